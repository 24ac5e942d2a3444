import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { CourseDetails } from '@/features/catalogue/CourseDetails';
import { coursePageQuery } from '@/features/catalogue/catalogue.queries';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader(context: LoaderContext) {
  return context.queryClient.query(coursePageQuery(paramOf(context, 'slug')));
}

export default function CoursePage() {
  const { t } = useTranslation(['catalogue', 'shell']);
  const { data: course } = useSuspenseQuery(coursePageQuery(useParam('slug')));
  return (
    <>
      <PageHeader
        title={course.title}
        lead={course.summary}
        above={[
          { label: t('shell:navigation.home'), href: paths.home() },
          { label: t('title'), href: paths.catalogue() },
        ]}
      />
      <CourseDetails course={course} />
    </>
  );
}
