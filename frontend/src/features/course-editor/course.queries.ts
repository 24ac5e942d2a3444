import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type {
  ArrangeCourse,
  DraftCourse,
  DraftLesson,
  MoveItem,
  Publication,
  PublicationCheck,
  PublicationView,
} from '@/shared/api/schema';
import { newId } from '@/shared/api/retry';
import { moved } from './outline';

const address = (courseId: string) => `/api/authoring/courses/${courseId}`;

export const draftCourseQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['authoring', courseId, 'course'],
    queryFn: ({ signal }) => api.get<DraftCourse>(address(courseId), { signal }),
  });

export const checksQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['authoring', courseId, 'checks'],
    queryFn: ({ signal }) => api.get<PublicationCheck>(`${address(courseId)}/checks`, { signal }),
    staleTime: 0,
    gcTime: 0,
  });

export const publicationsQuery = (courseId: string) =>
  queryOptions({
    queryKey: ['authoring', courseId, 'publications'],
    queryFn: ({ signal }) =>
      api.get<PublicationView[]>(`${address(courseId)}/publications`, { signal }),
  });

/** Everything that changes the outline; each call answers the whole course as it stands afterwards. */
export function useOutline(courseId: string) {
  const queryClient = useQueryClient();
  const { queryKey } = draftCourseQuery(courseId);
  const change = useMutation({
    mutationFn: (call: (base: string) => Promise<DraftCourse>) => call(address(courseId)),
    onSuccess: (course) => queryClient.setQueryData(queryKey, course),
    onError: () => void queryClient.invalidateQueries({ queryKey }),
  });
  const run = (call: (base: string) => Promise<DraftCourse>) => change.mutateAsync(call);

  return {
    addSection: (title: string) => {
      const id = newId();
      return run((base) => api.post(`${base}/sections`, { id, title }));
    },
    renameSection: (sectionId: string, title: string) =>
      run((base) => api.put(`${base}/sections/${sectionId}`, { title })),
    removeSection: (sectionId: string) =>
      run((base) => api.delete(`${base}/sections/${sectionId}`)),
    addLesson: (sectionId: string, title: string) => {
      const id = newId();
      return run((base) => api.post(`${base}/sections/${sectionId}/lessons`, { id, title }));
    },
    duplicateLesson: (lessonId: string) => {
      const id = newId();
      return run((base) => api.post(`${base}/lessons/${lessonId}/duplicate`, { id }));
    },
    renameLesson: (lessonId: string, title: string) =>
      run(async (base) => {
        const lesson = await api.get<DraftLesson>(`${base}/lessons/${lessonId}`);
        await api.put(`${base}/lessons/${lessonId}`, { ...lesson, title });
        return api.get<DraftCourse>(base);
      }),
    removeLesson: (lessonId: string) => run((base) => api.delete(`${base}/lessons/${lessonId}`)),
    undo: (removalId: string | undefined) => run((base) => api.post(`${base}/undo`, { removalId })),
    move: (move: MoveItem) => {
      // The row stays where it was dropped while the server is told.
      queryClient.setQueryData(queryKey, (course) =>
        course === undefined ? course : { ...course, sections: moved(course.sections, move) },
      );
      return run((base) => api.post(`${base}/moves`, move));
    },
  };
}

export type Outline = ReturnType<typeof useOutline>;

export function useSaveSettings(courseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (settings: ArrangeCourse) =>
      api.put<DraftCourse>(`${address(courseId)}/settings`, settings),
    onSuccess: (course) => queryClient.setQueryData(draftCourseQuery(courseId).queryKey, course),
  });
}

export function usePublish(courseId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (revision: number) =>
      api.post<Publication>(`${address(courseId)}/publications`, {
        revision,
      }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['authoring'] }),
  });
}
