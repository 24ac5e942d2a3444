import { useEffect, useState, type ReactNode } from 'react';
import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './Dialog.module.css';

interface DialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  /** The full one takes the whole window, and what it holds all of it below the title. */
  size?: 'small' | 'medium' | 'large' | 'full';
  children: ReactNode;
}

const widths = { small: '28rem', medium: '36rem', large: '56rem', full: '100%' };

/** The windows that are open, the last of which lies on top. */
const open: symbol[] = [];

/** Whether it lies on top, asked when it matters: what is below hears the same key. */
function useIsOnTop(opened: boolean): () => boolean {
  const [me] = useState(Symbol);
  useEffect(() => {
    if (!opened) return;
    open.push(me);
    return () => void open.splice(open.indexOf(me), 1);
  }, [opened, me]);
  return () => open.at(-1) === me;
}

/** A window over the page that keeps the focus until it is closed, by its button, by Esc, or by a press beside it. */
export function Dialog({ title, opened, onClose, size = 'medium', children }: DialogProps) {
  const { t } = useTranslation('ui');
  const isOnTop = useIsOnTop(opened);
  return (
    <Modal
      opened={opened}
      onClose={() => {
        if (isOnTop()) onClose();
      }}
      title={title}
      size={widths[size]}
      fullScreen={size === 'full'}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={
        size === 'full'
          ? { body: `${classes.body} ${classes.rest}`, content: classes.whole }
          : { body: classes.body }
      }
    >
      {children}
    </Modal>
  );
}

/** The buttons at the end of a dialog, the one that acts first. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={classes.actions}>{children}</div>;
}
