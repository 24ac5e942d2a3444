import { useTranslation } from 'react-i18next';
import { AuditLog } from '@/features/audit-log/AuditLog';
import { ChainCard } from '@/features/audit-log/ChainCard';
import { actionsQuery, auditFilter, entriesQuery } from '@/features/audit-log/audit.queries';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { textValues } from '@/shared/lib/addressState';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export const loader = ({ queryClient, search }: LoaderContext) =>
  Promise.all([
    queryClient.query({ ...actionsQuery, staleTime: 'static' }),
    queryClient.infiniteQuery({
      ...entriesQuery(auditFilter(textValues(search))),
      staleTime: 'static',
    }),
  ]);

export default function AuditLogPage() {
  const { t } = useTranslation(['audit-log', 'shell', 'manage']);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('manage:title'), href: paths.manage() },
        ]}
      />
      <ManageNavigation current="audit" />
      <div className={classes.stack}>
        <AuditLog />
        <ChainCard />
      </div>
    </>
  );
}
