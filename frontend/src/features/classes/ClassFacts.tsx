import { useTranslation } from 'react-i18next';
import type { ClassView } from '@/shared/api/schema';
import { formatDay, formatDayTime, formatNumber } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import classes from './classes.module.css';

/** What there is to know of a class at a glance. */
export function ClassFacts({ one }: { one: ClassView }) {
  const { t } = useTranslation('classes');
  return (
    <Card title={t('facts.title')}>
      <div className={classes.figures}>
        <Facts
          facts={[
            { term: t('columns.course'), detail: one.courseTitle },
            { term: t('columns.unit'), detail: one.unit.fullName },
            {
              term: t('facts.days'),
              detail: t('facts.fromTo', {
                from: formatDay(one.startsOn),
                to: formatDay(one.endsOn),
              }),
            },
            {
              term: t('columns.trainers'),
              detail:
                one.trainers.length === 0
                  ? t('facts.noTrainer')
                  : one.trainers.map(({ fullName }) => fullName).join(', '),
            },
            { term: t('columns.learners'), detail: formatNumber(one.learners) },
            ...(one.closedAt === undefined
              ? []
              : [{ term: t('facts.closedAt'), detail: formatDayTime(one.closedAt) }]),
          ]}
        />
      </div>
    </Card>
  );
}
