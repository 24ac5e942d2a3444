import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { TabLinks } from '@/ui/Tabs/TabLinks';

/** The places of authors: courses, the questions that quizzes draw from, and the work that waits for their marks. */
export function TeachTabs({ current }: { current: 'courses' | 'questions' | 'marking' }) {
  const { t } = useTranslation('teach');
  return (
    <TabLinks
      label={t('area')}
      tabs={[
        { href: paths.teach(), label: t('courses'), current: current === 'courses' },
        { href: paths.questionBank(), label: t('questions'), current: current === 'questions' },
        { href: paths.marking(), label: t('marking'), current: current === 'marking' },
      ]}
    />
  );
}
