import { identityHandlers } from './handlers/identity';
import { notificationHandlers } from './handlers/notifications';

export const handlers = [...identityHandlers, ...notificationHandlers];
