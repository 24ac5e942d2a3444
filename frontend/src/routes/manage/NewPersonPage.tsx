import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AddPerson } from '@/features/people/AddPerson';
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

export default function NewPersonPage() {
  const { t } = useTranslation(['people', 'shell']);
  const navigate = useNavigate();
  const unit = useUnitChoice(useSearchValue('unit'));
  return (
    <div className={classes.narrow}>
      <PageHeader
        title={t('add.title')}
        lead={t('add.lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.people() },
        ]}
      />
      <Card>
        <AddPerson
          unit={unit}
          onAdded={({ accountId }) => void navigate({ href: paths.person(accountId) })}
          onCancel={() => void navigate({ href: paths.people(unit?.value) })}
        />
      </Card>
    </div>
  );
}
