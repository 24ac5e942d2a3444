import { assessmentBankHandlers } from './handlers/assessmentBank';
import { auditHandlers } from './handlers/audit';
import { authoringHandlers } from './handlers/authoring';
import { certificateHandlers } from './handlers/certificates';
import { enrolmentHandlers } from './handlers/enrolments';
import { identityHandlers } from './handlers/identity';
import { notificationHandlers } from './handlers/notifications';
import { organisationHandlers } from './handlers/organisation';
import { privacyHandlers } from './handlers/privacy';
import { reportHandlers } from './handlers/reports';
import { securityHandlers } from './handlers/security';
import { unitChangeHandlers } from './handlers/unitChanges';

export const handlers = [
  ...identityHandlers,
  ...auditHandlers,
  ...privacyHandlers,
  ...securityHandlers,
  ...notificationHandlers,
  ...authoringHandlers,
  ...assessmentBankHandlers,
  ...organisationHandlers,
  ...unitChangeHandlers,
  ...enrolmentHandlers,
  ...certificateHandlers,
  ...reportHandlers,
];
