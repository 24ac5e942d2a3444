import { useState } from 'react';
import { MantineProvider, localStorageColorSchemeManager } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import i18next from 'i18next';
import { RouterProvider } from '@tanstack/react-router';
import { paths } from '@/shared/lib/paths';
import { toast } from '@/ui/Toast/toasts';
import { NavigationContext } from '@/ui/Link/navigation';
import { theme } from '@/ui/theme/theme';
import { prepareForNoNetwork } from './offline';
import { createQueryClient } from './queryClient';
import { createAppRouter } from './router';

const colorSchemeManager = localStorageColorSchemeManager({ key: 'hocso-color-scheme' });

export function App() {
  const [{ queryClient, router, navigation }] = useState(compose);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={colorSchemeManager}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      <QueryClientProvider client={queryClient}>
        <NavigationContext value={navigation}>
          <RouterProvider router={router} />
        </NavigationContext>
      </QueryClientProvider>
    </MantineProvider>
  );
}

function compose() {
  const queryClient = createQueryClient({
    onSignedOut: () => {
      const here = router.state.location.href;
      if (!here.startsWith(paths.signIn())) void router.navigate({ href: paths.signIn(here) });
    },
    onOneselfAgain: () => {
      toast(i18next.t('sign-in-as:over'));
      void router.navigate({ href: paths.home() }).then(() => router.invalidate());
    },
  });
  prepareForNoNetwork(queryClient);
  const router = createAppRouter(queryClient);
  const navigation = {
    go: (href: string) => void router.navigate({ href }),
    prepare: (href: string) => void router.preloadRoute({ to: href }).catch(() => undefined),
  };
  return { queryClient, router, navigation };
}
