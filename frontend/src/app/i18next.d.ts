import type ui from '../ui/ui.vi.json';
import type problem from '../shared/api/problem.vi.json';
import type shell from './shell/shell.vi.json';
import type identity from '../features/identity/identity.vi.json';
import type catalogue from '../features/catalogue/catalogue.vi.json';
import type myLearning from '../features/my-learning/my-learning.vi.json';
import type notifications from '../features/notifications/notifications.vi.json';

/** Every key used in code exists in the Vietnamese words, or the code does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: {
      ui: typeof ui;
      problem: typeof problem;
      shell: typeof shell;
      identity: typeof identity;
      catalogue: typeof catalogue;
      'my-learning': typeof myLearning;
      notifications: typeof notifications;
    };
  }
}
