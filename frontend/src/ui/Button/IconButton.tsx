import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Tooltip } from '@mantine/core';
import classes from './IconButton.module.css';

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The name of the action: read aloud, and shown on hover and focus. */
  label: string;
  icon: ReactNode;
  size?: 'medium' | 'small';
  ref?: Ref<HTMLButtonElement>;
}

/** A button with a picture only; its name is never left out. */
export function IconButton({ label, icon, size = 'medium', className, ...rest }: IconButtonProps) {
  // What it has opened says the same, and would be covered.
  const opened = rest['aria-expanded'] === true || rest['aria-expanded'] === 'true';
  return (
    <Tooltip label={label} disabled={opened}>
      <button
        type="button"
        {...rest}
        className={[classes.button, className].filter(Boolean).join(' ')}
        data-size={size}
        aria-label={label}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
