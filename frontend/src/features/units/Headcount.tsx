import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem, wordsFor } from '@/shared/api/problem';
import type { HeadcountView } from '@/shared/api/schema';
import { formatDay, formatNumber } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { Link } from '@/ui/Link/Link';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { Table } from '@/ui/Table/Table';
import { headcountQuery } from './units.queries';
import classes from './units.module.css';

interface HeadcountProps {
  unitId: string;
  asOf: string | undefined;
  /** The same report of a unit below. */
  hrefOf: (unitId: string) => string;
}

/** How many people belonged to a unit when the day ended: to itself, to each unit below, and in all. */
export function Headcount({ unitId, asOf, hrefOf }: HeadcountProps) {
  const { t } = useTranslation('units');
  const { data, error } = useQuery({ ...headcountQuery(unitId, asOf), retry: false });
  if (error !== null) {
    return isProblem(error, 'organisation.unit-not-there') ? (
      <Notice tone="warning">{t('headcount.notThere', { day: formatDay(asOf ?? '') })}</Notice>
    ) : (
      <Notice tone="danger">{wordsFor(error)}</Notice>
    );
  }
  if (data === undefined) {
    return (
      <Card title={t('headcount.title')}>
        <div aria-busy>
          <Skeleton height="12rem" />
        </div>
      </Card>
    );
  }
  const caption = t('headcount.caption', {
    unit: data.unit.fullName,
    day: formatDay(data.day),
  });
  return (
    <Card title={caption} flush>
      <div className={classes.summed}>
        <Table
          caption={caption}
          quietCaption
          rows={lines(data)}
          keyOf={({ key }) => key}
          columns={[
            {
              key: 'unit',
              label: t('headcount.unit'),
              cell: ({ key, name }) =>
                name === undefined ? (
                  t(key === 'own' ? 'headcount.own' : 'headcount.total')
                ) : (
                  <Link href={hrefOf(key)}>{name}</Link>
                ),
            },
            { key: 'code', label: t('column.code'), cell: ({ code }) => code },
            {
              key: 'people',
              label: t('headcount.people'),
              number: true,
              cell: ({ people }) => formatNumber(people),
            },
          ]}
        />
      </div>
    </Card>
  );
}

interface Line {
  key: string;
  /** Of a unit below; the unit itself and the sum have words of their own. */
  name?: string;
  code: string;
  people: number;
}

function lines({ unit, own, below, total }: HeadcountView): Line[] {
  return [
    { key: 'own', code: unit.code, people: own },
    ...below.map(({ id, fullName, code, people }) => ({ key: id, name: fullName, code, people })),
    { key: 'total', code: '', people: total },
  ];
}
