import type { Page } from '@/shared/api/page';

/** The part of a list that a request asks for by page and size. */
export function pageOf<T>(items: readonly T[], request: URL): Page<T> {
  const page = Number(request.searchParams.get('page') ?? 0);
  const size = Number(request.searchParams.get('size') ?? 20);
  return {
    items: items.slice(page * size, (page + 1) * size),
    page,
    size,
    total: items.length,
  };
}
