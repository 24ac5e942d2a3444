import { useState, type ReactNode } from 'react';
import { Button } from '../Button/Button';
import { ConfirmDialog } from './ConfirmDialog';

interface AskingButtonProps {
  /** On the button, and on that of the dialog. */
  action: string;
  icon: ReactNode;
  title: string;
  busy: boolean;
  /** What became of it is told by whoever does it; after a failure the dialog is to be closed. */
  onConfirm: (close: () => void) => void;
  children: ReactNode;
}

/** A button for what cannot be taken back: it asks first. */
export function AskingButton({
  action,
  icon,
  title,
  busy,
  onConfirm,
  children,
}: AskingButtonProps) {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button tone="quiet" icon={icon} onClick={() => setAsking(true)}>
        {action}
      </Button>
      <ConfirmDialog
        opened={asking}
        tone="danger"
        title={title}
        action={action}
        busy={busy}
        onClose={close}
        onConfirm={() => onConfirm(close)}
      >
        {children}
      </ConfirmDialog>
    </>
  );
}
