import { useTranslation } from 'react-i18next';
import type { HintView } from '@/shared/api/schema';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import classes from './integrity.module.css';

const tones = { OPEN: 'neutral', NOTHING: 'success', PURSUED: 'info' } as const;

export function HintStrength({ strength }: { strength: HintView['strength'] }) {
  const { t } = useTranslation('integrity');
  return (
    <StatusBadge tone={strength === 'STRONG' ? 'warning' : 'neutral'}>
      {t(`strengths.${strength}`)}
    </StatusBadge>
  );
}

/** What was made of it, and whether the last check still found it. */
export function HintState({ hint: { state, stillFound } }: { hint: HintView }) {
  const { t } = useTranslation('integrity');
  return (
    <span>
      <StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>
      {!stillFound && <span className={classes.under}>{t('list.gone')}</span>}
    </span>
  );
}
