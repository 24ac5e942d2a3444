import { Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button/Button';

const formats = ['xlsx', 'csv'] as const;

interface ExportMenuProps {
  /** Where the whole of the list is to be had in that format. */
  hrefOf: (format: (typeof formats)[number]) => string;
}

/** Takes along all that the filters find, as a table for Excel or as plain text. */
export function ExportMenu({ hrefOf }: ExportMenuProps) {
  const { t } = useTranslation('ui');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button tone="quiet" size="small" icon={<IconDownload />}>
          {t('export.open')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} component="a" href={hrefOf(format)} download>
            {t(`export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
