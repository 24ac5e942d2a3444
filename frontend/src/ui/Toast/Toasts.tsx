import { useRef, type FocusEvent } from 'react';
import { IconAlertTriangle, IconCircleCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../Button/IconButton';
import { Link } from '../Link/Link';
import { useDeadline } from './useDeadline';
import { dismissToast, useToasts, type ToastMessage } from './toasts';
import classes from './Toasts.module.css';

/** The corner where short messages appear; polite to screen readers, and never in the way of the keyboard. */
export function Toasts() {
  const { t } = useTranslation('ui');
  return (
    <section aria-label={t('toast.region')} aria-live="polite" className={classes.region}>
      {useToasts().map((message) => (
        <Toast key={message.id} message={message} />
      ))}
    </section>
  );
}

function Toast({ message }: { message: ToastMessage }) {
  const { t } = useTranslation('ui');
  const toast = useRef<HTMLDivElement>(null);
  const close = () => dismissToast(message.id);
  const { hold, release } = useDeadline(message.undo || message.link ? 12_000 : 7_000, close);
  const Icon = message.tone === 'done' ? IconCircleCheck : IconAlertTriangle;
  const leave = (event: FocusEvent) => {
    if (!toast.current?.contains(event.relatedTarget)) release();
  };
  return (
    <div
      ref={toast}
      className={classes.toast}
      data-tone={message.tone}
      onMouseEnter={hold}
      onMouseLeave={release}
      onFocus={hold}
      onBlur={leave}
    >
      <Icon className={classes.icon} aria-hidden />
      <span className={classes.text}>{message.text}</span>
      {message.undo !== undefined && (
        <button
          type="button"
          className={classes.act}
          onClick={() => {
            message.undo?.();
            close();
          }}
        >
          {t('toast.undo')}
        </button>
      )}
      {message.link !== undefined && (
        <Link href={message.link.href} className={classes.act} onClick={close}>
          {message.link.label}
        </Link>
      )}
      <IconButton size="small" label={t('toast.close')} icon={<IconX />} onClick={close} />
    </div>
  );
}
