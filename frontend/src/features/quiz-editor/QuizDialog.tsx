import { useTranslation } from 'react-i18next';
import type { QuizView } from '@/shared/api/schema';
import { Dialog } from '@/ui/Dialog/Dialog';
import { QuizForm } from './QuizForm';

interface QuizDialogProps {
  opened: boolean;
  courseId: string;
  /** Whose bank the questions come from. */
  unitId: string;
  /** Absent for a new quiz. */
  quiz?: QuizView;
  onClose: () => void;
  onSaved: (quiz: QuizView) => void;
}

/** The rules of a quiz, new or changed. */
export function QuizDialog({ opened, quiz, onClose, ...rest }: QuizDialogProps) {
  const { t } = useTranslation('quiz-editor');
  return (
    <Dialog
      title={t(quiz === undefined ? 'newTitle' : 'editTitle')}
      opened={opened}
      onClose={onClose}
      size="large"
    >
      {opened && <QuizForm quiz={quiz} onCancel={onClose} {...rest} />}
    </Dialog>
  );
}
