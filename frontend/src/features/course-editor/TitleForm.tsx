import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { Button } from '@/ui/Button/Button';
import { TextField } from '@/ui/Field/TextField';
import classes from './Outline.module.css';

interface TitleFormProps {
  label: string;
  action: string;
  initial?: string;
  onSave: (title: string) => Promise<unknown>;
  onCancel: () => void;
}

/** Asks for one title, in the place where it will stand; Enter saves, Esc leaves all as it was. */
export function TitleForm({ label, action, initial = '', onSave, onCancel }: TitleFormProps) {
  const { t } = useTranslation(['course-editor', 'ui']);
  const id = useId();
  const [title, setTitle] = useState(initial);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = title.trim();
    if (wanted === '') return setError(t('outline.titleMissing'));
    if (wanted === initial) return onCancel();
    setBusy(true);
    try {
      await onSave(wanted);
    } catch (failure) {
      const { fields, form } = explain(failure);
      setError(fields['title'] ?? form ?? Object.values(fields)[0]);
      setBusy(false);
    }
  };

  return (
    <form noValidate className={classes.titleForm} onSubmit={(event) => void save(event)}>
      <TextField
        id={id}
        label={label}
        value={title}
        error={error}
        maxLength={200}
        autoComplete="off"
        autoFocus
        onFocus={(event) => event.target.select()}
        onChange={setTitle}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      />
      <div className={classes.titleActions}>
        <Button type="submit" size="small" busy={busy}>
          {action}
        </Button>
        <Button tone="quiet" size="small" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  );
}
