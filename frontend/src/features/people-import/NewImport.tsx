import { useState } from 'react';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { ImportView } from '@/shared/api/schema';
import { findUnits, type UnitChoice } from '@/shared/api/units';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { LookupField } from '@/ui/Lookup/LookupField';
import { templateHref, useUpload } from './imports.queries';
import classes from './people-import.module.css';

interface NewImportProps {
  /** Where people belong whose row names no unit, as far as one comes from a unit. */
  unit: UnitChoice | null;
  onUploaded: (view: ImportView) => void;
}

const accept =
  '.xlsx,.csv,.zip,text/csv,application/zip,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The first step: a unit and a file. */
export function NewImport({ unit: given, onUploaded }: NewImportProps) {
  const { t } = useTranslation('people-import');
  const [chosen, setUnit] = useState<UnitChoice | null>();
  const [unitMissing, setUnitMissing] = useState(false);
  const upload = useUpload();
  const unit = chosen === undefined ? given : chosen;
  const take = (file: File) => {
    setUnitMissing(unit === null);
    if (unit === null) document.getElementById('import-unit')?.focus();
    else upload.mutate({ file, unitId: unit.value }, { onSuccess: onUploaded });
  };
  return (
    <Card
      title={t('upload.title')}
      lead={t('upload.lead')}
      actions={
        <ButtonLink href={templateHref} tone="secondary" icon={<IconDownload />} download>
          {t('upload.template')}
        </ButtonLink>
      }
    >
      <div className={classes.upload}>
        <LookupField
          id="import-unit"
          label={t('upload.unit')}
          hint={t('upload.unitHint')}
          error={unitMissing ? t('upload.unitMissing') : undefined}
          value={unit}
          find={(words) => findUnits('MANAGE_PEOPLE', words)}
          onChange={(choice) => {
            setUnit(choice);
            setUnitMissing(false);
          }}
        />
        <FileDrop
          label={upload.isPending ? t('upload.reading') : t('upload.drop')}
          hint={t('upload.limits')}
          accept={accept}
          busy={upload.isPending}
          error={upload.error === null ? undefined : wordsFor(upload.error)}
          onFile={take}
        />
      </div>
    </Card>
  );
}
