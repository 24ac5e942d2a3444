import { useTranslation } from 'react-i18next';
import type { IssuingRun } from '@/shared/api/schema';
import { formatDay, formatDayTime, formatNumber } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { Facts } from '@/ui/Facts/Facts';
import { signerOf } from './signer';
import classes from './issuing.module.css';

/** What the run is about, who signs on what, and how many it comes to. */
export function RunFacts({ run }: { run: IssuingRun }) {
  const { t } = useTranslation('issuing');
  const { form, decision, outcomes } = run;
  const number = (outcome: keyof typeof outcomes) => formatNumber(outcomes[outcome] ?? 0);
  return (
    <Card title={t('facts.title')}>
      <div className={classes.figures}>
        <Facts
          facts={[
            { term: t('facts.course'), detail: run.of.courseTitle },
            { term: t('facts.issuer'), detail: form.issuerName },
            {
              term: t('facts.signer'),
              detail: t(form.signedByHand ? 'facts.byHand' : 'facts.bySeal', {
                signer: signerOf(form),
              }),
            },
            { term: t('facts.template'), detail: form.template ?? t('facts.usual') },
            ...(decision === undefined
              ? []
              : [
                  {
                    term: t('facts.decision'),
                    detail: t('facts.decisionOf', {
                      number: decision.number,
                      day: formatDay(decision.decidedOn),
                    }),
                  },
                ]),
            {
              term: t('facts.opened'),
              detail: t('facts.openedBy', { name: run.openedBy, at: formatDayTime(run.openedAt) }),
            },
            ...(run.confirmedAt === undefined
              ? [{ term: t('facts.toIssue'), detail: formatNumber(toIssue(run)) }]
              : [
                  {
                    term: t('facts.confirmed'),
                    detail: t('facts.openedBy', {
                      name: run.confirmedBy ?? '',
                      at: formatDayTime(run.confirmedAt),
                    }),
                  },
                  { term: t('facts.issued'), detail: formatNumber(run.certificates) },
                  { term: t('facts.waiting'), detail: formatNumber(run.waitingForSignature) },
                  {
                    term: t('facts.preparing'),
                    detail: formatNumber(run.withoutPaper - run.waitingForSignature),
                  },
                ]),
            { term: t('facts.notFulfilled'), detail: number('NOT_FULFILLED') },
            { term: t('facts.held'), detail: number('HELD') },
            { term: t('facts.leftOut'), detail: number('LEFT_OUT') },
            { term: t('facts.has'), detail: number('HAS_CERTIFICATE') },
          ]}
        />
      </div>
    </Card>
  );
}

export function toIssue({ outcomes }: IssuingRun): number {
  return (outcomes.TO_ISSUE ?? 0) + (outcomes.INCLUDED ?? 0);
}
