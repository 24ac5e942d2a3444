import { useDroppable } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import classes from './DragWords.module.css';

interface WordGapProps {
  gap: number;
  name: string;
  choices: readonly { no: number; text: string }[];
  value: number | undefined;
  onChange: (word: number | undefined) => void;
}

/** A gap of the text: the browser's own list, onto which words can be dropped too. */
export function WordGap({ gap, name, choices, value, onChange }: WordGapProps) {
  const { t } = useTranslation('question-types');
  const { setNodeRef, isOver } = useDroppable({ id: gap });
  return (
    <select
      ref={setNodeRef}
      name={`${name}-${gap}`}
      className={classes.gap}
      data-over={isOver || undefined}
      aria-label={t('blank', { no: gap + 1 })}
      value={value ?? ''}
      onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
    >
      <option value="">{`(${gap + 1})`}</option>
      {choices.map(({ no, text }) => (
        <option key={no} value={no}>
          {text}
        </option>
      ))}
    </select>
  );
}
