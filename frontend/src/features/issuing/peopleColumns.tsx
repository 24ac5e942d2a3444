import type { ReactNode } from 'react';
import {
  IconArrowBackUp,
  IconPlayerPause,
  IconPlayerPlay,
  IconUserMinus,
  IconUserPlus,
} from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { IssuingRun, IssuingRunPerson } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import type { DataColumn } from '@/ui/DataTable/columns';
import { Link } from '@/ui/Link/Link';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import type { PersonAct } from './ExceptionDialog';
import classes from './issuing.module.css';

const outcomeTones: Record<IssuingRunPerson['outcome'], StatusTone> = {
  TO_ISSUE: 'success',
  INCLUDED: 'success',
  LEFT_OUT: 'warning',
  NOT_FULFILLED: 'neutral',
  HELD: 'warning',
  HAS_CERTIFICATE: 'info',
};

interface Acts {
  onAct: (person: IssuingRunPerson, act: PersonAct) => void;
  onTakeBack: (person: IssuingRunPerson) => void;
  onLetGo: (person: IssuingRunPerson) => void;
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

/** Whoever has a certificate lacks nothing any more, whatever the conditions are by now. */
function Reasons({ person, t }: CellProps) {
  const { exception, hold } = person;
  const missing = person.outcome === 'HAS_CERTIFICATE' ? [] : person.missing;
  if (missing.length === 0 && exception === undefined && hold === undefined) return '–';
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
      {hold !== undefined && (
        <li>
          {t('people.exception', { reason: hold.reason, by: hold.by, day: formatDay(hold.at) })}
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
      {/* Papers of long ago are made when somebody asks for them. */}
      {(certificate.ofThisRun || certificate.paper !== 'PREPARING') && (
        <span className={classes.under}>{t(`paper.${certificate.paper}`)}</span>
      )}
    </span>
  );
}

function PersonActs({ person, acts, t }: CellProps & { acts: Acts }) {
  const { outcome, exception, hold, fullName: name } = person;
  const button = (act: string, icon: ReactNode, onClick: () => void) => (
    <Button
      tone="quiet"
      size="small"
      icon={icon}
      aria-label={t('exception.of', { act, name })}
      onClick={onClick}
    >
      {act}
    </Button>
  );
  if (outcome === 'HAS_CERTIFICATE') return '–';
  if (hold !== undefined) {
    return button(t('hold.letGo'), <IconPlayerPlay />, () => acts.onLetGo(person));
  }
  return (
    <span className={classes.acts}>
      {exception !== undefined
        ? button(t('exception.takeBack'), <IconArrowBackUp />, () => acts.onTakeBack(person))
        : outcome === 'NOT_FULFILLED'
          ? button(t('exception.include'), <IconUserPlus />, () => acts.onAct(person, 'include'))
          : button(t('exception.leaveOut'), <IconUserMinus />, () =>
              acts.onAct(person, 'leaveOut'),
            )}
      {button(t('hold.action'), <IconPlayerPause />, () => acts.onAct(person, 'hold'))}
    </span>
  );
}
