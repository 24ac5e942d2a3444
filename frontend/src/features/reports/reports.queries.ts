import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { CourseCard, DashboardView } from '@/shared/api/schema';
import type { LookupChoice } from '@/ui/Lookup/LookupField';

export interface ReportFilter {
  unit?: string | undefined;
  from: string;
  to: string;
  course?: string | undefined;
}

export const dashboardQuery = (filter: ReportFilter) =>
  queryOptions({
    queryKey: ['reports', 'dashboard', filter],
    queryFn: ({ signal }) =>
      api.get<DashboardView>('/api/reports/dashboard', { query: { ...filter }, signal }),
    placeholderData: keepPreviousData,
  });

const choices = 20;

export async function findCourses(words: string): Promise<LookupChoice[]> {
  const { items } = await api.get<Page<CourseCard>>('/api/catalogue/courses', {
    query: { q: words, size: choices },
  });
  return items.map(({ courseId, title, provider }) => ({
    value: courseId,
    label: title,
    detail: provider.name,
  }));
}
