import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Notice } from '@/ui/Notice/Notice';
import { issuerKeysQuery } from './issuerKeys';
import { usePaperCode } from './usePaperCode';

/**
 * Warns of a code that was not made here, or by a key that is not among ours, whatever the register says of the number beside it: somebody
 * else's may be on a forged paper.
 */
export function ForgedCode({ number, code }: { number: string; code: string }) {
  const { t } = useTranslation('verification');
  const outcome = usePaperCode(number, code)?.outcome;
  const { data: keys = [] } = useQuery({ ...issuerKeysQuery, enabled: code !== '' });
  if (outcome === 'forged') {
    return (
      <Notice tone="danger" title={t('forgedCode.title')}>
        {t('forgedCode.what')}
      </Notice>
    );
  }
  // Where no keys could be had, nothing can be said of any code.
  if (outcome === 'unknown' && keys.length > 0) {
    return (
      <Notice tone="warning" title={t('forgedCode.unknown')}>
        {t('forgedCode.unknownWhat')}
      </Notice>
    );
  }
  return null;
}
