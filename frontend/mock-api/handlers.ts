import { assessmentBankHandlers } from './handlers/assessmentBank';
import { authoringHandlers } from './handlers/authoring';
import { certificateHandlers } from './handlers/certificates';
import { enrolmentHandlers } from './handlers/enrolments';
import { identityHandlers } from './handlers/identity';
import { notificationHandlers } from './handlers/notifications';
import { organisationHandlers } from './handlers/organisation';
import { peopleBatchHandlers } from './handlers/peopleBatches';
import { personLogHandlers } from './handlers/personLog';
import { personRecordHandlers } from './handlers/personRecords';
import { reportHandlers } from './handlers/reports';
import { securityHandlers } from './handlers/security';
import { unitChangeHandlers } from './handlers/unitChanges';

export const handlers = [
  ...identityHandlers,
  ...securityHandlers,
  ...notificationHandlers,
  ...authoringHandlers,
  ...assessmentBankHandlers,
  ...peopleBatchHandlers,
  ...personLogHandlers,
  ...personRecordHandlers,
  ...organisationHandlers,
  ...unitChangeHandlers,
  ...enrolmentHandlers,
  ...certificateHandlers,
  ...reportHandlers,
];
