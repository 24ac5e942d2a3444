import { useTranslation } from 'react-i18next';
import type { QuizAccess } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { Button } from '@/ui/Button/Button';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { useChangeAccess } from './arrangements.queries';
import classes from './arrangements.module.css';

interface AccessDraft {
  password: string;
  networks: string;
  configKeys: string;
  examKeys: string;
}

/** Who gets at the quiz from where; it holds at once. */
export function AccessForm({ quizId, access }: { quizId: string; access: QuizAccess }) {
  const { t } = useTranslation('quiz-arrangements');
  const change = useChangeAccess(quizId);
  const form = useForm<AccessDraft>({
    initial: {
      password: access.password ?? '',
      networks: access.networks.join('\n'),
      configKeys: access.configKeys.join('\n'),
      examKeys: access.examKeys.join('\n'),
    },
    check: () => ({}),
    send: async ({ password, networks, configKeys, examKeys }) => {
      await change.mutateAsync({
        password: password.trim() === '' ? undefined : password,
        networks: lines(networks),
        configKeys: lines(configKeys),
        examKeys: lines(examKeys),
      });
      toast(t('access.saved'));
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <TextField
        {...form.field('password')}
        label={t('access.password')}
        hint={t('access.passwordHint')}
        autoComplete="off"
        optional
        maxLength={100}
      />
      <TextArea
        {...form.field('networks')}
        label={t('access.networks')}
        hint={t('access.networksHint')}
        optional
        rows={3}
      />
      <TextArea
        {...form.field('configKeys')}
        label={t('access.configKeys')}
        hint={t('access.configKeysHint')}
        optional
        rows={2}
      />
      <TextArea
        {...form.field('examKeys')}
        label={t('access.examKeys')}
        hint={t('access.examKeysHint')}
        optional
        rows={2}
      />
      <div>
        <Button type="submit" busy={form.busy}>
          {t('access.save')}
        </Button>
      </div>
    </form>
  );
}

function lines(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
