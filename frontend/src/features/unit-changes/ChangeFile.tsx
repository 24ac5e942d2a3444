import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { Notice } from '@/ui/Notice/Notice';
import { BatchReport } from './BatchReport';
import { templates, useCarryOutFile, useCheckFile } from './batch.queries';
import classes from './unit-changes.module.css';

/** Changes from a file: it is checked first, and carried out as a whole only when it is without fault. */
export function ChangeFile() {
  const { t } = useTranslation('unit-changes');
  const [file, setFile] = useState<File>();
  const check = useCheckFile();
  const carryOut = useCarryOutFile();
  const take = (chosen: File) => {
    carryOut.reset();
    setFile(chosen);
    check.mutate(chosen);
  };
  const report = carryOut.data ?? check.data;
  const ready = check.data?.possible === true && check.data.newRows > 0 && !carryOut.isSuccess;
  return (
    <div className={classes.stack}>
      <Card title={t('file.template')} lead={t('file.templateWhat')}>
        <div className={classes.actions}>
          <ButtonLink href={templates.xlsx} tone="secondary" download>
            {t('file.xlsx')}
          </ButtonLink>
          <ButtonLink href={templates.csv} tone="secondary" download>
            {t('file.csv')}
          </ButtonLink>
        </div>
      </Card>
      <Card title={t('file.choose')}>
        <FileDrop
          label={check.isPending ? t('file.checking') : t('file.drop')}
          hint={file === undefined ? t('file.hint') : t('file.chosen', { file: file.name })}
          accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          busy={check.isPending || carryOut.isPending}
          error={check.error === null ? undefined : wordsFor(check.error)}
          onFile={take}
        />
      </Card>
      {report !== undefined && !check.isPending && (
        <BatchReport report={report} confirmed={carryOut.isSuccess} />
      )}
      {carryOut.error !== null && <Notice tone="danger">{wordsFor(carryOut.error)}</Notice>}
      {ready && file !== undefined && (
        <div className={classes.actions}>
          <Button busy={carryOut.isPending} onClick={() => carryOut.mutate(file)}>
            {t('file.confirm', { count: check.data?.newRows ?? 0 })}
          </Button>
        </div>
      )}
      {carryOut.isSuccess && (
        <div className={classes.actions}>
          <ButtonLink href={paths.unitChanges()}>{t('file.seeChanges')}</ButtonLink>
        </div>
      )}
    </div>
  );
}
