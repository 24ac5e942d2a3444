import { useRef, useState, type ReactNode } from 'react';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button/Button';
import { IconButton } from '@/ui/Button/IconButton';
import classes from './ItemRows.module.css';

interface ItemRowsProps<T> {
  id: string;
  legend: string;
  hint?: string;
  error: string | undefined;
  items: readonly T[];
  fewest: number;
  most: number;
  /** Whether the order means something, so that items can be moved. */
  ordered?: boolean;
  /** Whether an item is one field, whose own name says what the item is called. */
  single?: boolean;
  /** What one item is called, such as “cặp 2”. */
  nameOf: (index: number) => string;
  addWords: string;
  fresh: () => T;
  onChange: (items: T[], removed?: number) => void;
  children: (item: T, index: number, change: (item: T) => void) => ReactNode;
}

let made = 0;
const newKey = () => (made += 1);

/** A list whose items are added, removed and moved by buttons; the focus stays with what was worked on. */
export function ItemRows<T>({
  id,
  legend,
  hint,
  error,
  items,
  fewest,
  most,
  ordered = false,
  single = false,
  nameOf,
  addWords,
  fresh,
  onChange,
  children,
}: ItemRowsProps<T>) {
  const { t } = useTranslation('question-types');
  const list = useRef<HTMLOListElement>(null);
  const [kept, setKept] = useState(() => items.map(newKey));
  const [said, setSaid] = useState('');
  const keys = items.map((_, index) => kept[index] ?? -1 - index);

  const put = (next: readonly T[], nextKeys: readonly number[], removed?: number) => {
    setKept([...nextKeys]);
    onChange([...next], removed);
  };
  const move = (from: number, to: number) => {
    put(moved(items, from, to), moved(keys, from, to));
    setSaid(t('form.movedTo', { item: nameOf(from), place: to + 1 }));
  };
  const remove = (index: number) => {
    const without = <I,>(all: readonly I[]) => all.filter((_, other) => other !== index);
    put(without(items), without(keys), index);
    setSaid(t('form.removed', { item: nameOf(index) }));
    document.getElementById(id)?.focus();
  };
  const add = () => {
    put([...items, fresh()], [...keys, newKey()]);
    requestAnimationFrame(() =>
      list.current
        ?.querySelector<HTMLElement>(':scope > li:last-child :is(input, textarea, select)')
        ?.focus(),
    );
  };

  return (
    <fieldset
      className={classes.rows}
      aria-describedby={
        [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
          .filter(Boolean)
          .join(' ') || undefined
      }
    >
      <legend id={id} tabIndex={-1} className={classes.legend}>
        {legend}
      </legend>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      <ol ref={list} className={classes.list}>
        {items.map((item, index) => (
          <li key={keys[index]} className={classes.item} data-single={single || undefined}>
            {!single && (
              <strong className={classes.name} aria-hidden>
                {nameOf(index)}
              </strong>
            )}
            <div
              {...(!single && { role: 'group', 'aria-label': nameOf(index) })}
              className={classes.fields}
            >
              {children(item, index, (changed) =>
                put(
                  items.map((one, other) => (other === index ? changed : one)),
                  keys,
                ),
              )}
            </div>
            <div className={classes.tools}>
              {ordered && (
                <>
                  <IconButton
                    size="small"
                    label={t('form.moveUp', { item: nameOf(index) })}
                    icon={<IconArrowUp />}
                    disabled={index === 0}
                    onClick={() => move(index, index - 1)}
                  />
                  <IconButton
                    size="small"
                    label={t('form.moveDown', { item: nameOf(index) })}
                    icon={<IconArrowDown />}
                    disabled={index === items.length - 1}
                    onClick={() => move(index, index + 1)}
                  />
                </>
              )}
              <IconButton
                size="small"
                label={t('form.remove', { item: nameOf(index) })}
                icon={<IconTrash />}
                disabled={items.length <= fewest}
                onClick={() => remove(index)}
              />
            </div>
          </li>
        ))}
      </ol>
      {error !== undefined && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
      <div>
        <Button
          tone="quiet"
          size="small"
          icon={<IconPlus />}
          unavailable={items.length < most ? undefined : t('form.most', { count: most })}
          onClick={add}
        >
          {addWords}
        </Button>
      </div>
      <p role="status" className={classes.said}>
        {said}
      </p>
    </fieldset>
  );
}

function moved<T>(all: readonly T[], from: number, to: number): T[] {
  const list = [...all];
  list.splice(to, 0, ...list.splice(from, 1));
  return list;
}
