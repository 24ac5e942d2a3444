import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type { CourseCard, EnrolledPeople, PersonView } from '@/shared/api/schema';
import type { LookupChoice } from '@/ui/Lookup/LookupField';

/** People by their accounts, or everybody of a unit. */
export type Audience = { accountIds: string[] } | { unitId: string; subtree: boolean };

export interface BatchEnrolment {
  courseId: string;
  audience: Audience;
  dueOn: string | null;
}

/** Enrols everybody of the audience; those who have a place keep it, so asking again changes nothing. */
export function useEnrolPeople() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ courseId, audience, dueOn }: BatchEnrolment) =>
      api.post<EnrolledPeople>(`/api/courses/${courseId}/enrolments/batch`, {
        ...audience,
        dueOn,
      }),
    onSuccess: () => queryClient.invalidateQueries(),
  });
}

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

export async function findPeople(words: string): Promise<LookupChoice[]> {
  const { items } = await api.get<Page<PersonView>>('/api/people', {
    query: { q: words, size: choices, sort: 'name' },
  });
  return items.map(personChoice);
}

export function personChoice({ accountId, fullName, position, unit }: PersonView): LookupChoice {
  return {
    value: accountId,
    label: fullName,
    detail: [position, unit.fullName].filter(Boolean).join(' · '),
  };
}
