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
  return (
    <Tooltip label={label}>
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
