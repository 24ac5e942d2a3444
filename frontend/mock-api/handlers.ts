import { approvalHandlers } from './handlers/approvals';
import { assessmentBankHandlers } from './handlers/assessmentBank';
import { auditHandlers } from './handlers/audit';
import { authoringHandlers } from './handlers/authoring';
import { certificateHandlers } from './handlers/certificates';
import { enrolmentHandlers } from './handlers/enrolments';
import { identityHandlers } from './handlers/identity';
import { jobHandlers } from './handlers/jobs';
import { notificationHandlers } from './handlers/notifications';
import { organisationHandlers } from './handlers/organisation';
import { peopleBatchHandlers } from './handlers/peopleBatches';
import { peopleImportHandlers } from './handlers/peopleImports';
import { personRecordHandlers } from './handlers/personRecords';
import { privacyHandlers } from './handlers/privacy';
import { reportHandlers } from './handlers/reports';
import { roleHandlers } from './handlers/roles';
import { securityHandlers } from './handlers/security';
import { signingHandlers } from './handlers/signing';
import { templateHandlers } from './handlers/templates';
import { unitChangeHandlers } from './handlers/unitChanges';

export const handlers = [
  ...identityHandlers,
  ...auditHandlers,
  ...privacyHandlers,
  ...securityHandlers,
  ...notificationHandlers,
  ...approvalHandlers,
  ...authoringHandlers,
  ...assessmentBankHandlers,
  ...jobHandlers,
  ...peopleImportHandlers,
  ...peopleBatchHandlers,
  ...personRecordHandlers,
  ...organisationHandlers,
  ...roleHandlers,
  ...unitChangeHandlers,
  ...enrolmentHandlers,
  ...certificateHandlers,
  ...signingHandlers,
  ...templateHandlers,
  ...reportHandlers,
];
