import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '@/shared/api/client';
import type { Page } from '@/shared/api/page';
import type {
  AddTemplate,
  CourseCard,
  Layout,
  Sample,
  TemplatePicture,
  TemplateSummary,
  TemplateUse,
  TemplateView,
} from '@/shared/api/schema';
import type { LookupChoice } from '@/ui/Lookup/LookupField';

const all = ['certificate-templates'] as const;
const lists = [...all, 'list'] as const;
const address = (templateId: string) => `/api/certificate-templates/${templateId}`;

export interface TemplateSearch {
  q?: string | undefined;
  retired: boolean;
  page: number;
  size: number;
}

/** What an address asks of the list. */
export function templateSearch(
  { q, retired }: Record<string, string | undefined>,
  { page, size }: { page: number; size: number },
): TemplateSearch {
  return { q, retired: retired === 'true', page, size };
}

export const templatesQuery = (search: TemplateSearch) =>
  queryOptions({
    queryKey: [...lists, search],
    queryFn: ({ signal }) =>
      api.get<Page<TemplateSummary>>('/api/certificate-templates', {
        query: { ...search },
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const templateQuery = (templateId: string) =>
  queryOptions({
    queryKey: [...all, 'one', templateId],
    queryFn: ({ signal }) => api.get<TemplateView>(address(templateId), { signal }),
    // A draft is worked on from what stands now, never from what stood a while ago.
    staleTime: 0,
    gcTime: 5_000,
  });

export async function findTemplates(words: string): Promise<LookupChoice[]> {
  const { items } = await api.get<Page<TemplateSummary>>('/api/certificate-templates', {
    query: { q: words, size: 20 },
  });
  return items.map(({ templateId, name, unit }) => ({
    value: templateId,
    label: name,
    detail: unit.fullName,
  }));
}

export async function findCourses(words: string): Promise<LookupChoice[]> {
  const { items } = await api.get<Page<CourseCard>>('/api/catalogue/courses', {
    query: { q: words, size: 20 },
  });
  return items.map(({ courseId, title, provider }) => ({
    value: courseId,
    label: title,
    detail: provider.name,
  }));
}

export function useAddTemplate() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (request: AddTemplate) =>
      api.post<TemplateView>('/api/certificate-templates', request),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: lists }),
  });
}

export function useDeleteTemplate(templateId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => api.delete(address(templateId)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: lists }),
  });
}

type Act = 'publish' | 'retire' | 'reinstate';

const acts: Record<Act, (templateId: string) => Promise<TemplateView>> = {
  publish: (templateId) => api.post<TemplateView>(`${address(templateId)}/versions`),
  retire: (templateId) => api.put<TemplateView>(`${address(templateId)}/retirement`),
  reinstate: (templateId) => api.delete<TemplateView>(`${address(templateId)}/retirement`),
};

/** What changes the standing of a template and nothing of its looks. */
export function useStanding(templateId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (act: Act) => acts[act](templateId),
    onSuccess: (view) => {
      queryClient.setQueryData(templateQuery(templateId).queryKey, view);
      return queryClient.invalidateQueries({ queryKey: lists });
    },
  });
}

/** How the server prints the layout, as an address that a picture can show. */
export const previewQuery = (templateId: string, layout: Layout, sample: Sample) =>
  queryOptions({
    queryKey: [...all, 'preview', templateId, layout, sample],
    queryFn: async ({ signal }) =>
      dataUrl(await api.picture(`${address(templateId)}/previews`, { layout, sample }, { signal })),
    staleTime: Infinity,
    gcTime: 60_000,
  });

function dataUrl(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(reader.error ?? new Error('The picture could not be read'));
    reader.readAsDataURL(picture);
  });
}

export const versionQuery = (templateId: string, version: number) =>
  queryOptions({
    queryKey: [...all, 'version', templateId, version],
    queryFn: ({ signal }) =>
      api.get<Layout>(`${address(templateId)}/versions/${version}`, { signal }),
    // A version never changes.
    staleTime: Infinity,
  });

export function useAddPicture(templateId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return api.post<TemplatePicture>(`${address(templateId)}/pictures`, form);
    },
    onSuccess: (picture) =>
      queryClient.setQueryData(
        templateQuery(templateId).queryKey,
        (view) =>
          view && {
            ...view,
            pictures: [...view.pictures.filter(({ image }) => image !== picture.image), picture],
          },
      ),
  });
}

export const usesQuery = (templateId: string) =>
  queryOptions({
    queryKey: [...all, 'uses', templateId],
    queryFn: ({ signal }) => api.get<TemplateUse[]>(`${address(templateId)}/uses`, { signal }),
  });

export interface User {
  kind: 'units' | 'courses';
  id: string;
}

/** Gives the template to a unit or a course, or takes it away. */
export function useUses(templateId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ kind, id, given }: User & { given: boolean }) => {
      const use = `${address(templateId)}/${kind}/${id}`;
      return given ? api.put<TemplateUse[]>(use) : api.delete<TemplateUse[]>(use);
    },
    onSuccess: (uses) => queryClient.setQueryData(usesQuery(templateId).queryKey, uses),
  });
}
