import { useState } from 'react';
import { IconShieldX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useResetSecondFactors } from './people.queries';

/** Helps somebody who has lost all second factors and recovery codes, after asking once more. */
export function ResetSecondFactors({ person }: { person: PersonView }) {
  const { t } = useTranslation('people');
  const [asking, setAsking] = useState(false);
  const reset = useResetSecondFactors(person.accountId);
  const name = person.fullName;
  const resetNow = () =>
    reset.mutate(undefined, {
      onSuccess: () => toast(t('secondFactors.done', { name })),
      onError: (error) => toastProblem(wordsFor(error)),
      onSettled: () => setAsking(false),
    });
  return (
    <>
      <Button tone="secondary" icon={<IconShieldX />} onClick={() => setAsking(true)}>
        {t('secondFactors.action')}
      </Button>
      <ConfirmDialog
        opened={asking}
        tone="danger"
        title={t('secondFactors.action')}
        action={t('secondFactors.action')}
        busy={reset.isPending}
        onClose={() => setAsking(false)}
        onConfirm={resetNow}
      >
        {t('secondFactors.what', { name })}
      </ConfirmDialog>
    </>
  );
}
