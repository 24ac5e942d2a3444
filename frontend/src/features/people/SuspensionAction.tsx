import { useState } from 'react';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useSuspension } from './people.queries';

/** Suspends a person after asking once more, with a way back at once and later. */
export function SuspensionAction({ person }: { person: PersonView }) {
  const { t } = useTranslation('people');
  const [asking, setAsking] = useState(false);
  const suspension = useSuspension(person.accountId);
  const name = person.fullName;

  const onError = (error: Error) => toastProblem(wordsFor(error));
  const reinstate = () =>
    suspension.mutate(false, { onSuccess: () => toast(t('suspend.undone', { name })), onError });
  const suspend = () =>
    suspension.mutate(true, {
      onSuccess: () => toast(t('suspend.done', { name }), { undo: reinstate }),
      onError,
      onSettled: () => setAsking(false),
    });

  return (
    <>
      {person.abilities.includes('SUSPEND') && (
        <Button tone="secondary" icon={<IconLock />} onClick={() => setAsking(true)}>
          {t('suspend.action')}
        </Button>
      )}
      {person.abilities.includes('REINSTATE') && (
        <Button
          tone="secondary"
          icon={<IconLockOpen />}
          busy={suspension.isPending}
          onClick={reinstate}
        >
          {t('suspend.undo')}
        </Button>
      )}
      <ConfirmDialog
        opened={asking}
        tone="danger"
        title={t('suspend.title')}
        action={t('suspend.action')}
        busy={suspension.isPending}
        onClose={() => setAsking(false)}
        onConfirm={suspend}
      >
        {t('suspend.what', { name })}
      </ConfirmDialog>
    </>
  );
}
