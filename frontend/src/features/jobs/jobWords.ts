import type { TFunction } from 'i18next';
import type { JobView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';

const kinds = [
  'people-import',
  'people-import-check',
  'people-batch',
  'question-import',
  'regrade',
  'integrity-check',
  'certificate-signing',
  'certificate-run',
] as const;
const counts = [
  'CREATED',
  'UPDATED',
  'UNCHANGED',
  'KNOWN',
  'SKIPPED',
  'CREATE',
  'UPDATE',
  'ERROR',
  'DONE',
  'REFUSED',
  'CHANGED',
  'PASSES',
  'FAILS',
  'KEPT',
  'HINTS',
] as const;

/** Work of a kind that came after this screen is still work. */
export function kindName(t: TFunction<'jobs'>, kind: string): string {
  const known = kinds.find((one) => one === kind);
  return known === undefined ? t('kind.other') : t(`kind.${known}`);
}

/** What came of it, such as "Thêm mới 120 · Có lỗi 3". */
export function whatCame(t: TFunction<'jobs'>, job: JobView): string {
  return counts
    .filter((name) => (job.counts[name] ?? 0) > 0)
    .map((name) => `${t(`count.${name}`)} ${formatNumber(job.counts[name] ?? 0)}`)
    .join(' · ');
}
