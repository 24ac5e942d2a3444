import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { VerificationView } from '@/shared/api/schema';
import classes from './verification.module.css';

/** What the check of a file showed: whether it is the very file that was issued, and whether its signature holds. */
export function FileFindings({ result }: { result: VerificationView }) {
  const { t } = useTranslation('verification');
  const { fileMatches, signatureValid } = result;
  if (fileMatches === undefined && signatureValid === undefined) return null;
  return (
    <ul className={classes.findings} aria-label={t('file.findings')}>
      {fileMatches !== undefined && (
        <Finding holds={fileMatches}>{t(fileMatches ? 'file.matches' : 'file.differs')}</Finding>
      )}
      {signatureValid !== undefined && (
        <Finding holds={signatureValid}>
          {t(signatureValid ? 'file.signed' : 'file.unsigned')}
        </Finding>
      )}
    </ul>
  );
}

function Finding({ holds, children }: { holds: boolean; children: string }) {
  const Icon = holds ? IconCheck : IconX;
  return (
    <li data-holds={holds}>
      <Icon aria-hidden />
      {children}
    </li>
  );
}
