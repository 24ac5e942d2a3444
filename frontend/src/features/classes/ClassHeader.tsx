import { useTranslation } from 'react-i18next';
import type { ClassView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { TabLinks } from '@/ui/Tabs/TabLinks';
import { ClassActions } from './ClassActions';
import { classTones } from './states';

interface ClassHeaderProps {
  one: ClassView;
  tab: 'overview' | 'learners' | 'results' | 'survey';
}

/** The name and state of a class above its pages. */
export function ClassHeader({ one, tab }: ClassHeaderProps) {
  const { t } = useTranslation(['classes', 'shell']);
  return (
    <>
      <PageHeader
        title={one.title}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.classes() },
        ]}
        badge={<StatusBadge tone={classTones[one.state]}>{t(`states.${one.state}`)}</StatusBadge>}
        lead={`${one.code} · ${one.courseTitle}`}
        actions={<ClassActions one={one} />}
      />
      <TabLinks
        label={t('tabs.label')}
        tabs={[
          {
            href: paths.class(one.classId),
            label: t('tabs.overview'),
            current: tab === 'overview',
          },
          {
            href: paths.classLearners(one.classId),
            label: t('tabs.learners'),
            count: one.learners,
            current: tab === 'learners',
          },
          {
            href: paths.classResults(one.classId),
            label: t('tabs.results'),
            current: tab === 'results',
          },
          {
            href: paths.classSurvey(one.classId),
            label: t('tabs.survey'),
            current: tab === 'survey',
          },
        ]}
      />
    </>
  );
}
