import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CourseFilterBar } from '@/features/course-list/CourseFilterBar';
import { CourseList } from '@/features/course-list/CourseList';
import { draftCoursesQuery } from '@/features/course-list/courses.queries';
import { NewCourseDialog } from '@/features/course-list/NewCourseDialog';
import { authoringUnits } from '@/shared/api/authoring';
import { useMe } from '@/shared/api/me';
import { textValues, type AddressValues } from '@/shared/lib/addressState';
import { listView, useListAddress } from '@/shared/lib/listAddress';
import type { LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import { Pages } from '@/ui/Pages/Pages';
import { TeachTabs } from './TeachTabs';

export function loader({ queryClient, search }: LoaderContext) {
  return queryClient.query({ ...wanted(textValues(search)), staleTime: 'static' });
}

export default function CoursesPage() {
  const { t } = useTranslation(['course-list', 'shell', 'teach']);
  const navigate = useNavigate();
  const units = authoringUnits(useMe());
  const [creating, setCreating] = useState(false);
  const { view, onView, filters, onFilter } = useListAddress();
  const { data } = useSuspenseQuery(wanted(filters));
  const create = (
    <Button
      icon={<IconPlus />}
      unavailable={units.length === 0 ? t('teach:noUnit') : undefined}
      onClick={() => setCreating(true)}
    >
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t('title')}
        above={[{ label: t('shell:navigation.home'), href: paths.home() }]}
        lead={t('lead')}
        actions={create}
      />
      <TeachTabs current="courses" />
      <CourseFilterBar filters={filters} onFilter={onFilter} />
      <p role="status" className="visually-hidden">
        {t('count', { count: data.total })}
      </p>
      <CourseList
        courses={data.items}
        filtered={Boolean(filters['q'] ?? filters['state'])}
        onClear={() => onFilter({ q: undefined, state: undefined })}
        begin={create}
      />
      <Pages {...view} total={data.total} onPage={(page) => onView({ page })} />
      <NewCourseDialog
        units={units}
        opened={creating}
        onClose={() => setCreating(false)}
        onCreated={({ courseId }) => void navigate({ href: paths.courseEditor(courseId) })}
      />
    </>
  );
}

function wanted(values: AddressValues) {
  const { page, size } = listView(values);
  return draftCoursesQuery({ q: values['q'], state: values['state'], page, size });
}
