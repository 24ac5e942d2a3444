import { useTranslation } from 'react-i18next';
import { PersonLog } from '@/features/person-log/PersonLog';
import { Card } from '@/ui/Card/Card';
import { PersonFrame, personLoader } from './PersonFrame';

export const loader = personLoader;

export default function LogPage() {
  const { t } = useTranslation('person-log');
  return (
    <PersonFrame current="log">
      {(person) => (
        <Card title={t('title')} lead={t('lead')}>
          <PersonLog accountId={person.accountId} />
        </Card>
      )}
    </PersonFrame>
  );
}
