import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ImportList } from '@/features/people-import/ImportList';
import { ImportSteps } from '@/features/people-import/ImportSteps';
import { NewImport } from '@/features/people-import/NewImport';
import { useUnitChoice } from '@/shared/api/units';
import { useListAddress } from '@/shared/lib/listAddress';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export default function PeopleImportsPage() {
  const { t } = useTranslation(['people-import', 'people', 'shell', 'manage']);
  const navigate = useNavigate();
  const list = useListAddress();
  const unit = useUnitChoice(list.filters['unit']);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('manage:title'), href: paths.manage() },
          { label: t('people:title'), href: paths.people() },
        ]}
      />
      <div className={classes.stack}>
        <div>
          <ImportSteps current="file" />
          <NewImport
            unit={unit}
            onUploaded={({ id }) => void navigate({ href: paths.peopleImport(id) })}
          />
        </div>
        <ImportList list={list} />
      </div>
    </>
  );
}
