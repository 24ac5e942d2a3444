import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReceivedVerification } from '@/shared/api/schema';
import { formatDay, formatDayTime } from '@/shared/lib/dates';
import { Facts } from '@/ui/Facts/Facts';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { UnknownNumber } from './UnknownNumber';
import { receivedQuery } from './verification.queries';
import classes from './verification.module.css';

/** What another installation stated under a number that nothing of ours bears. */
export function ReceivedResult({ number }: { number: string }) {
  const { data } = useQuery({ ...receivedQuery(number), throwOnError: true });
  if (data === undefined) return <Skeleton height="20rem" />;
  return data === null ? <UnknownNumber number={number} /> : <Stated statement={data} />;
}

function Stated({ statement }: { statement: ReceivedVerification }) {
  const { t } = useTranslation('verification');
  const origin = statement.ownKey
    ? t('received.own')
    : (statement.originName ?? statement.originAddress);
  const facts = [
    { term: t('field.holder'), detail: statement.holderName },
    { term: t('paper.course'), detail: statement.courseTitle },
    { term: t('field.issuer'), detail: statement.issuerName },
    { term: t('field.issued'), detail: formatDay(statement.issuedOn) },
    {
      term: t('field.expires'),
      detail: statement.expiresOn === undefined ? '' : formatDay(statement.expiresOn),
    },
    { term: t('field.number'), detail: statement.number },
    { term: t('field.register'), detail: statement.registerNumber ?? '' },
    { term: t('received.origin'), detail: origin },
    { term: t('received.address'), detail: statement.originAddress },
    { term: t('received.key'), detail: statement.fingerprint },
    { term: t('received.stated'), detail: formatDayTime(statement.statedAt) },
    { term: t('paper.recorded'), detail: formatDayTime(statement.recordedAt) },
  ].filter(({ detail }) => detail !== '');
  return (
    <article className={classes.paper} aria-label={t('result')}>
      <Verdict statement={statement} />
      <Notice tone="info" title={t('received.title')}>
        {t(statement.paper ? 'received.whatPaper' : 'received.what', { origin })}{' '}
        {!statement.trusted && t('received.dropped')}
      </Notice>
      <div className={classes.facts}>
        <Facts facts={facts} />
      </div>
    </article>
  );
}

/** Only what speaks against it: that it counts still, only its issuer can say. */
function Verdict({ statement }: { statement: ReceivedVerification }) {
  const { t } = useTranslation('verification');
  const { state, revokedAt, revocationReason, replacedBy, expiresOn } = statement;
  if (state === 'REVOKED') {
    return (
      <Notice tone="danger" title={t('verdict.revoked')}>
        {revokedAt !== undefined && t('revoked.on', { instant: formatDayTime(revokedAt) })}{' '}
        {revocationReason !== undefined && t('revoked.reason', { reason: revocationReason })}
      </Notice>
    );
  }
  if (state === 'REPLACED') {
    return (
      <Notice tone="warning" title={t('verdict.replaced')}>
        {replacedBy !== undefined && t('replaced.by', { number: replacedBy })}
      </Notice>
    );
  }
  if (state === 'EXPIRED') {
    return (
      <Notice tone="warning" title={t('verdict.expired')}>
        {expiresOn !== undefined && t('expiredOn', { day: formatDay(expiresOn) })}
      </Notice>
    );
  }
  return null;
}
