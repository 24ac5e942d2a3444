import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { RegradeView, RegradingView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { RadioField } from '@/ui/Field/RadioField';
import { SelectField } from '@/ui/Field/SelectField';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { usePreviewRegrade, ways } from './regrading.queries';
import classes from './regrading.module.css';

interface RegradingStartProps {
  view: RegradingView;
  /** The quiz that one comes from, which is then chosen already. */
  quizId: string | undefined;
  onPreviewed: (view: RegradeView) => void;
}

/** What is to be marked again and by what; the next step shows who would change. */
export function RegradingStart({ view, quizId, onPreviewed }: RegradingStartProps) {
  const { t } = useTranslation('regrading');
  const preview = usePreviewRegrade(view.questionId);
  const form = useForm<{ quizId: string; way: (typeof ways)[number] }>({
    initial: {
      quizId: view.quizzes.find((quiz) => quiz.quizId === quizId)?.quizId ?? '',
      way: 'NEW_KEY',
    },
    check: () => ({}),
    send: async (choice) => {
      onPreviewed(
        await preview.mutateAsync({
          way: choice.way,
          quizId: choice.quizId === '' ? undefined : choice.quizId,
        }),
      );
    },
    explain,
  });
  if (view.quizzes.length === 0) {
    return (
      <EmptyState
        icon={<IconRefresh />}
        title={t('nobody')}
        action={
          <ButtonLink tone="secondary" href={paths.question(view.questionId)}>
            {t('toQuestion')}
          </ButtonLink>
        }
      >
        {t('nobodyWhy')}
      </EmptyState>
    );
  }
  const total = view.quizzes.reduce((sum, { attempts }) => sum + attempts, 0);
  return (
    <Card title={t('choose')} lead={t('chooseLead')}>
      <form noValidate className={classes.narrow} onSubmit={(event) => void form.submit(event)}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <SelectField
          {...form.field('quizId')}
          label={t('quiz')}
          choices={[
            { value: '', label: t('allQuizzes', { count: total }) },
            ...view.quizzes.map((quiz) => ({
              value: quiz.quizId,
              label: t('quizWith', { title: quiz.title, count: quiz.attempts }),
            })),
          ]}
        />
        <RadioField
          {...form.field('way')}
          label={t('way')}
          choices={ways.map((value) => ({ value, label: t(`ways.${value}`) }))}
        />
        <FormActions action={t('preview')} busy={form.busy} />
      </form>
    </Card>
  );
}

/** What those were asked whose attempts would be marked again, where it read differently or showed another picture. */
export function AskedWordings({ view }: { view: RegradingView }) {
  const { t } = useTranslation('regrading');
  const others = view.asked.filter(({ sameStem, samePicture }) => !sameStem || !samePicture);
  if (others.length === 0) return null;
  return (
    <Notice tone="warning" title={t('otherWording')}>
      <p>{t('otherWordingHint')}</p>
      <ul className={classes.wordings}>
        {others.map(({ revision, stem, samePicture, attempts }) => (
          <li key={revision}>
            {t('wording', { revision: formatNumber(revision), count: attempts, stem })}
            {!samePicture && <> · {t('otherPicture')}</>}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
