import { lazyRouteComponent } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import { learnFurther } from '@/shared/i18n/i18n';
import type { LoaderContext } from '@/shared/lib/pageLoader';

interface RouterContext {
  context: { queryClient: QueryClient };
  params: object;
  location: { search: object };
}

export interface PageModule {
  default: ComponentType;
  loader?: (context: LoaderContext) => unknown;
}

/** A page and its loader, fetched together when somebody first goes there. */
export function page(load: () => Promise<PageModule>) {
  return {
    component: lazyRouteComponent(load),
    loader: async ({ context, params, location }: RouterContext) => {
      const { loader } = await load();
      await loader?.({
        queryClient: context.queryClient,
        params: { ...params },
        search: { ...location.search },
      });
    },
  };
}

/** A page that most people never come to, and the words that such pages speak. */
export function furtherPage(load: () => Promise<PageModule>) {
  return page(async () => {
    const [module] = await Promise.all([load(), learnFurther()]);
    return module;
  });
}
