import { useTranslation } from 'react-i18next';
import { RoleList } from '@/features/people/RoleList';
import { Card } from '@/ui/Card/Card';
import { PersonFrame, personLoader } from './PersonFrame';

export const loader = personLoader;

export default function RolesPage() {
  const { t } = useTranslation('people');
  return (
    <PersonFrame current="roles">
      {(person) => (
        <Card title={t('roles.title')} lead={t('roles.lead')}>
          <RoleList person={person} />
        </Card>
      )}
    </PersonFrame>
  );
}
