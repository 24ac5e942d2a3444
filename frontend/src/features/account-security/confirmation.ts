import { createContext, use } from 'react';
import { isProblem } from '@/shared/api/problem';

/** Asks the person to show a factor; refuses when they would rather not. */
export const ConfirmationContext = createContext<() => Promise<void>>(() =>
  Promise.reject(new Error('There is no ConfirmationBoundary around this')),
);

/** Runs an act that concerns the keys of the account, and once more after a confirmation if that was missing. */
export function useGuard() {
  const confirm = use(ConfirmationContext);
  return async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      if (!isProblem(error, 'identity.confirm-it-is-you')) throw error;
      await confirm();
      return act();
    }
  };
}
