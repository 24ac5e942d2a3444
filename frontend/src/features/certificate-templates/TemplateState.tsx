import { useTranslation } from 'react-i18next';
import type { TemplateSummary } from '@/shared/api/schema';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';

type StateProps = Pick<TemplateSummary, 'latestVersion' | 'changedSince' | 'retired'>;

/** Whether certificates follow the template, and whether there is more to publish. */
export function TemplateState({ latestVersion, changedSince, retired }: StateProps) {
  const { t } = useTranslation('certificate-templates');
  if (retired) return <StatusBadge tone="warning">{t('state.retired')}</StatusBadge>;
  if (latestVersion === undefined)
    return <StatusBadge tone="neutral">{t('state.draft')}</StatusBadge>;
  return changedSince ? (
    <StatusBadge tone="info">{t('state.changed', { version: latestVersion })}</StatusBadge>
  ) : (
    <StatusBadge tone="success">{t('state.inUse', { version: latestVersion })}</StatusBadge>
  );
}
