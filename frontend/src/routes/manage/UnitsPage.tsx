import { redirect } from '@tanstack/react-router';
import { IconHistory, IconUsersGroup } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ManageNavigation } from '@/features/manage/ManageNavigation';
import { dayAsked } from '@/features/units/asOf';
import { UnitBrowser } from '@/features/units/UnitBrowser';
import { unitTopsQuery } from '@/features/units/units.queries';
import { useAddressState } from '@/shared/lib/addressState';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader({ queryClient, search }: LoaderContext) {
  // Notices of changes that could not be carried out lead here.
  const change = search['change'];
  if (typeof change === 'string') {
    throw redirect({ href: paths.unitChange(change), replace: true });
  }
  return queryClient.query({ ...unitTopsQuery(dayAsked(search['asOf'])), staleTime: 'static' });
}

export default function UnitsPage() {
  const { t } = useTranslation(['units', 'shell', 'manage']);
  const [{ q = '', asOf }, change] = useAddressState();
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('manage:title'), href: paths.people() },
        ]}
        actions={
          <>
            <ButtonLink href={paths.unitChanges()} tone="secondary" icon={<IconHistory />}>
              {t('open.changes')}
            </ButtonLink>
            <ButtonLink
              href={paths.headcount(undefined, dayAsked(asOf))}
              tone="secondary"
              icon={<IconUsersGroup />}
            >
              {t('open.headcount')}
            </ButtonLink>
          </>
        }
      />
      <ManageNavigation current="units" />
      <UnitBrowser
        words={q}
        asOf={dayAsked(asOf)}
        onSearch={(words) => change({ q: words })}
        onDay={(day) => change({ asOf: day })}
      />
    </>
  );
}
