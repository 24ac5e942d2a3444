import { useTranslation } from 'react-i18next';
import type { VerificationView } from '@/shared/api/schema';
import { formatDay, formatDayTime } from '@/shared/lib/dates';
import { Facts } from '@/ui/Facts/Facts';
import { FileFindings } from './FileFindings';
import { Verdict } from './Verdict';
import classes from './verification.module.css';

interface VerificationResultProps {
  result: VerificationView;
  /** The code of the paper was not made here. */
  forged?: boolean;
}

/** Whether a certificate counts, and every field printed on it, to compare with the paper. */
export function VerificationResult({ result, forged = false }: VerificationResultProps) {
  const { t } = useTranslation('verification');
  const { signing, sha256, unitName, position, governingName, signerName } = result;
  const facts = [
    { term: t('field.holder'), detail: result.holderName },
    { term: t('field.position'), detail: position },
    { term: t('field.unit'), detail: unitName },
    { term: t('field.course'), detail: result.courseTitle },
    {
      term: t('field.courseCode'),
      detail: t('courseVersion', { code: result.courseCode, version: result.versionNumber }),
    },
    { term: t('field.completed'), detail: formatDay(result.completedOn) },
    {
      term: t('field.issued'),
      detail: t('issuedAt', { day: formatDay(result.issuedOn), place: result.place }),
    },
    {
      term: t('field.expires'),
      detail: result.expiresOn === undefined ? undefined : formatDay(result.expiresOn),
    },
    {
      term: t('field.decision'),
      detail:
        result.decision === undefined
          ? undefined
          : t('decisionOf', {
              number: result.decision.number,
              day: formatDay(result.decision.decidedOn),
            }),
    },
    { term: t('field.governing'), detail: governingName },
    { term: t('field.issuer'), detail: result.issuerName },
    {
      term: t('field.signer'),
      detail: [result.signerTitle, signerName].filter(Boolean).join(': '),
    },
    { term: t('field.number'), detail: result.number },
    { term: t('field.register'), detail: result.registerNumber },
  ].flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []));

  return (
    <article className={classes.paper} aria-label={t('result')}>
      <Verdict result={result} forged={forged} />
      <FileFindings result={result} />
      <div className={classes.facts}>
        <Facts facts={facts} />
      </div>
      {(signing !== undefined || sha256 !== undefined) && (
        <details className={classes.details}>
          <summary>{t('signing.title')}</summary>
          {signing?.internal && <p>{t('signing.internal')}</p>}
          <Facts
            facts={[
              ...(signing === undefined
                ? []
                : [
                    { term: t('signing.at'), detail: formatDayTime(signing.signedAt) },
                    { term: t('signing.subject'), detail: signing.subject },
                    { term: t('signing.fingerprint'), detail: <Code>{signing.fingerprint}</Code> },
                  ]),
              ...(sha256 === undefined
                ? []
                : [{ term: t('signing.sha256'), detail: <Code>{sha256}</Code> }]),
            ]}
          />
        </details>
      )}
    </article>
  );
}

function Code({ children }: { children: string }) {
  return <code className={classes.code}>{children}</code>;
}
