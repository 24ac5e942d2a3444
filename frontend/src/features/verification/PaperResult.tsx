import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PaperVerification } from '@/shared/api/schema';
import { formatDay, formatDayTime } from '@/shared/lib/dates';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { ReceivedResult } from './ReceivedResult';
import { paperQuery } from './verification.queries';
import classes from './verification.module.css';

/** What was recorded under a number that no signed certificate bears. */
export function PaperResult({ number }: { number: string }) {
  const { data } = useQuery({ ...paperQuery(number), throwOnError: true });
  if (data === undefined) return <Skeleton height="20rem" />;
  return data === null ? <ReceivedResult number={number} /> : <Recorded paper={data} />;
}

function Recorded({ paper }: { paper: PaperVerification }) {
  const { t } = useTranslation('verification');
  const { withdrawnAt, expiresOn, expired } = paper;
  const facts = [
    { term: t('field.holder'), detail: paper.holderName },
    { term: t('paper.course'), detail: paper.courseTitle },
    { term: t('field.issuer'), detail: paper.issuerName },
    { term: t('field.issued'), detail: formatDay(paper.issuedOn) },
    { term: t('field.expires'), detail: expiresOn === undefined ? '' : formatDay(expiresOn) },
    { term: t('paper.number'), detail: paper.number },
    { term: t('field.register'), detail: paper.registerNumber },
    { term: t('paper.recorded'), detail: formatDayTime(paper.recordedAt) },
    { term: t('paper.lookUp'), detail: paper.lookUp },
  ].filter(({ detail }) => detail !== '');
  return (
    <article className={classes.paper} aria-label={t('result')}>
      {withdrawnAt === undefined ? (
        <Notice tone="info" title={t('paper.title')}>
          {t('paper.what')} {expired && t('paper.expired')}
        </Notice>
      ) : (
        <Notice tone="danger" title={t('paper.withdrawn')}>
          {t('paper.withdrawnWhat', { instant: formatDayTime(withdrawnAt) })}
        </Notice>
      )}
      <div className={classes.facts}>
        <Facts facts={facts} />
      </div>
    </article>
  );
}
