import { setupWorker } from 'msw/browser';
import { handlers } from './handlers';

/** Answers the API inside the browser, for work on screens without a backend. */
export async function startMockApi(): Promise<void> {
  await setupWorker(...handlers).start({ onUnhandledRequest: 'bypass', quiet: true });
}
