import { useTranslation } from 'react-i18next';
import type { OwnGradeView } from '@/shared/api/schema';
import { Card } from '@/ui/Card/Card';
import { Notice } from '@/ui/Notice/Notice';
import { Explanation } from './Explanation';

/** A learner's own marks in a class, each explained. */
export function MyGrade({ own }: { own: OwnGradeView }) {
  const { t } = useTranslation('gradebook');
  return (
    <>
      <Notice tone={own.scheme.settled ? 'success' : 'info'}>
        {t(own.scheme.settled ? 'mine.settled' : 'mine.open')}
      </Notice>
      <Card title={t('mine.title')}>
        <Explanation scheme={own.scheme} of={own} />
      </Card>
    </>
  );
}
