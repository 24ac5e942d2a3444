import { createRoute, type AnyRoute } from '@tanstack/react-router';
import { furtherPage, type PageModule } from './page';

/** The pages of those who manage people and certificates, and everybody's own certificates. */
export function manageRoutes(parent: AnyRoute) {
  const at = (path: string, load: () => Promise<PageModule>) =>
    createRoute({ getParentRoute: () => parent, path, ...furtherPage(load) });
  return [
    at('/certificates', () => import('@/routes/learn/CertificatesPage')),
    at('/signing', () => import('@/routes/learn/SigningPage')),
    at('/manage/units', () => import('@/routes/manage/UnitsPage')),
    at('/manage/units/$unitId', () => import('@/routes/manage/UnitPage')),
    at('/manage/headcount', () => import('@/routes/manage/HeadcountPage')),
    at('/manage/unit-changes', () => import('@/routes/manage/UnitChangesPage')),
    at('/manage/unit-changes/new', () => import('@/routes/manage/NewUnitChangePage')),
    at('/manage/unit-changes/file', () => import('@/routes/manage/UnitChangeFilePage')),
    at('/manage/unit-changes/$changeId', () => import('@/routes/manage/UnitChangePage')),
    at('/manage/people', () => import('@/routes/manage/PeoplePage')),
    at('/manage/people/new', () => import('@/routes/manage/NewPersonPage')),
    at('/manage/people/import', () => import('@/routes/manage/PeopleImportsPage')),
    at('/manage/people/import/$importId', () => import('@/routes/manage/PeopleImportPage')),
    at('/manage/jobs', () => import('@/routes/manage/JobsPage')),
    at('/manage/outages', () => import('@/routes/manage/OutagesPage')),
    at('/manage/competencies', () => import('@/routes/manage/CompetenciesPage')),
    at('/manage/people/$accountId', () => import('@/routes/manage/person/ProfilePage')),
    at('/manage/people/$accountId/units', () => import('@/routes/manage/person/UnitsPage')),
    at('/manage/people/$accountId/roles', () => import('@/routes/manage/person/RolesPage')),
    at('/manage/people/$accountId/learning', () => import('@/routes/manage/person/LearningPage')),
    at(
      '/manage/people/$accountId/certificates',
      () => import('@/routes/manage/person/CertificatesPage'),
    ),
    at('/manage/people/$accountId/log', () => import('@/routes/manage/person/LogPage')),
    at('/manage/people/$accountId/merge', () => import('@/routes/manage/person/MergePage')),
    at('/manage/people-batches/$batchId', () => import('@/routes/manage/PeopleBatchPage')),
    at('/manage/enrol', () => import('@/routes/manage/EnrolPage')),
    at('/manage/roles', () => import('@/routes/manage/RolesPage')),
    at('/manage/roles/holders', () => import('@/routes/manage/RoleHoldersPage')),
    at('/manage/approvals', () => import('@/routes/manage/ApprovalsPage')),
    at('/manage/data-requests', () => import('@/routes/manage/DataRequestsPage')),
    at('/manage/survey-comments', () => import('@/routes/manage/SurveyCommentsPage')),
    at('/manage/audit', () => import('@/routes/manage/AuditLogPage')),
    at('/manage/sign-in-rules', () => import('@/routes/manage/SignInRulesPage')),
    at('/manage/certificates', () => import('@/routes/manage/CertificateRegisterPage')),
    at('/manage/certificates/settings', () => import('@/routes/manage/CertificateSettingsPage')),
    at('/manage/paper-certificates', () => import('@/routes/manage/PaperCertificatesPage')),
    at('/manage/paper-certificates/import', () => import('@/routes/manage/PaperSheetPage')),
    at('/manage/learner-records', () => import('@/routes/manage/LearnerRecordsPage')),
    at('/manage/issuing', () => import('@/routes/manage/IssuingPage')),
    at('/manage/issuing/classes/$classId', () => import('@/routes/manage/IssuingClassPage')),
    at('/manage/issuing/courses/$courseId', () => import('@/routes/manage/IssuingCoursePage')),
    at('/manage/issuing/runs/$runId', () => import('@/routes/manage/IssuingRunPage')),
    at('/manage/certificate-templates', () => import('@/routes/manage/CertificateTemplatesPage')),
    at(
      '/manage/certificate-templates/$templateId',
      () => import('@/routes/manage/CertificateTemplatePage'),
    ),
    at('/manage/reports', () => import('@/routes/manage/ReportsPage')),
  ];
}
