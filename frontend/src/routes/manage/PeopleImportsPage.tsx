import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ImportList } from '@/features/people-import/ImportList';
import { importableUnitsQuery, importsQuery } from '@/features/people-import/imports.queries';
import { ImportSteps } from '@/features/people-import/ImportSteps';
import { NewImport } from '@/features/people-import/NewImport';
import { useUnitChoice } from '@/shared/api/units';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './manage.module.css';

export function loader({ queryClient, search }: LoaderContext) {
  const { page, size } = listView(textValues(search));
  return Promise.all([
    queryClient.query({ ...importableUnitsQuery, staleTime: 'static' }),
    queryClient.query({ ...importsQuery(page, size), staleTime: 'static' }),
  ]);
}

export default function PeopleImportsPage() {
  const { t } = useTranslation(['people-import', 'people', 'shell', 'manage']);
  const navigate = useNavigate();
  const list = useListAddress();
  const { data: tops = [] } = useQuery(importableUnitsQuery);
  const asked = useUnitChoice(list.filters['unit']);
  // Whoever looks after a single unit means that one.
  const unit = asked ?? (tops.length === 1 ? (tops[0] ?? null) : null);
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
