import { Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { address } from '@/shared/api/client';
import { Button } from '@/ui/Button/Button';
import type { PeopleFilter } from './people.queries';

/** Takes along everybody the filters find, as a table for Excel or as plain text. */
export function ExportPeople({ filter }: { filter: PeopleFilter }) {
  const { t } = useTranslation('people');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button tone="quiet" size="small" icon={<IconDownload />}>
          {t('export.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['xlsx', 'csv'] as const).map((format) => (
          <Menu.Item
            key={format}
            component="a"
            href={address(`/api/people/export.${format}`, { ...filter })}
            download
          >
            {t(`export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
