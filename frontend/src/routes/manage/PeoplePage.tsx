import { IconUserPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { ImportPeopleLink } from '@/features/people-import/ImportPeopleLink';
import { BatchActions } from '@/features/people-batches/BatchActions';
import { PeopleList } from '@/features/people/PeopleList';
import { peopleFilter, peopleQuery } from '@/features/people/people.queries';
import { may, useMe } from '@/shared/api/me';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { PeopleMenu } from './PeopleMenu';

export function loader({ queryClient, search }: LoaderContext) {
  const values = textValues(search);
  const { page, size, sort } = listView(values);
  return queryClient.query({
    ...peopleQuery({ ...peopleFilter(values, sort), page, size }),
    staleTime: 'static',
  });
}

export default function PeoplePage() {
  const { t } = useTranslation(['people', 'shell', 'manage']);
  const me = useMe();
  const navigate = useNavigate();
  const list = useListAddress();
  const add = may(me, 'MANAGE_PEOPLE') && (
    <ButtonLink href={paths.newPerson(list.filters['unit'])} icon={<IconUserPlus />}>
      {t('add.open')}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('manage:title'), href: paths.manage() },
        ]}
        actions={
          <>
            <PeopleMenu />
            {may(me, 'MANAGE_PEOPLE') && <ImportPeopleLink unit={list.filters['unit']} />}
            {add}
          </>
        }
      />
      <ManageNavigation current="people" />
      <PeopleList
        list={list}
        first={add}
        batch={(audience) => (
          <BatchActions
            audience={audience}
            onStarted={(batchId) => void navigate({ href: paths.peopleBatch(batchId) })}
          />
        )}
      />
    </>
  );
}
