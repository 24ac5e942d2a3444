import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './client';
import type { CompetencyView } from './schema';

/** A competency as fields that look up hold it. */
export interface CompetencyChoice {
  value: string;
  label: string;
  detail?: string;
}

export const competencyChoice = ({
  competencyId,
  code,
  title,
  framework,
}: CompetencyView): CompetencyChoice => ({
  value: competencyId,
  label: `${code} ${title}`,
  detail: framework,
});

/** Competencies and areas by words, with or without marks; without words, the first ones. */
export async function findCompetencies(words: string): Promise<CompetencyChoice[]> {
  const found = await api.get<CompetencyView[]>('/api/competencies', { query: { q: words } });
  return found.map(competencyChoice);
}

const namedQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['competencies', 'named', ids],
    queryFn: ({ signal }) =>
      api.get<CompetencyView[]>('/api/competencies', { query: { id: [...ids] }, signal }),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });

/** What the competencies are called that a rule or an address names; each keeps its place until that is known. */
export function useCompetencyChoices(ids: readonly string[]): CompetencyChoice[] {
  const { data = [] } = useQuery(namedQuery(ids));
  const known = new Map(data.map((one) => [one.competencyId, competencyChoice(one)]));
  return ids.map((id) => known.get(id) ?? { value: id, label: '…', detail: '' });
}
