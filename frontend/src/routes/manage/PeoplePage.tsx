import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EnrolButton } from '@/features/batch-enrolment/EnrolButton';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { ImportPeopleLink } from '@/features/people-import/ImportPeopleLink';
import { PeopleList } from '@/features/people/PeopleList';
import { peopleFilter, peopleQuery } from '@/features/people/people.queries';
import { may, useMe } from '@/shared/api/me';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

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
  const list = useListAddress();
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
          may(me, 'MANAGE_PEOPLE') && (
            <>
              <ImportPeopleLink unit={list.filters['unit']} />
              <ButtonLink href={paths.newPerson(list.filters['unit'])} icon={<IconUserPlus />}>
                {t('add.open')}
              </ButtonLink>
            </>
          )
        }
      />
      <ManageNavigation current="people" />
      <PeopleList
        list={list}
        batch={(people, onDone) => <EnrolButton size="small" people={people} onDone={onDone} />}
      />
    </>
  );
}
