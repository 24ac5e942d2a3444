import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice/Notice';
import { players } from './players';
import type { PlayerProps } from './player';

/** Whatever the type of the question, the fields to answer it. */
export function PlayerBody(props: PlayerProps) {
  const { t } = useTranslation('quiz');
  const player = players[props.question.type];
  if (props.question.type === 'DESCRIPTION') return null;
  if (player === undefined) return <Notice tone="warning">{t('cannotAnswer')}</Notice>;
  return (
    <Suspense fallback={null}>
      <player.Body {...props} />
    </Suspense>
  );
}
