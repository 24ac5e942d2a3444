import { useTranslation } from 'react-i18next';
import { PersonRoles } from '@/features/roles/PersonRoles';
import { personRolesQuery } from '@/features/roles/roles.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { Card } from '@/ui/Card/Card';
import { PersonFrame, personLoader } from './PersonFrame';

export const loader = (context: LoaderContext) =>
  Promise.all([
    personLoader(context),
    context.queryClient.query({
      ...personRolesQuery(paramOf(context, 'accountId')),
      staleTime: 'static',
    }),
  ]);

export default function RolesPage() {
  const { t } = useTranslation('roles');
  return (
    <PersonFrame current="roles">
      {(person) => (
        <Card title={t('person.title')} lead={t('person.lead')}>
          <PersonRoles person={person} />
        </Card>
      )}
    </PersonFrame>
  );
}
