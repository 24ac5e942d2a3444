import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MembershipRecordView } from '@/shared/api/schema';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { IconButton } from '@/ui/Button/IconButton';
import { Link } from '@/ui/Link/Link';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import classes from './person-memberships.module.css';

interface MembershipItemProps {
  membership: MembershipRecordView;
  onCorrect: () => void;
  onEnd: () => void;
  onMakePrimary: () => void;
}

/** One membership: where, as what, from when until when, and what may be changed about it. */
export function MembershipItem({ membership, ...acts }: MembershipItemProps) {
  const { t } = useTranslation(['person-memberships', 'people']);
  const { unit, position, rank, personClass, startsOn, endsOn, endedReason, primary } = membership;
  const capacity = [
    position,
    rank,
    personClass === undefined ? undefined : t(`people:class.${personClass}`),
  ].filter((one) => one !== undefined);
  return (
    <li className={classes.item} data-ended={endsOn !== undefined || undefined}>
      <div>
        <span className={classes.head}>
          <Link href={paths.unit(unit.id)}>{unit.fullName}</Link>
          {primary && endsOn === undefined && (
            <StatusBadge tone="success">{t('primary')}</StatusBadge>
          )}
        </span>
        {capacity.length > 0 && <span className={classes.line}>{capacity.join(' · ')}</span>}
        <span className={classes.under}>
          {endsOn === undefined
            ? t('since', { day: formatDay(startsOn) })
            : t('between', { from: formatDay(startsOn), to: formatDay(endsOn) })}
        </span>
        {endedReason !== undefined && (
          <span className={classes.under}>{t('reason', { reason: endedReason })}</span>
        )}
      </div>
      <ItemMenu membership={membership} {...acts} />
    </li>
  );
}

function ItemMenu({ membership, onCorrect, onEnd, onMakePrimary }: MembershipItemProps) {
  const { t } = useTranslation('person-memberships');
  const { abilities, unit } = membership;
  const items = [
    { key: 'EDIT', act: onCorrect },
    { key: 'MAKE_PRIMARY', act: onMakePrimary },
    { key: 'END', act: onEnd },
  ] as const;
  const able = items.filter(({ key }) => abilities.includes(key));
  if (able.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton label={t('actsOn', { unit: unit.fullName })} icon={<IconDots />} />
      </Menu.Target>
      <Menu.Dropdown>
        {able.map(({ key, act }) => (
          <Menu.Item key={key} onClick={act}>
            {t(`menu.${key}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
