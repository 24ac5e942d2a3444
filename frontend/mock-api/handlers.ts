import { assessmentBankHandlers } from './handlers/assessmentBank';
import { authoringHandlers } from './handlers/authoring';
import { identityHandlers } from './handlers/identity';
import { notificationHandlers } from './handlers/notifications';

export const handlers = [
  ...identityHandlers,
  ...notificationHandlers,
  ...authoringHandlers,
  ...assessmentBankHandlers,
];
