import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconBook2, IconSearch, IconUser, type IconHome } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/client';
import type { CourseSuggestion, Range } from '@/shared/api/schema';
import { useMe } from '@/shared/api/me';
import { fold } from '@/shared/lib/fold';
import { paths } from '@/shared/lib/paths';
import { destinationsFor } from './destinations';

export interface Command {
  kind: 'page' | 'course' | 'search';
  href: string;
  label: string;
  ranges?: Range[];
  icon: typeof IconHome;
}

/** What the words may mean: a page, a course, or else a search for them. */
export function useCommands(words: string): Command[] {
  const { t } = useTranslation('shell');
  const pages = usePages().filter(({ label }) => fold(label).includes(fold(words.trim())));
  const courses = useCourses(words.trim());
  if (words.trim() === '') return pages;
  return [
    ...pages,
    ...courses,
    {
      kind: 'search',
      href: paths.catalogue(words.trim()),
      label: t('command.searchFor', { words: words.trim() }),
      icon: IconSearch,
    },
  ];
}

function usePages(): Command[] {
  const { t } = useTranslation('shell');
  const me = useMe();
  const pages = destinationsFor(me).map(({ key, href, icon }): Command => ({
    kind: 'page',
    href,
    icon,
    label: t(`navigation.${key}`),
  }));
  const profile: Command = {
    kind: 'page',
    href: paths.profile(),
    icon: IconUser,
    label: t('account.profile'),
  };
  return me === null ? pages : [...pages, profile];
}

function useCourses(words: string): Command[] {
  const [asked] = useDebouncedValue(words, 150);
  const { data = [] } = useQuery({
    queryKey: ['catalogue', 'suggestions', asked],
    queryFn: ({ signal }) =>
      api.get<CourseSuggestion[]>('/api/catalogue/suggestions', { query: { q: asked }, signal }),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
  });
  if (words.length < 2) return [];
  return data.map(({ slug, title, ranges }) => ({
    kind: 'course',
    href: paths.course(slug),
    label: title,
    ranges,
    icon: IconBook2,
  }));
}
