import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../Button/Button';
import { TextField } from '../Field/TextField';
import { Dialog, DialogActions } from './Dialog';

interface ConfirmDialogProps {
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
  title: string;
  children: ReactNode;
  /** The deed itself, such as "Thu hồi", never "OK". */
  action: string;
  tone?: 'primary' | 'danger';
  busy?: boolean;
  /** Words to type first, for what cannot be taken back. */
  typed?: string;
}

/** Asks once more. What cannot be undone also asks for the words to be typed. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog opened={props.opened} onClose={props.onClose} title={props.title}>
      <Question {...props} />
    </Dialog>
  );
}

function Question({
  onClose,
  onConfirm,
  children,
  action,
  tone = 'primary',
  busy = false,
  typed,
}: ConfirmDialogProps) {
  const { t } = useTranslation('ui');
  const id = useId();
  const [words, setWords] = useState('');
  const missing = typed !== undefined && words.trim() !== typed;
  return (
    <>
      <div>{children}</div>
      {typed !== undefined && (
        <TextField
          id={id}
          label={t('confirm.type', { words: typed })}
          value={words}
          onChange={setWords}
          autoComplete="off"
          data-autofocus
        />
      )}
      <DialogActions>
        <Button
          tone={tone}
          busy={busy}
          unavailable={missing ? t('confirm.typeFirst', { words: typed }) : undefined}
          onClick={onConfirm}
        >
          {action}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </DialogActions>
    </>
  );
}
