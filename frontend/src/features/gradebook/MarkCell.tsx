import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { typedMark } from './marks';
import classes from './gradebook.module.css';

interface MarkCellProps {
  label: string;
  points: number | undefined;
  most: number;
  /** Sends the mark; false when it was not taken. */
  onEnter: (points: number | null) => Promise<boolean>;
}

/** A mark that a trainer enters: it is sent when the cell is left, and Esc brings back what was there. */
export function MarkCell({ label, points, most, onEnter }: MarkCellProps) {
  const { t } = useTranslation('gradebook');
  const shown = points === undefined ? '' : formatNumber(points, 2);
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);

  const send = async () => {
    if (typed === undefined) return;
    const mark = typedMark(typed);
    if (mark === undefined || (mark !== null && mark > most)) {
      setWrong(true);
      return;
    }
    setWrong(false);
    if (mark !== (points ?? null) && !(await onEnter(mark))) {
      setWrong(true);
      return;
    }
    setTyped(undefined);
  };

  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={classes.entry}
      aria-label={label}
      aria-invalid={wrong || undefined}
      title={wrong ? t('grid.range', { most: formatNumber(most, 2) }) : undefined}
      value={typed ?? shown}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => void send()}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== undefined) {
          event.stopPropagation();
          setTyped(undefined);
          setWrong(false);
        }
      }}
    />
  );
}
