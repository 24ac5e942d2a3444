import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice/Notice';
import { usePaperCode } from './usePaperCode';

/** Warns of a code that was not made here, whatever the register says of the number beside it: somebody else's may be on a forged paper. */
export function ForgedCode({ number, code }: { number: string; code: string }) {
  const { t } = useTranslation('verification');
  if (usePaperCode(number, code)?.outcome !== 'forged') return null;
  return (
    <Notice tone="danger" title={t('forgedCode.title')}>
      {t('forgedCode.what')}
    </Notice>
  );
}
