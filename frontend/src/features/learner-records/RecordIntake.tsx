import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { RecordReport } from '@/shared/api/schema';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import type { LookupChoice } from '@/ui/Lookup/LookupField';
import { Notice } from '@/ui/Notice/Notice';
import { ReportView } from './ReportView';
import { TakeInForm } from './TakeInForm';
import { useExamineRecord } from './records.queries';
import classes from './records.module.css';

interface Examined {
  file: File;
  report: RecordReport;
}

/** A record is looked through first; what follows from it is told before anything is written. */
export function RecordIntake({ person }: { person: LookupChoice }) {
  const { t } = useTranslation('learner-records');
  const examine = useExamineRecord(person.value);
  const [examined, setExamined] = useState<Examined>();
  const [done, setDone] = useState<RecordReport>();
  const choose = (file: File) => {
    setExamined(undefined);
    setDone(undefined);
    examine.mutate(file, { onSuccess: (report) => setExamined({ file, report }) });
  };
  return (
    <div className={classes.stack}>
      <FileDrop
        label={t(examine.isPending ? 'intake.busy' : 'intake.file')}
        hint={t('intake.hint')}
        accept="application/json,.json"
        busy={examine.isPending}
        error={examine.isError ? wordsFor(examine.error) : undefined}
        onFile={choose}
      />
      {done !== undefined ? (
        <>
          <Notice tone="success" title={t('intake.done', { name: person.label })}>
            {t('intake.counts', countsOf(done))}
          </Notice>
          <ReportView report={done} written />
        </>
      ) : (
        examined !== undefined && (
          <>
            <ReportView report={examined.report} />
            <TakeInForm
              person={person}
              file={examined.file}
              report={examined.report}
              onDone={setDone}
            />
          </>
        )
      )}
    </div>
  );
}

export function countsOf({ lines }: RecordReport) {
  const of = (outcome: string) => lines.filter((line) => line.outcome === outcome).length;
  return { fresh: of('NEW'), newer: of('NEWER'), here: of('HERE'), conflicts: of('CONFLICT') };
}
