import { useSuspenseQuery } from '@tanstack/react-query';
import { IconBooks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HomeView } from '@/shared/api/schema';
import { useAddressState } from '@/shared/lib/addressState';
import { formatNumber } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { EnrolmentList } from './EnrolmentList';
import { homeQuery } from './my-learning.queries';
import classes from './MyCourses.module.css';

const states = ['inProgress', 'notStarted', 'completed'] as const;
type State = (typeof states)[number];

/** All courses of the learner, by how far they are; the address says which. */
export function MyCourses() {
  const { t } = useTranslation('my-learning');
  const { data: home } = useSuspenseQuery(homeQuery);
  const [address, change] = useAddressState();
  const shown = states.find((state) => state === address['state']) ?? firstFilled(home);
  return (
    <>
      <div className={classes.states} role="group" aria-label={t('byState')}>
        {states.map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={state === shown}
            onClick={() => change({ state })}
          >
            {t(state)} <span>{formatNumber(home[state].length)}</span>
          </button>
        ))}
      </div>
      <EnrolmentList
        title={t(shown)}
        enrolments={home[shown]}
        otherwise={
          <EmptyState
            icon={<IconBooks />}
            title={t(`empty.${shown}`)}
            action={<ButtonLink href={paths.catalogue()}>{t('browse')}</ButtonLink>}
          >
            {t('noneWhy')}
          </EmptyState>
        }
      />
    </>
  );
}

function firstFilled(home: HomeView): State {
  return states.find((state) => home[state].length > 0) ?? 'inProgress';
}
