import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sheetQuery } from '@/features/attempt-marks/attempts.queries';
import { MarkHistory } from '@/features/attempt-marks/MarkHistory';
import { SheetMark } from '@/features/attempt-marks/SheetMark';
import { SheetQuestions } from '@/features/attempt-marks/SheetQuestions';
import { formatDayTime, formatNumber } from '@/shared/lib/dates';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './teach.module.css';

export function loader(context: LoaderContext) {
  return context.queryClient.query(sheetQuery(paramOf(context, 'attemptId')));
}

export default function AttemptSheetPage() {
  const { t } = useTranslation('attempt-marks');
  const { data: sheet } = useSuspenseQuery(sheetQuery(useParam('attemptId')));
  return (
    <>
      <PageHeader
        title={sheet.fullName}
        lead={t('sheetLead', {
          number: formatNumber(sheet.number),
          at: sheet.submittedAt == null ? '–' : formatDayTime(sheet.submittedAt),
        })}
        above={[
          {
            label: t('listTitle', { title: sheet.title }),
            href: paths.quizAttempts(sheet.quizId),
          },
        ]}
      />
      <div className={classes.stack}>
        <SheetMark sheet={sheet} />
        <MarkHistory history={sheet.history} />
        <SheetQuestions sheet={sheet} />
      </div>
    </>
  );
}
