import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { RegradeView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Button, ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { useForm } from '@/ui/Form/useForm';
import { useApplyRegrade } from './regrading.queries';
import classes from './regrading.module.css';

/** The one step that changes marks, for a reason that learners read. */
export function ApplyRegradeForm({ view }: { view: RegradeView }) {
  const { t } = useTranslation(['regrading', 'ui']);
  const apply = useApplyRegrade(view.regradeId);
  const form = useForm({
    initial: { reason: view.reason ?? '' },
    check: ({ reason }) => (reason.trim() === '' ? { reason: t('reasonMissing') } : {}),
    send: async (why) => {
      await apply.mutateAsync(why);
    },
    explain,
  });
  const begun = view.state === 'APPLYING';
  return (
    <Card title={t(begun ? 'apply.goOn' : 'apply.title')} lead={t('apply.lead')}>
      <form noValidate className={classes.narrow} onSubmit={(event) => void form.submit(event)}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        {begun ? (
          <p>{t('reasonIs', { reason: view.reason })}</p>
        ) : (
          <TextArea
            {...form.field('reason')}
            label={t('reason')}
            hint={t('reasonHint')}
            rows={3}
            maxLength={1000}
          />
        )}
        <div className={classes.actions}>
          <Button type="submit" busy={form.busy}>
            {t('apply.action', { count: view.counts.changed })}
          </Button>
          {!begun && (
            <ButtonLink tone="quiet" href={paths.regrading(view.questionId)}>
              {t('apply.back')}
            </ButtonLink>
          )}
        </div>
      </form>
    </Card>
  );
}
