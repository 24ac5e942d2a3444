import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '@/shared/lib/dates';
import { Button } from '@/ui/Button/Button';
import { as, type PlayerProps } from '@/question-types/kind';
import classes from '@/question-types/players.module.css';

/** Items that buttons move up and down; where each went is told. */
export function OrderingPlayer({ question, answer, onAnswer }: PlayerProps) {
  const { t } = useTranslation('question-types');
  const { items = [] } = as<{ items: string[] }>(question.shown);
  const { order: given = [] } = as<{ order: number[] }>(answer);
  const [said, setSaid] = useState('');
  const order = given.length === items.length ? given : items.map((_, no) => no);
  const move = (from: number, to: number) => {
    const moved = [...order];
    moved.splice(to, 0, ...moved.splice(from, 1));
    onAnswer({ order: moved });
    setSaid(t('movedTo', { item: items[moved[to] ?? 0], place: formatNumber(to + 1) }));
  };
  return (
    <>
      <ol className={classes.order}>
        {order.map((item, place) => (
          <li key={item}>
            <span>{items[item]}</span>
            <Button
              tone="quiet"
              size="small"
              icon={<IconArrowUp />}
              aria-label={t('moveUp', { item: items[item] })}
              unavailable={place === 0 ? t('isTop') : undefined}
              onClick={() => move(place, place - 1)}
            />
            <Button
              tone="quiet"
              size="small"
              icon={<IconArrowDown />}
              aria-label={t('moveDown', { item: items[item] })}
              unavailable={place === order.length - 1 ? t('isBottom') : undefined}
              onClick={() => move(place, place + 1)}
            />
          </li>
        ))}
      </ol>
      {given.length === 0 && (
        <Button tone="secondary" size="small" onClick={() => onAnswer({ order })}>
          {t('orderStands')}
        </Button>
      )}
      <p role="status" className={classes.said}>
        {said}
      </p>
    </>
  );
}
