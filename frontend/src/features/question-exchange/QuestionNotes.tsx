import { useTranslation } from 'react-i18next';
import type { QuestionImportNote } from '@/shared/api/schema';
import classes from './question-exchange.module.css';

/** What is wrong or stays behind; errors are told apart by a word, not by colour alone. */
export function QuestionNotes({ notes }: { notes: readonly QuestionImportNote[] }) {
  const { t } = useTranslation('question-exchange');
  if (notes.length === 0) return null;
  return (
    <ul className={classes.notes}>
      {notes.map((note, index) => (
        <li key={`${note.code}-${index}`} data-fatal={note.fatal || undefined}>
          <strong>{t(note.fatal ? 'note.error' : 'note.left')}</strong> {note.text}
        </li>
      ))}
    </ul>
  );
}
