import { useTranslation } from 'react-i18next';
import type { QueueCounts } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { SelectField } from '@/ui/Field/SelectField';
import { steps, type Step } from './marking.queries';
import classes from './marking.module.css';

interface QueueFilterProps {
  counts: QueueCounts;
  step: Step | undefined;
  onStep: (step: string) => void;
}

/** Which part of the queue is shown, with how many attempts are in each. */
export function QueueFilter({ counts, step, onStep }: QueueFilterProps) {
  const { t } = useTranslation('marking');
  const of = {
    FIRST: counts.first,
    SECOND: counts.second,
    RECONCILE: counts.reconcile,
    PEERS: counts.peers,
    REPORTED: counts.reported,
    DONE: counts.done,
  };
  const label = (name: string, count: number) => t('counted', { name, count: formatNumber(count) });
  return (
    <div className={classes.filter}>
      <SelectField
        id="marking-step"
        label={t('show')}
        value={step ?? ''}
        choices={[
          { value: '', label: label(t('forYou'), counts.forMe) },
          ...steps.map((value) => ({ value, label: label(t(`steps.${value}`), of[value]) })),
        ]}
        onChange={onStep}
      />
    </div>
  );
}
