import { useState } from 'react';
import { IconMail, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonDetails, PersonView } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { PersonForm } from './PersonForm';
import { SuspensionAction } from './SuspensionAction';
import { useChangePerson, useInviteAgain } from './people.queries';
import { valuesOf } from './personForm';

/** Changing what is known of a person, sending the invitation again, and suspending them. */
export function PersonActions({ person }: { person: PersonView }) {
  const { t } = useTranslation('people');
  const [editing, setEditing] = useState(false);
  const change = useChangePerson(person.accountId);
  const invite = useInviteAgain(person.accountId);
  const close = () => setEditing(false);

  const save = async (details: PersonDetails) => {
    await change.mutateAsync(details);
    toast(t('edit.done'));
    close();
  };
  const inviteAgain = () =>
    invite.mutate(undefined, {
      onSuccess: () => toast(t('invite.done', { email: person.email })),
      onError: (error) => toastProblem(wordsFor(error)),
    });

  return (
    <>
      {person.status === 'INVITED' && person.abilities.includes('INVITE') && (
        <Button tone="secondary" icon={<IconMail />} busy={invite.isPending} onClick={inviteAgain}>
          {t('invite.action')}
        </Button>
      )}
      {person.abilities.includes('EDIT') && (
        <Button tone="secondary" icon={<IconPencil />} onClick={() => setEditing(true)}>
          {t('edit.open')}
        </Button>
      )}
      <SuspensionAction person={person} />
      <Dialog title={t('edit.title')} opened={editing} onClose={close}>
        <PersonForm
          initial={valuesOf(person)}
          action={t('edit.action')}
          onSend={save}
          onCancel={close}
        />
      </Dialog>
    </>
  );
}
