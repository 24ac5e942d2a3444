import { useTranslation } from 'react-i18next';
import { paths } from '@/shared/lib/paths';
import { TabLinks } from '@/ui/Tabs/TabLinks';

/** The two places of authors: courses, and the questions that quizzes draw from. */
export function TeachTabs({ current }: { current: 'courses' | 'questions' }) {
  const { t } = useTranslation('teach');
  return (
    <TabLinks
      label={t('area')}
      tabs={[
        { href: paths.teach(), label: t('courses'), current: current === 'courses' },
        { href: paths.questionBank(), label: t('questions'), current: current === 'questions' },
      ]}
    />
  );
}
