import { useTranslation } from 'react-i18next';
import type { RecordOrigin } from '@/shared/api/schema';

/** An installation as readers know it: by the name it was given here, else by where it is. */
export function OriginName({ origin }: { origin: RecordOrigin }) {
  const { t } = useTranslation('learner-records');
  if (origin.own) return <>{t('origin.own')}</>;
  return <>{origin.name ?? hostOf(origin.address)}</>;
}

/** Such as hocso.example.vn of did:web:hocso.example.vn:api:issuer. */
export const hostOf = (address: string): string =>
  decodeURIComponent(/^did:web:([^:]+)/.exec(address)?.[1] ?? address);
