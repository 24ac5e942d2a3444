import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconBooks, IconCertificate } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { EnrolmentCard, HomeView, MeView } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Notice } from '@/ui/Notice/Notice';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { PageSkeleton } from '@/ui/Skeleton/PageSkeleton';
import { ContinueCard } from './ContinueCard';
import { EnrolmentList } from './EnrolmentList';
import { homeQuery } from './my-learning.queries';

interface LearnersHomeProps {
  me: MeView;
  /** How many certificates they hold. */
  certificates: number;
  /** What is to be done beside courses. */
  notice?: ReactNode;
}

/** What somebody who learns wants to see first: where to go on, what is due, what is open. */
export function LearnersHome({ me, certificates, notice }: LearnersHomeProps) {
  const { t } = useTranslation('my-learning');
  const { data: home, error } = useQuery(homeQuery);
  if (error !== null) return <Notice tone="danger">{wordsFor(error)}</Notice>;
  if (home === undefined) return <PageSkeleton />;
  // The course of the first card needs no second mention.
  const others = home.inProgress.filter(
    ({ enrolmentId }) => enrolmentId !== home.continue?.enrolmentId,
  );
  const nothing = home.inProgress.length + home.notStarted.length + home.completed.length === 0;
  return (
    <>
      <PageHeader
        title={t('greeting', { name: me.givenName })}
        lead={t(home.continue === undefined ? 'leadNew' : 'lead')}
        actions={
          certificates > 0 && (
            <ButtonLink tone="secondary" href={paths.myCertificates()} icon={<IconCertificate />}>
              {t('certificates', { count: certificates })}
            </ButtonLink>
          )
        }
      />
      {notice}
      {home.continue !== undefined && <ContinueCard place={home.continue} />}
      <EnrolmentList title={t('deadlines')} enrolments={dueSoon(home)} />
      <EnrolmentList title={t('inProgress')} enrolments={others} />
      <EnrolmentList title={t('notStarted')} enrolments={home.notStarted} />
      {nothing && (
        <EmptyState
          icon={<IconBooks />}
          title={t('noneTitle')}
          action={<ButtonLink href={paths.catalogue()}>{t('browse')}</ButtonLink>}
        >
          {t('noneWhy')}
        </EmptyState>
      )}
    </>
  );
}

/** The courses with a day to be done by, the nearest first, as the server has put them. */
function dueSoon({ deadlines, inProgress, notStarted }: HomeView): EnrolmentCard[] {
  const open = [...inProgress, ...notStarted];
  return deadlines.flatMap((due) =>
    open.filter(({ enrolmentId }) => enrolmentId === due.enrolmentId),
  );
}
