import { IconArrowBackUp, IconUserMinus, IconUserPlus } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { IssuingRun, IssuingRunPerson } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import type { DataColumn } from '@/ui/DataTable/columns';
import { Link } from '@/ui/Link/Link';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import classes from './issuing.module.css';

const outcomeTones: Record<IssuingRunPerson['outcome'], StatusTone> = {
  TO_ISSUE: 'success',
  INCLUDED: 'success',
  LEFT_OUT: 'warning',
  NOT_FULFILLED: 'neutral',
  HAS_CERTIFICATE: 'info',
};

interface Acts {
  onExcept: (person: IssuingRunPerson) => void;
  onTakeBack: (person: IssuingRunPerson) => void;
}

/** While the run is open its people can be excepted; afterwards their certificates are followed. */
export function peopleColumns(
  t: TFunction<'issuing'>,
  run: IssuingRun,
  acts: Acts,
): DataColumn<IssuingRunPerson>[] {
  const open = run.state === 'OPEN';
  return [
    {
      key: 'name',
      label: t('people.name'),
      cell: ({ fullName, staffCode }) => (
        <span>
          <strong className={classes.name}>{fullName}</strong>
          {staffCode !== undefined && <span className={classes.under}>{staffCode}</span>}
        </span>
      ),
    },
    { key: 'unit', label: t('people.unit'), cell: ({ unitName }) => unitName },
    {
      key: 'outcome',
      label: t('people.outcome'),
      cell: ({ outcome }) => (
        <StatusBadge tone={outcomeTones[outcome]}>{t(`outcome.${outcome}`)}</StatusBadge>
      ),
    },
    { key: 'why', label: t('people.why'), cell: (person) => <Reasons person={person} t={t} /> },
    {
      key: 'certificate',
      label: t('people.certificate'),
      cell: (person) => <Held person={person} open={open} t={t} />,
    },
    ...(open
      ? [
          {
            key: 'acts',
            label: t('people.acts'),
            cell: (person: IssuingRunPerson) => <PersonActs person={person} acts={acts} t={t} />,
          },
        ]
      : []),
  ];
}

interface CellProps {
  person: IssuingRunPerson;
  t: TFunction<'issuing'>;
}

function Reasons({ person: { missing, exception }, t }: CellProps) {
  if (missing.length === 0 && exception === undefined) return '–';
  return (
    <ul className={classes.reasons}>
      {missing.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {exception !== undefined && (
        <li>
          {t('people.exception', {
            reason: exception.reason,
            by: exception.by,
            day: formatDay(exception.at),
          })}
        </li>
      )}
    </ul>
  );
}

function Held({
  person: { certificate, failed, outcome },
  open,
  t,
}: CellProps & { open: boolean }) {
  if (failed) return <StatusBadge tone="danger">{t('people.failed')}</StatusBadge>;
  if (certificate === undefined) {
    const issues = outcome === 'TO_ISSUE' || outcome === 'INCLUDED';
    return issues && !open ? t('people.waits') : '–';
  }
  return (
    <span>
      <Link href={paths.verification(certificate.number)}>{certificate.number}</Link>
      <span className={classes.under}>
        {t('people.register', { number: certificate.registerNumber })}
      </span>
      <span className={classes.under}>{t(`paper.${certificate.paper}`)}</span>
    </span>
  );
}

function PersonActs({ person, acts, t }: CellProps & { acts: Acts }) {
  const { outcome, exception, fullName: name } = person;
  if (exception !== undefined) {
    const act = t('exception.takeBack');
    return (
      <Button
        tone="quiet"
        size="small"
        icon={<IconArrowBackUp />}
        aria-label={t('exception.of', { act, name })}
        onClick={() => acts.onTakeBack(person)}
      >
        {act}
      </Button>
    );
  }
  if (outcome !== 'TO_ISSUE' && outcome !== 'NOT_FULFILLED') return '–';
  const include = outcome === 'NOT_FULFILLED';
  const act = t(include ? 'exception.include' : 'exception.leaveOut');
  return (
    <Button
      tone="quiet"
      size="small"
      icon={include ? <IconUserPlus /> : <IconUserMinus />}
      aria-label={t('exception.of', { act, name })}
      onClick={() => acts.onExcept(person)}
    >
      {act}
    </Button>
  );
}
