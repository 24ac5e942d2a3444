import { Menu } from '@mantine/core';
import { IconAward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';

const forms = ['png', 'svg', 'json', 'jwt'] as const;

/** Takes the certificate along as a digital badge, in the form that another system wants. */
export function BadgeMenu({ certificateId, number }: { certificateId: string; number: string }) {
  const { t } = useTranslation('certificates');
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          tone="secondary"
          size="small"
          icon={<IconAward />}
          aria-label={t('badge.openOne', { number })}
        >
          {t('badge.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {forms.map((form) => (
          <Menu.Item
            key={form}
            component="a"
            href={`/api/certificates/${certificateId}/badge.${form}`}
            download
          >
            {t(`badge.${form}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
