import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RunActions } from '@/features/issuing/RunActions';
import { RunFacts } from '@/features/issuing/RunFacts';
import { RunPeople } from '@/features/issuing/RunPeople';
import { RunWork } from '@/features/issuing/RunWork';
import { runQuery } from '@/features/issuing/issuing.queries';
import { useListAddress } from '@/shared/lib/listAddress';
import { useParam } from '@/shared/lib/params';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import classes from './manage.module.css';

export function loader(context: LoaderContext) {
  return context.queryClient.query({
    ...runQuery(paramOf(context, 'runId')),
    staleTime: 'static',
  });
}

export default function IssuingRunPage() {
  const { t } = useTranslation(['issuing', 'certificates', 'shell']);
  const { data: run } = useSuspenseQuery(runQuery(useParam('runId')));
  const { of, decision } = run;
  return (
    <>
      <PageHeader
        title={
          decision === undefined
            ? t('run.title')
            : t('run.titleDecision', { number: decision.number })
        }
        {...(decision !== undefined && { unbroken: decision.number })}
        lead={t('run.lead', of)}
        badge={
          <StatusBadge tone={run.state === 'OPEN' ? 'info' : 'success'}>
            {t(`state.${run.state}`)}
          </StatusBadge>
        }
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('certificates:register.title'), href: paths.certificateRegister() },
          { label: t('title'), href: paths.issuing() },
          { label: of.title, href: paths.issuingClass(of.classId) },
        ]}
        actions={<RunActions run={run} />}
      />
      <div className={classes.stack}>
        <RunWork run={run} />
        <RunFacts run={run} />
        <RunPeople run={run} list={useListAddress()} />
      </div>
    </>
  );
}
