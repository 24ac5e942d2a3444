import { useTranslation } from 'react-i18next';
import type { WorkView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Notice } from '@/ui/Notice/Notice';
import { MarkCard } from './MarkCard';
import classes from './marking.module.css';

/** The answers of one attempt that a person marks, one after another. */
export function MarkingDesk({ work }: { work: WorkView }) {
  const { t } = useTranslation('marking');
  return (
    <div className={classes.desk}>
      {!work.awaitsMarking && (
        <Notice
          tone="success"
          title={t('done')}
          action={
            <ButtonLink tone="secondary" href={paths.marking()}>
              {t('toQueue')}
            </ButtonLink>
          }
        >
          {t('doneHint')}
        </Notice>
      )}
      {work.questions.map((question) => (
        <MarkCard key={question.no} attemptId={work.attemptId} question={question} />
      ))}
    </div>
  );
}
