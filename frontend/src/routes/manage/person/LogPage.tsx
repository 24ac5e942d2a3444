import { useTranslation } from 'react-i18next';
import { PersonLog } from '@/features/audit-log/PersonLog';
import { Card } from '@/ui/Card/Card';
import { PersonFrame, personLoader } from './PersonFrame';

export const loader = personLoader;

export default function LogPage() {
  const { t } = useTranslation('audit-log');
  return (
    <PersonFrame current="log">
      {(person) => (
        <Card title={t('person.title')} lead={t('person.lead')}>
          <PersonLog accountId={person.accountId} />
        </Card>
      )}
    </PersonFrame>
  );
}
