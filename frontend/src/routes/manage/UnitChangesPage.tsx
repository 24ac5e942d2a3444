import { IconFileSpreadsheet, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { ChangeList } from '@/features/unit-changes/ChangeList';
import { changeFilter, changesQuery } from '@/features/unit-changes/changes.queries';
import { may, useMe } from '@/shared/api/me';
import { textValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader({ queryClient, search }: LoaderContext) {
  const values = textValues(search);
  const { page, size } = listView(values);
  return queryClient.query({
    ...changesQuery(changeFilter(values), page, size),
    staleTime: 'static',
  });
}

export default function UnitChangesPage() {
  const { t } = useTranslation(['unit-changes', 'units', 'shell']);
  const me = useMe();
  const list = useListAddress();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('units:title'), href: paths.units() },
        ]}
        actions={
          may(me, 'MANAGE_UNITS') && (
            <>
              <ButtonLink
                href={paths.unitChangeFile()}
                tone="secondary"
                icon={<IconFileSpreadsheet />}
              >
                {t('new.file')}
              </ButtonLink>
              <ButtonLink
                href={paths.newUnitChange(undefined, list.filters['unit'])}
                icon={<IconPlus />}
              >
                {t('new.open')}
              </ButtonLink>
            </>
          )
        }
      />
      <ManageNavigation current="units" />
      <ChangeList list={list} />
    </>
  );
}
