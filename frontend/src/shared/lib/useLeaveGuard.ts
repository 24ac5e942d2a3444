import { useBlocker } from '@tanstack/react-router';

/**
 * Holds a person on the page while `unsaved` says so, until they answer. `settle` may first save what is left,
 * so that nobody is asked about work that could be kept.
 */
export function useLeaveGuard(unsaved: () => boolean, settle: () => Promise<void> = nothing) {
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname) return false;
      await settle();
      return unsaved();
    },
    enableBeforeUnload: unsaved,
    withResolver: true,
  });
  return {
    asking: blocker.status === 'blocked',
    onStay: () => blocker.reset?.(),
    onLeave: () => blocker.proceed?.(),
  };
}

async function nothing(): Promise<void> {
  await Promise.resolve();
}
