import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from '@mock-api/server';
import { loadMessages } from '../src/app/messages';
import { learnFurther, startI18n } from '../src/shared/i18n/i18n';
import { dismissAllToasts } from '../src/ui/Toast/toasts';

// A busy machine answers late, and that is no fault of the screen.
configure({ asyncUtilTimeout: 8_000 });

// What jsdom lacks and every browser has.
Object.defineProperty(window, 'matchMedia', {
  value: (media: string) => ({
    matches: false,
    media,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

beforeAll(async () => {
  await startI18n('vi', loadMessages);
  await learnFurther();
  server.listen({ onUnhandledRequest: 'error' });
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  server.events.removeAllListeners();
  sessionStorage.clear();
  localStorage.clear();
  document.title = '';
  // Test files share their modules, so what one of them said would show in the next.
  dismissAllToasts();
});

afterAll(() => server.close());
