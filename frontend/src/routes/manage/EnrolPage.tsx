import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EnrolForm } from '@/features/batch-enrolment/EnrolForm';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { unitPageQuery, useUnitChoice } from '@/shared/api/units';
import { useSearchValue } from '@/shared/lib/params';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export const loader = ({ queryClient, search }: LoaderContext) =>
  typeof search['unit'] === 'string'
    ? queryClient.query({ ...unitPageQuery(search['unit']), staleTime: 'static' })
    : undefined;

export default function EnrolPage() {
  const { t } = useTranslation(['batch-enrolment', 'shell', 'manage']);
  const navigate = useNavigate();
  const unit = useUnitChoice(useSearchValue('unit'));
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('manage:title'), href: paths.people() },
        ]}
      />
      <ManageNavigation current="enrol" />
      <div className={classes.narrow}>
        <Card>
          <EnrolForm
            key={unit?.value ?? ''}
            given={{ unitId: unit }}
            onLeave={() => void navigate({ href: paths.people(unit?.value) })}
          />
        </Card>
      </div>
    </>
  );
}
