import { useTranslation } from 'react-i18next';
import type { PersonView } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { EnrolForm } from './EnrolForm';
import { personChoice } from './batch-enrolment.queries';

interface EnrolDialogProps {
  people: readonly PersonView[];
  opened: boolean;
  onClose: () => void;
}

/** Enrols people who were chosen elsewhere. */
export function EnrolDialog({ people, opened, onClose }: EnrolDialogProps) {
  const { t } = useTranslation('batch-enrolment');
  return (
    <Dialog title={t('action')} opened={opened} onClose={onClose}>
      <EnrolForm
        settled
        given={{ whom: 'PEOPLE', accountIds: people.map(personChoice) }}
        onLeave={onClose}
      />
    </Dialog>
  );
}
