import { useTranslation } from 'react-i18next';
import { formatMonth } from '@/shared/lib/dates';
import { readMonth, type Period } from '@/shared/lib/monthPeriods';
import { Button } from '../Button/Button';
import { TextField } from '../Field/TextField';
import { useForm } from '../Form/useForm';
import classes from './Period.module.css';

interface OwnPeriodProps {
  period: Period;
  onPeriod: (period: Period) => void;
}

/** Any months, typed as they are written in Vietnam. */
export function OwnPeriod({ period, onPeriod }: OwnPeriodProps) {
  const { t } = useTranslation('ui');
  const form = useForm<Period>({
    initial: { from: formatMonth(period.from), to: formatMonth(period.to) },
    check: ({ from, to }) => {
      const [first, last] = [readMonth(from), readMonth(to)];
      if (first === undefined) return { from: t('period.wrong') };
      if (last === undefined) return { to: t('period.wrong') };
      return first <= last ? {} : { to: t('period.turnedRound') };
    },
    send: ({ from, to }) => {
      onPeriod({ from: readMonth(from) ?? period.from, to: readMonth(to) ?? period.to });
      return Promise.resolve();
    },
    explain: () => ({ fields: {} }),
  });
  return (
    <form noValidate className={classes.own} onSubmit={form.submit}>
      <TextField {...form.field('from')} label={t('period.from')} placeholder="MM/YYYY" />
      <TextField {...form.field('to')} label={t('period.to')} placeholder="MM/YYYY" />
      <Button type="submit" tone="secondary">
        {t('period.show')}
      </Button>
    </form>
  );
}
