import { useState } from 'react';
import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { formatNumber } from '@/shared/lib/dates';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Dialog, DialogActions } from '@/ui/Dialog/Dialog';
import { Notice } from '@/ui/Notice/Notice';
import {
  exportFormats,
  exportHref,
  exportReportQuery,
  type ExportFilter,
  type ExportFormat,
} from './exchange.queries';
import classes from './question-exchange.module.css';

/** Takes along all questions that the filters find; what the format cannot say is told before. */
export function QuestionExportMenu({ filter }: { filter: ExportFilter }) {
  const { t } = useTranslation('question-exchange');
  const [format, setFormat] = useState<ExportFormat | null>(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button tone="secondary" icon={<IconDownload />}>
            {t('export.open')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {exportFormats.map((one) => (
            <Menu.Item key={one} onClick={() => setFormat(one)}>
              {t(`format.${one}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Dialog
        title={
          format === null ? t('export.open') : t('export.title', { format: t(`format.${format}`) })
        }
        opened={format !== null}
        onClose={() => setFormat(null)}
      >
        {format !== null && <Report format={format} filter={filter} />}
      </Dialog>
    </>
  );
}

function Report({ format, filter }: { format: ExportFormat; filter: ExportFilter }) {
  const { t } = useTranslation('question-exchange');
  const { data, error } = useQuery(exportReportQuery(format, filter));
  if (error !== null) return <Notice tone="danger">{wordsFor(error)}</Notice>;
  if (data === undefined) return <p role="status">{t('export.looking')}</p>;
  return (
    <div className={classes.stack}>
      <p role="status">
        {t('export.count', {
          written: formatNumber(data.written),
          found: formatNumber(data.found),
        })}
      </p>
      {data.left.length > 0 && (
        <ul className={classes.notes}>
          {data.left.map((left, index) => (
            <li key={index} data-fatal={left.whole || undefined}>
              <strong>{left.stem}</strong> {left.text}
            </li>
          ))}
        </ul>
      )}
      <p>{t('export.keys')}</p>
      <DialogActions>
        {data.written > 0 && (
          <ButtonLink href={exportHref(format, filter)} icon={<IconDownload />} download>
            {t('export.action')}
          </ButtonLink>
        )}
      </DialogActions>
    </div>
  );
}
