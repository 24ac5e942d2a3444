import type { FieldWords } from './Field';

/** What the control of a field says to assistive technology. */
export function describedBy({ id, hint, error }: FieldWords) {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return {
    id,
    'aria-describedby': ids.filter(Boolean).join(' ') || undefined,
    'aria-invalid': error !== undefined || undefined,
  };
}
