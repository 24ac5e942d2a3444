/** Every address inside the application is written here and nowhere else. */
export const paths = {
  home: () => '/',
  signIn: (returnTo?: string) =>
    returnTo === undefined || returnTo === '/'
      ? '/sign-in'
      : `/sign-in?returnTo=${encode(returnTo)}`,
  forgotPassword: () => '/forgot-password',
  resetPassword: (token: string) => `/reset-password/${encode(token)}`,
  register: () => '/register',
  profile: () => '/me',
  security: () => '/me/security',
  personalData: () => '/me/data',
  /** Not a page of ours: the server sends the browser on to the external provider. */
  signInProvider: () => '/api/sign-in/provider',
  notifications: () => '/notifications',

  catalogue: (q?: string) => (q ? `/courses?q=${encode(q)}` : '/courses'),
  course: (slug: string) => `/courses/${encode(slug)}`,
  verification: (number?: string) => (number ? `/verify/${encode(number)}` : '/verify'),

  myLearning: () => '/learning',
  learn: (enrolmentId: string) => `/learn/${enrolmentId}`,
  lesson: (enrolmentId: string, lessonId: string) => `/learn/${enrolmentId}/lessons/${lessonId}`,
  quiz: (enrolmentId: string, lessonId: string, quizId: string) =>
    `/learn/${enrolmentId}/lessons/${lessonId}/quizzes/${quizId}`,
  survey: (enrolmentId: string) => `/learn/${enrolmentId}/survey`,
  attempt: (attemptId: string) => `/attempts/${attemptId}`,
  attemptResult: (attemptId: string) => `/attempts/${attemptId}/result`,
  peerReviews: () => '/peer-reviews',
  peerReview: (workId: string) => `/peer-reviews/${workId}`,
  myCertificates: () => '/certificates',
  signing: () => '/signing',
  certificate: (certificateId: string) => `/certificates/${certificateId}`,

  teach: () => '/teach/courses',
  courseEditor: (courseId: string) => `/teach/courses/${courseId}`,
  courseSettings: (courseId: string) => `/teach/courses/${courseId}/settings`,
  lessonEditor: (courseId: string, lessonId: string, blockId?: string) =>
    `/teach/courses/${courseId}/lessons/${lessonId}${blockId ? `#block-${blockId}` : ''}`,
  coursePreview: (courseId: string, lessonId?: string) =>
    lessonId
      ? `/teach/courses/${courseId}/preview/${lessonId}`
      : `/teach/courses/${courseId}/preview`,
  courseVersions: (courseId: string) => `/teach/courses/${courseId}/versions`,
  courseLearners: (courseId: string) => `/teach/courses/${courseId}/learners`,
  courseSurvey: (courseId: string, classId?: string) =>
    withQuery(`/teach/courses/${courseId}/survey`, { classId }),
  questionBank: () => '/teach/questions',
  question: (questionId: string) => `/teach/questions/${questionId}`,
  newQuestion: () => '/teach/questions/new',
  questionImports: () => '/teach/questions/import',
  questionImport: (importId: string) => `/teach/questions/import/${importId}`,
  quizArrangements: (quizId: string) => `/teach/quizzes/${quizId}`,
  marking: () => '/teach/marking',
  markingOf: (attemptId: string) => `/teach/marking/${attemptId}`,

  regrading: (questionId: string, quizId?: string) =>
    withQuery(`/teach/questions/${questionId}/regrading`, { quiz: quizId }),
  regrade: (regradeId: string) => `/teach/regrades/${regradeId}`,
  quizAttempts: (quizId: string) => `/teach/quizzes/${quizId}/attempts`,
  attemptSheet: (attemptId: string) => `/teach/attempts/${attemptId}`,
  quizAnalysis: (quizId: string) => `/teach/quizzes/${quizId}/analysis`,
  quizIntegrity: (quizId: string) => `/teach/quizzes/${quizId}/integrity`,
  quizPeerReview: (quizId: string) => `/teach/quizzes/${quizId}/peer-review`,
  integrityHint: (hintId: string) => `/teach/integrity-hints/${hintId}`,
  questionAnalysis: (questionId: string) => `/teach/questions/${questionId}/analysis`,

  classes: () => '/classes',
  newClass: () => '/classes/new',
  class: (classId: string) => `/classes/${classId}`,
  editClass: (classId: string) => `/classes/${classId}/edit`,
  classLearners: (classId: string) => `/classes/${classId}/learners`,
  classResults: (classId: string) => `/classes/${classId}/results`,
  classRules: (classId: string) => `/classes/${classId}/results/rules`,
  classSurvey: (classId: string) => `/classes/${classId}/survey`,
  myClass: (classId: string) => `/learning/classes/${classId}`,

  manage: () => '/manage/units',
  units: (asOf?: string) => (asOf ? `/manage/units?asOf=${asOf}` : '/manage/units'),
  unit: (unitId: string, asOf?: string) =>
    asOf ? `/manage/units/${unitId}?asOf=${asOf}` : `/manage/units/${unitId}`,
  headcount: (unitId?: string, asOf?: string) =>
    withQuery('/manage/headcount', { unit: unitId, asOf }),
  unitChanges: (unitId?: string) => withQuery('/manage/unit-changes', { unit: unitId }),
  scheduledUnitChanges: () => '/manage/unit-changes?status=SCHEDULED',
  unitChange: (changeId: string) => `/manage/unit-changes/${changeId}`,
  newUnitChange: (kind?: string, unitId?: string) =>
    withQuery('/manage/unit-changes/new', { kind, unit: unitId }),
  unitChangeFile: () => '/manage/unit-changes/file',
  people: (unitId?: string) =>
    unitId ? `/manage/people?unit=${encode(unitId)}` : '/manage/people',
  newPerson: (unitId?: string) =>
    unitId ? `/manage/people/new?unit=${encode(unitId)}` : '/manage/people/new',
  peopleImports: (unitId?: string) => withQuery('/manage/people/import', { unit: unitId }),
  peopleImport: (importId: string) => `/manage/people/import/${importId}`,
  peopleImportColumns: (importId: string) => `/manage/people/import/${importId}?step=columns`,
  /** Its rows, some of them or a page of them, which stand below what the check has found in all. */
  peopleImportRows: (importId: string, rows: Record<string, string | undefined>) =>
    `${withQuery(`/manage/people/import/${importId}`, rows)}#import-rows`,
  jobs: () => '/manage/jobs',
  outages: () => '/manage/outages',
  competencies: () => '/manage/competencies',
  person: (accountId: string) => `/manage/people/${accountId}`,
  approvals: (box?: string) => withQuery('/manage/approvals', { box }),
  roles: () => '/manage/roles',
  roleHolders: (filters: { person?: string; role?: string; state?: string } = {}) =>
    withQuery('/manage/roles/holders', filters),
  dataRequests: () => '/manage/data-requests',
  surveyComments: (courseId?: string, classId?: string) =>
    withQuery('/manage/survey-comments', { course: courseId, classId }),
  auditLog: () => '/manage/audit',
  personUnits: (accountId: string) => `/manage/people/${accountId}/units`,
  personRoles: (accountId: string) => `/manage/people/${accountId}/roles`,
  personLearning: (accountId: string) => `/manage/people/${accountId}/learning`,
  personCertificates: (accountId: string) => `/manage/people/${accountId}/certificates`,
  personLog: (accountId: string) => `/manage/people/${accountId}/log`,
  mergePerson: (accountId: string, retiredId?: string) =>
    withQuery(`/manage/people/${accountId}/merge`, { retired: retiredId }),
  peopleBatch: (batchId: string) => `/manage/people-batches/${batchId}`,
  signInRules: () => '/manage/sign-in-rules',
  certificateRegister: () => '/manage/certificates',
  paperCertificates: () => '/manage/paper-certificates',
  paperSheet: () => '/manage/paper-certificates/import',
  papersWithoutScan: () => '/manage/paper-certificates?state=WITHOUT_PROOF',
  learnerRecords: () => '/manage/learner-records',
  issuing: () => '/manage/issuing',
  issuingClass: (classId: string) => `/manage/issuing/classes/${classId}`,
  issuingCourse: (courseId: string) => `/manage/issuing/courses/${courseId}`,
  issuingRun: (runId: string) => `/manage/issuing/runs/${runId}`,
  certificateSettings: () => '/manage/certificates/settings',
  certificateTemplates: () => '/manage/certificate-templates',
  certificateTemplate: (templateId: string) => `/manage/certificate-templates/${templateId}`,
  enrolPeople: (unitId?: string) =>
    unitId ? `/manage/enrol?unit=${encode(unitId)}` : '/manage/enrol',
  reports: (unitId?: string) =>
    unitId ? `/manage/reports?unit=${encode(unitId)}` : '/manage/reports',
} as const;

function withQuery(path: string, values: Record<string, string | undefined>): string {
  const query = Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encode(value ?? '')}`)
    .join('&');
  return query === '' ? path : `${path}?${query}`;
}

function encode(value: string): string {
  return encodeURIComponent(value);
}

/** An address to return to after signing in: one of ours, or home. */
export function safeReturn(returnTo: unknown): string {
  return typeof returnTo === 'string' && /^\/(?![/\\])/.test(returnTo) ? returnTo : paths.home();
}
