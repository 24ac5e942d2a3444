import { DndContext, PointerSensor, useSensor, useSensors, type DragEndEvent } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import { gapPieces } from '@/question-types/blanks/gaps';
import { as, type PlayerProps } from '@/question-types/kind';
import { DragWord } from './DragWord';
import type { ShownWords } from './dragWords';
import classes from './DragWords.module.css';
import { WordGap } from './WordGap';

/** A text with lists to choose a word from in its gaps; with a pointer words may be dragged there instead. */
export function DragWordsPlayer({ question, name, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('question-types');
  const { text = '', words = [], gapGroups = [] } = as<ShownWords>(question.shown);
  const { places = {} } = as<{ places: Record<string, number> }>(answer);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }));
  const place = (gap: number, word: number | undefined) => {
    const others = Object.entries(places).filter(
      ([other, put]) => other !== String(gap) && (put !== word || words[put]?.reusable),
    );
    const here = word === undefined ? [] : [[gap, word] as const];
    onAnswer({ places: Object.fromEntries([...others, ...here]) });
  };
  const dropped = ({ active, over }: DragEndEvent) => {
    const word = Number(active.id);
    const gap = Number(over?.id);
    if (over !== null && words[word]?.group === gapGroups[gap]) place(gap, word);
  };
  const used = new Set(Object.values(places));
  return (
    <DndContext sensors={sensors} onDragEnd={dropped}>
      <p className={classes.hint}>{t('dragHint')}</p>
      <ul className={classes.words} aria-label={t('words')}>
        {words.map((word, no) => (
          <DragWord key={no} id={no} text={word.text} used={used.has(no) && !word.reusable} />
        ))}
      </ul>
      <p className={classes.text}>
        {gapPieces(text).map((piece, at) =>
          typeof piece === 'string' ? (
            <span key={at}>{piece}</span>
          ) : (
            <WordGap
              key={at}
              gap={piece - 1}
              name={name}
              choices={words.flatMap((word, no) =>
                word.group === gapGroups[piece - 1] ? [{ no, text: word.text }] : [],
              )}
              value={places[piece - 1]}
              onChange={(word) => place(piece - 1, word)}
            />
          ),
        )}
      </p>
    </DndContext>
  );
}
