import type { ReactElement, ReactNode } from 'react';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import axe from 'axe-core';
import { expect } from 'vitest';
import { theme } from '../src/ui/theme/theme';

/** Renders a ui component, which needs no more than the theme. */
export function renderUi(element: ReactNode) {
  return render(element, { wrapper: Theme });
}

function Theme({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} env="test" withCssVariables={false} withGlobalClasses={false}>
      {children}
    </MantineProvider>
  );
}

/** Renders a feature with a cache and a router that stands at the given address. */
export async function renderFeature(element: ReactElement, address = '/') {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createRouter({
    routeTree: createRootRoute({ component: () => element, notFoundComponent: () => element }),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  await router.load();
  const view = render(
    <Theme>
      <QueryClientProvider client={queryClient}>
        {/* The router of a test has one route of its own, so it is not the registered one. */}
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </Theme>,
  );
  return { ...view, router, queryClient };
}

/** Expects axe to find nothing; colours are judged in the contrast tests and in the browser. */
export async function expectAccessible(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}
