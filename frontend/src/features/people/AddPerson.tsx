import { useTranslation } from 'react-i18next';
import type { PersonDetails, PersonView } from '@/shared/api/schema';
import type { UnitChoice } from '@/shared/api/units';
import { toast } from '@/ui/Toast/toasts';
import { PersonForm } from './PersonForm';
import { useAddPerson } from './people.queries';
import { emptyPerson } from './personForm';

interface AddPersonProps {
  /** Where the person will work, when that is known already. */
  unit: UnitChoice | null;
  onAdded: (person: PersonView) => void;
  onCancel: () => void;
}

/** Makes an account for somebody, who gets a mail to set the password. */
export function AddPerson({ unit, onAdded, onCancel }: AddPersonProps) {
  const { t } = useTranslation('people');
  const addPerson = useAddPerson();
  const send = async (details: PersonDetails) => {
    const person = await addPerson.mutateAsync(details);
    toast(t('add.done', { name: person.fullName, email: person.email }));
    onAdded(person);
  };
  return (
    <PersonForm
      key={unit?.value ?? ''}
      initial={emptyPerson(unit)}
      action={t('add.action')}
      onSend={send}
      onCancel={onCancel}
    />
  );
}
