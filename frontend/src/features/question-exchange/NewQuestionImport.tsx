import { useState } from 'react';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { QuestionImportView } from '@/shared/api/schema';
import { findUnits, type UnitChoice } from '@/shared/api/units';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { LookupField } from '@/ui/Lookup/LookupField';
import { templateHref, useUploadQuestions } from './exchange.queries';
import classes from './question-exchange.module.css';

interface NewQuestionImportProps {
  /** The bank, where there is only one to choose. */
  unit: UnitChoice | null;
  onUploaded: (view: QuestionImportView) => void;
}

/** The first step: a bank and a file. */
export function NewQuestionImport({ unit: given, onUploaded }: NewQuestionImportProps) {
  const { t } = useTranslation('question-exchange');
  const [chosen, setUnit] = useState<UnitChoice | null>();
  const [unitMissing, setUnitMissing] = useState(false);
  const upload = useUploadQuestions();
  const unit = chosen === undefined ? given : chosen;
  const take = (file: File) => {
    setUnitMissing(unit === null);
    if (unit === null) document.getElementById('exchange-unit')?.focus();
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
      <div className={classes.narrow}>
        <LookupField
          id="exchange-unit"
          label={t('upload.unit')}
          hint={t('upload.unitHint')}
          error={unitMissing && unit === null ? t('upload.unitMissing') : undefined}
          value={unit}
          find={(words) => findUnits('AUTHOR_COURSES', words)}
          onChange={(choice) => {
            setUnit(choice);
            setUnitMissing(false);
          }}
        />
        <FileDrop
          label={upload.isPending ? t('upload.reading') : t('upload.drop')}
          hint={t('upload.limits')}
          accept=".gift,.txt,.aiken,.xml,.qti,.dat,.zip,.imscc,.xlsx,.csv"
          busy={upload.isPending}
          error={upload.error === null ? undefined : wordsFor(upload.error)}
          onFile={take}
        />
      </div>
    </Card>
  );
}
