import { useState } from 'react';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { PaperSheetReport } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { FileDrop } from '@/ui/FileDrop/FileDrop';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { toastProblem } from '@/ui/Toast/toasts';
import { PaperSheetRows } from './PaperSheetRows';
import { useExamineSheet, useTakeInSheet } from './papers.queries';
import classes from './certificates.module.css';

interface Examined {
  file: File;
  report: PaperSheetReport;
}

const fresh = ({ lines }: PaperSheetReport) =>
  lines.filter(({ outcome }) => outcome === 'NEW').length;

/** Many papers from a sheet: it is looked through first, and what follows is told before anything is written. */
export function PaperSheet() {
  const { t } = useTranslation('certificates');
  const examine = useExamineSheet();
  const takeIn = useTakeInSheet();
  const [examined, setExamined] = useState<Examined>();
  const [done, setDone] = useState<PaperSheetReport>();
  const choose = (file: File) => {
    setExamined(undefined);
    setDone(undefined);
    examine.mutate(file, { onSuccess: (report) => setExamined({ file, report }) });
  };
  const write = (file: File) =>
    takeIn.mutate(file, {
      onSuccess: setDone,
      onError: (error) => toastProblem(wordsFor(error)),
    });
  return (
    <Card>
      <div className={classes.stack}>
        <div>
          <ButtonLink
            tone="secondary"
            icon={<IconDownload />}
            href="/api/paper-certificates/sheets/template.xlsx"
            download
          >
            {t('paper.sheet.template')}
          </ButtonLink>
        </div>
        <FileDrop
          label={t(examine.isPending ? 'paper.sheet.busy' : 'paper.sheet.file')}
          hint={t('paper.sheet.hint')}
          accept=".xlsx,.csv,text/csv"
          busy={examine.isPending}
          error={examine.isError ? wordsFor(examine.error) : undefined}
          onFile={choose}
        />
        {done !== undefined ? (
          <>
            <Notice tone="success" title={t('paper.sheet.done', { count: fresh(done) })}>
              {t('paper.sheet.next')}{' '}
              <Link href={paths.papersWithoutScan()}>{t('paper.sheet.show')}</Link>
            </Notice>
            <PaperSheetRows report={done} written />
          </>
        ) : (
          examined !== undefined && (
            <>
              {fresh(examined.report) === 0 ? (
                <Notice tone="info">{t('paper.sheet.nothing')}</Notice>
              ) : (
                <div>
                  <Button busy={takeIn.isPending} onClick={() => write(examined.file)}>
                    {t('paper.sheet.action', { count: fresh(examined.report) })}
                  </Button>
                </div>
              )}
              <PaperSheetRows report={examined.report} />
            </>
          )
        )}
      </div>
    </Card>
  );
}
