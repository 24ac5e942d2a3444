import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { Tooltip } from '@mantine/core';
import { useAnchor } from '../Link/navigation';
import classes from './Button.module.css';

interface Look {
  tone?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'accent';
  size?: 'medium' | 'small';
  icon?: ReactNode;
  iconAfter?: ReactNode;
  wide?: boolean;
}

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement>, Look {
  /** While true the button shows that it works and takes no second press. */
  busy?: boolean;
  /** Why the action cannot be done now: the button stays in reach and tells it. */
  unavailable?: string | undefined;
  ref?: Ref<HTMLButtonElement>;
}

/** A press that does something; for going somewhere use ButtonLink. */
export function Button({
  tone = 'primary',
  size = 'medium',
  icon,
  iconAfter,
  wide,
  busy = false,
  unavailable,
  children,
  onClick,
  type = 'button',
  className,
  ...rest
}: ButtonProps) {
  const held = busy || unavailable !== undefined;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (held) event.preventDefault();
    else onClick?.(event);
  };
  const button = (
    <button
      {...rest}
      type={type}
      className={[classes.button, className].filter(Boolean).join(' ')}
      data-tone={tone}
      data-size={size}
      data-wide={wide || undefined}
      data-busy={busy || undefined}
      aria-busy={busy || undefined}
      aria-disabled={held || undefined}
      onClick={press}
    >
      <Inside icon={icon} iconAfter={iconAfter}>
        {children}
      </Inside>
    </button>
  );
  return unavailable === undefined ? (
    button
  ) : (
    <Tooltip label={unavailable} multiline events={{ hover: true, focus: true, touch: true }}>
      {button}
    </Tooltip>
  );
}

interface ButtonLinkProps extends Look {
  href: string;
  children: ReactNode;
  download?: boolean;
  className?: string;
  'aria-label'?: string;
}

/** A link that looks like a button. */
export function ButtonLink({
  href,
  tone = 'primary',
  size = 'medium',
  icon,
  iconAfter,
  wide,
  children,
  download,
  className,
  ...rest
}: ButtonLinkProps) {
  return (
    <a
      {...rest}
      {...useAnchor(href)}
      download={download}
      className={[classes.button, className].filter(Boolean).join(' ')}
      data-tone={tone}
      data-size={size}
      data-wide={wide || undefined}
    >
      <Inside icon={icon} iconAfter={iconAfter}>
        {children}
      </Inside>
    </a>
  );
}

function Inside({ icon, iconAfter, children }: Look & { children: ReactNode }) {
  return (
    <>
      {icon !== undefined && (
        <span className={classes.icon} aria-hidden>
          {icon}
        </span>
      )}
      {children !== undefined && <span className={classes.words}>{children}</span>}
      {iconAfter !== undefined && (
        <span className={classes.icon} aria-hidden>
          {iconAfter}
        </span>
      )}
    </>
  );
}
