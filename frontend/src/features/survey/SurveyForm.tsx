import { useEffect, useState } from 'react';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { useLeaveGuard } from '@/shared/lib/useLeaveGuard';
import { Card } from '@/ui/Card/Card';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { LeaveDialog } from '@/ui/LeaveDialog/LeaveDialog';
import { RatingField } from './RatingField';
import { useAnswerSurvey } from './survey.queries';
import {
  forgetDraft,
  isBlank,
  keepDraft,
  keptDraft,
  toSend,
  type SurveyDraft,
} from './surveyDraft';
import classes from './survey.module.css';

const longest = 1000;
const ratings = ['content', 'trainer', 'useAtWork'] as const;

interface SurveyFormProps {
  enrolmentId: string;
  onSent: () => void;
}

/** Three ratings and two comments. What is written survives a reload, and is sent as one however often it takes. */
export function SurveyForm({ enrolmentId, onSent }: SurveyFormProps) {
  const { t } = useTranslation('survey');
  const answer = useAnswerSurvey(enrolmentId);
  const [initial] = useState(() => keptDraft(enrolmentId));
  const form = useForm<SurveyDraft>({
    initial,
    check: (draft) =>
      Object.fromEntries(
        ratings.filter((name) => draft[name] === '').map((name) => [name, t(`missing.${name}`)]),
      ),
    send: async (draft) => {
      await answer.mutateAsync(toSend(draft));
      forgetDraft(enrolmentId);
      onSent();
    },
    explain,
  });
  const { values } = form;
  useEffect(() => keepDraft(enrolmentId, values), [enrolmentId, values]);
  const guard = useLeaveGuard(() => !isBlank(values) && !answer.isSuccess);
  return (
    <form noValidate className={classes.stack} onSubmit={(event) => void form.submit(event)}>
      <LeaveDialog
        {...guard}
        onLeave={() => {
          forgetDraft(enrolmentId);
          guard.onLeave();
        }}
      />
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Privacy />
      <Card>
        <div className={classes.questions}>
          <RatingField {...form.field('content')} label={t('rating.content')} scale="satisfied" />
          <RatingField
            {...form.field('trainer')}
            label={t('rating.trainer')}
            scale="satisfied"
            without={{ value: 'NONE', label: t('noTrainer') }}
          />
          <RatingField {...form.field('useAtWork')} label={t('rating.useAtWork')} scale="used" />
          <TextArea
            {...form.field('useful')}
            label={t('useful')}
            optional
            rows={3}
            maxLength={longest}
            counted
          />
          <TextArea
            {...form.field('improve')}
            label={t('improve')}
            optional
            rows={3}
            maxLength={longest}
            counted
          />
          <FormActions action={t('send')} busy={form.busy} />
        </div>
      </Card>
    </form>
  );
}

/** What becomes of the answers, before anything is asked. */
function Privacy() {
  const { t } = useTranslation('survey');
  return (
    <section className={classes.privacy} aria-labelledby="survey-privacy">
      <IconEyeOff aria-hidden />
      <div>
        <h2 id="survey-privacy">{t('privacy.title')}</h2>
        <ul>
          {(['known', 'shown', 'names', 'once'] as const).map((one) => (
            <li key={one}>{t(`privacy.${one}`)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}
