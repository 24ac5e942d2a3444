/** The shapes the server answers with, under the names it gives them. */

export type Instant = string;
export type LocalDate = string;

export interface Page<T> {
  items: T[];
  page: number;
  size: number;
  total: number;
}

// Identity and organisation

export type Role =
  | 'LEARNER'
  | 'TRAINER'
  | 'REVIEWER'
  | 'UNIT_MANAGER'
  | 'CERTIFICATE_ADMINISTRATOR'
  | 'SYSTEM_ADMINISTRATOR';

export type Permission =
  | 'LEARN'
  | 'AUTHOR_COURSES'
  | 'REVIEW_COURSES'
  | 'PUBLISH_COURSES'
  | 'VIEW_PEOPLE'
  | 'MANAGE_PEOPLE'
  | 'ENROL_PEOPLE'
  | 'GRANT_ROLES'
  | 'MANAGE_UNITS'
  | 'VIEW_REPORTS'
  | 'VIEW_CERTIFICATES'
  | 'REVOKE_CERTIFICATES'
  | 'ADMINISTER_SYSTEM';

export type Area = 'LEARN' | 'TEACH' | 'MANAGE' | 'REPORTS' | 'CERTIFICATES' | 'SYSTEM';

export interface UnitName {
  id: string;
  name: string;
  fullName: string;
}

export interface RoleView {
  grantId: string;
  role: Role;
  unit: UnitName;
  since: Instant;
  grantedBy?: string;
}

export interface MeView {
  accountId: string;
  fullName: string;
  givenName: string;
  email: string;
  phone?: string;
  staffCode?: string;
  language: 'vi' | 'en';
  unit?: UnitName;
  position?: string;
  roles: RoleView[];
  permissions: Permission[];
  areas: Area[];
}

export interface DemoAccountView {
  login: string;
  password: string;
  fullName: string;
  role: Role;
  unitName: string;
}

export type UnitKind =
  | 'NATIONAL'
  | 'MINISTRY'
  | 'DEPARTMENT'
  | 'PROVINCE'
  | 'PROVINCE_DEPARTMENT'
  | 'COMMUNE'
  | 'ENTERPRISE'
  | 'OTHER';

export interface UnitView {
  id: string;
  code: string;
  name: string;
  fullName: string;
  kind: UnitKind;
  parentId?: string;
  childCount: number;
  ancestorNames: string[];
}

export interface UnitPageView {
  unit: UnitView;
  ancestors: UnitView[];
  children?: UnitView[];
  peopleCount: number;
  subtreePeopleCount: number;
  abilities: string[];
}

export type PersonClass = 'CADRE' | 'CIVIL_SERVANT' | 'PUBLIC_EMPLOYEE' | 'CONTRACT_STAFF';

export interface PersonView {
  accountId: string;
  fullName: string;
  email: string;
  staffCode?: string;
  phone?: string;
  unit: UnitName;
  position?: string;
  rank?: string;
  personClass?: PersonClass;
  status: 'ACTIVE' | 'INVITED' | 'SUSPENDED';
  roles: RoleView[];
  abilities: string[];
}

// Media

export interface MediaView {
  id: string;
  kind: 'IMAGE' | 'VIDEO' | 'CAPTIONS' | 'DOCUMENT';
  fileName: string;
  contentType: string;
  bytes: number;
  width?: number;
  height?: number;
  durationSeconds?: number;
  url: string;
  posterUrl?: string;
  state: 'READY' | 'PROCESSING' | 'FAILED';
  notice?: 'AS_UPLOADED';
  uploadedAt: Instant;
}

// Documents

export interface DocMark {
  type: 'bold' | 'italic' | 'underline' | 'code' | 'link';
  attrs?: { href?: string };
}

export interface DocNode {
  type: string;
  attrs?: { level?: number; colspan?: number; rowspan?: number; start?: number };
  text?: string;
  marks?: DocMark[];
  content?: DocNode[];
}

export interface Doc {
  type: 'doc';
  content: DocNode[];
}

// Content

export type Level = 'BASIC' | 'INTERMEDIATE' | 'ADVANCED';
export type CompletionRule = 'VIEWED' | 'VIDEO_WATCHED' | 'QUIZ_PASSED';
export type BlockKind = 'RICH_TEXT' | 'IMAGE' | 'VIDEO' | 'QUIZ';
export type CourseState = 'DRAFT' | 'PUBLISHED' | 'CHANGED';

export interface DraftCourseSummary {
  courseId: string;
  title: string;
  unit: UnitName;
  state: CourseState;
  publishedNumber?: number;
  updatedAt: Instant;
  updatedBy: string;
  lessonCount: number;
  coverUrl?: string;
}

export interface DraftLessonSummary {
  lessonId: string;
  title: string;
  estimatedMinutes: number;
  required: boolean;
  completionRule: CompletionRule;
  blockKinds: BlockKind[];
  changed: boolean;
}

export interface DraftSection {
  sectionId: string;
  title: string;
  lessons: DraftLessonSummary[];
}

export interface PublicationView {
  versionId: string;
  number: number;
  publishedAt: Instant;
  publishedBy: string;
}

export interface DraftCourse {
  courseId: string;
  code: string;
  title: string;
  summary: string;
  outcomes: string[];
  audience: string[];
  level: Level;
  topics: string[];
  language: 'vi' | 'en';
  estimatedMinutes: number;
  coverMediaId?: string;
  coverUrl?: string;
  unit: UnitName;
  revision: number;
  state: CourseState;
  publishedVersion?: PublicationView;
  sections: DraftSection[];
  /** What an undo would bring back. */
  lastRemoval?: { removalId: string; kind: 'SECTION' | 'LESSON'; title: string };
  abilities: ('EDIT' | 'PUBLISH' | 'DELETE')[];
}

export type Block =
  | { blockId: string; type: 'RICH_TEXT'; data: { document: Doc } }
  | {
      blockId: string;
      type: 'IMAGE';
      data: { mediaId: string; alt: string; decorative: boolean; caption?: string };
    }
  | {
      blockId: string;
      type: 'VIDEO';
      data: { mediaId: string; title: string; captionsMediaId?: string; transcript?: string };
    }
  | { blockId: string; type: 'QUIZ'; data: { quizId: string } };

export interface DraftLesson {
  lessonId: string;
  sectionId: string;
  title: string;
  estimatedMinutes: number;
  required: boolean;
  completionRule: CompletionRule;
  blocks: Block[];
  revision: number;
  updatedAt: Instant;
}

export interface PublicationProblem {
  severity: 'ERROR' | 'WARNING';
  code: string;
  message: string;
  lessonId?: string;
  blockId?: string;
}

export interface PublicationChange {
  kind: 'ADDED' | 'CHANGED' | 'REMOVED' | 'MOVED';
  item: string;
  title: string;
}

export interface PublicationCheck {
  problems: PublicationProblem[];
  changes: PublicationChange[];
}

// Catalogue

export interface Range {
  start: number;
  end: number;
}

export type EnrolmentState = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'WITHDRAWN';

export interface CourseHighlights {
  title?: Range[];
  summary?: Range[];
  fragment?: { text: string; ranges: Range[]; lessonId?: string; lessonTitle?: string };
}

export interface CourseCard {
  courseId: string;
  slug: string;
  title: string;
  summary: string;
  coverUrl?: string;
  provider: { id: string; name: string };
  level: Level;
  estimatedMinutes: number;
  lessonCount: number;
  topics: string[];
  publishedAt: Instant;
  highlights?: CourseHighlights;
  enrolment?: { enrolmentId: string; state: EnrolmentState; percent: number };
}

export interface Facet {
  value: string;
  count: number;
}

export interface CataloguePage extends Page<CourseCard> {
  facets: { topics: Facet[]; levels: Facet[] };
}

export interface CoursePageLesson {
  title: string;
  estimatedMinutes: number;
  required: boolean;
  kinds: BlockKind[];
}

export interface CoursePage extends CourseCard {
  outcomes: string[];
  audience: string[];
  language: 'vi' | 'en';
  versionNumber: number;
  sections: { title: string; lessons: CoursePageLesson[] }[];
  trainers: { fullName: string }[];
  enrolledCount: number;
  certificate: boolean;
  abilities: ('ENROL' | 'CONTINUE' | 'SIGN_IN')[];
}

export interface Suggestion {
  courseId: string;
  slug: string;
  title: string;
  ranges: Range[];
}

// Learning

export interface EnrolmentCard {
  enrolmentId: string;
  courseId: string;
  slug: string;
  title: string;
  coverUrl?: string;
  provider: { id: string; name: string };
  level: Level;
  state: EnrolmentState;
  percent: number;
  requiredDone: number;
  requiredTotal: number;
  remainingMinutes: number;
  lastLessonId?: string;
  lastLessonTitle?: string;
  dueOn?: LocalDate;
  completedAt?: Instant;
}

export interface EnrolmentView extends EnrolmentCard {
  versionId: string;
  nextLessonId?: string;
  abilities: string[];
  missing: { lessonId: string; title: string; rule: CompletionRule; why: string }[];
}

export interface ContinueView {
  enrolmentId: string;
  courseId: string;
  slug: string;
  courseTitle: string;
  lessonId: string;
  lessonTitle: string;
  remainingMinutes: number;
  percent: number;
  coverUrl?: string;
}

export interface HomeView {
  continue?: ContinueView;
  inProgress: EnrolmentCard[];
  notStarted: EnrolmentCard[];
  completed: EnrolmentCard[];
  deadlines: EnrolmentCard[];
  certificates: number;
}

export interface CourseLearnerView {
  enrolmentId: string;
  accountId: string;
  fullName: string;
  unitName: string;
  state: EnrolmentState;
  percent: number;
  enrolledAt: Instant;
  completedAt?: Instant;
  certificateNumber?: string;
}

export interface PersonEnrolmentView {
  enrolmentId: string;
  courseId: string;
  title: string;
  state: EnrolmentState;
  requiredDone: number;
  requiredTotal: number;
  percent: number;
  dueOn?: LocalDate;
  enrolledAt: Instant;
  completedAt?: Instant;
}

export interface LessonProgress {
  lessonId: string;
  state: 'NOT_STARTED' | 'STARTED' | 'COMPLETED';
  completedAt?: Instant;
  positionSeconds?: number;
}

export interface ProgressView {
  requiredDone: number;
  requiredTotal: number;
  percent: number;
  state: EnrolmentState;
  lessons: LessonProgress[];
  lastLessonId?: string;
}

export interface ProgressEvent {
  eventId: string;
  lessonId: string;
  blockId?: string;
  type: 'OPENED' | 'VIEWED_TO_END' | 'ACTIVE_SECONDS' | 'VIDEO_INTERVAL';
  seconds?: number;
  from?: number;
  to?: number;
  at: Instant;
}

export interface OutlineLesson {
  lessonId: string;
  title: string;
  estimatedMinutes: number;
  required: boolean;
  completionRule: CompletionRule;
  kinds: BlockKind[];
}

export interface OutlineView {
  versionId: string;
  courseId: string;
  number: number;
  title: string;
  sections: { sectionId: string; title: string; lessons: OutlineLesson[] }[];
}

export interface PublishedImage {
  url: string;
  width?: number;
  height?: number;
  alt: string;
  decorative: boolean;
  caption?: string;
}

export interface PublishedVideo {
  url: string;
  contentType: string;
  posterUrl?: string;
  title: string;
  durationSeconds?: number;
  captionsUrl?: string;
  transcript?: string;
}

export interface PublishedQuiz {
  quizId: string;
  title: string;
  instructions?: string;
  questionCount: number;
  passMarkPercent: number;
  timeLimitMinutes?: number;
  attemptsAllowed?: number;
}

export type PublishedBlock =
  | { blockId: string; type: 'RICH_TEXT'; data: { document: Doc } }
  | { blockId: string; type: 'IMAGE'; data: PublishedImage }
  | { blockId: string; type: 'VIDEO'; data: PublishedVideo }
  | { blockId: string; type: 'QUIZ'; data: PublishedQuiz };

export interface LessonView {
  lessonId: string;
  title: string;
  estimatedMinutes: number;
  completionRule: CompletionRule;
  required: boolean;
  blocks: PublishedBlock[];
  previous?: { lessonId: string; title: string };
  next?: { lessonId: string; title: string };
}

// Assessment

export type QuestionType = 'SINGLE_CHOICE' | 'MULTIPLE_CHOICE';
export type Difficulty = 'EASY' | 'MEDIUM' | 'HARD';
export type QuestionStatus = 'DRAFT' | 'APPROVED' | 'RETIRED';

export interface QuestionView {
  questionId: string;
  unit: UnitName;
  topic: string;
  type: QuestionType;
  difficulty: Difficulty;
  status: QuestionStatus;
  stem: string;
  options: { optionId: string; text: string; correct: boolean }[];
  explanation?: string;
  revision: number;
  updatedAt: Instant;
  usedInQuizzes: number;
  abilities: ('EDIT' | 'APPROVE' | 'RETIRE')[];
}

export interface QuizView {
  quizId: string;
  courseId: string;
  unitId: string;
  title: string;
  instructions?: string;
  topics: string[];
  questionCount: number;
  passMarkPercent: number;
  timeLimitMinutes?: number;
  attemptsAllowed?: number;
  shuffleOptions: boolean;
  review: 'NEVER' | 'AFTER_SUBMIT' | 'AFTER_PASS';
  scoring: 'ALL_OR_NOTHING' | 'PARTIAL';
  revision: number;
  availableQuestions: number;
  problems: { code: string; message: string }[];
}

export interface AttemptSummary {
  attemptId: string;
  number: number;
  startedAt: Instant;
  submittedAt?: Instant;
  scorePercent?: number;
  passed?: boolean;
}

export interface QuizStartView {
  quizId: string;
  title: string;
  instructions?: string;
  questionCount: number;
  passMarkPercent: number;
  timeLimitMinutes?: number;
  attemptsAllowed?: number;
  attemptsUsed: number;
  attempts: AttemptSummary[];
  openAttemptId?: string;
  mayStart: boolean;
  why?: string;
}

export interface AttemptQuestion {
  no: number;
  type: QuestionType;
  stem: string;
  options: { optionId: string; text: string }[];
  answer: { optionIds: string[]; seq: number; savedAt: Instant } | null;
  flagged: boolean;
}

export interface AttemptView {
  attemptId: string;
  enrolmentId: string;
  quizId: string;
  title: string;
  number: number;
  startedAt: Instant;
  deadlineAt?: Instant;
  serverNow: Instant;
  state: 'OPEN' | 'SUBMITTED' | 'TIMED_OUT';
  questions: AttemptQuestion[];
}

export interface ResultView {
  attemptId: string;
  enrolmentId: string;
  quizId: string;
  title: string;
  number: number;
  scorePercent: number;
  points: number;
  maxPoints: number;
  passed: boolean;
  passMarkPercent: number;
  submittedAt: Instant;
  state: 'SUBMITTED' | 'TIMED_OUT';
  topics: { topic: string; points: number; maxPoints: number }[];
  review?: {
    no: number;
    stem: string;
    options: { optionId: string; text: string; correct: boolean; chosen: boolean }[];
    correct: boolean;
    explanation?: string;
  }[];
  attemptsLeft?: number;
  mayRetry: boolean;
  courseCompleted: boolean;
}

// Certification

export interface CertificateView {
  certificateId: string;
  enrolmentId: string;
  courseId: string;
  number: string;
  registerNumber: string;
  holderName: string;
  unitName?: string;
  courseTitle: string;
  issuerName: string;
  completedOn: LocalDate;
  issuedOn: LocalDate;
  state: 'VALID' | 'REVOKED';
  revokedAt?: Instant;
  revocationReason?: string;
  verificationUrl: string;
  pdfUrl: string;
  qrUrl: string;
  ready: boolean;
  abilities: ('DOWNLOAD' | 'REVOKE')[];
}

export interface CertificateStatus {
  state: 'ISSUED' | 'PREPARING' | 'NOT_YET';
  certificate?: CertificateView;
  missing: { code: string; text: string }[];
}

export interface VerificationView {
  found: boolean;
  state: 'VALID' | 'REVOKED';
  number: string;
  registerNumber: string;
  holderName: string;
  unitName?: string;
  position?: string;
  courseTitle: string;
  courseCode: string;
  versionNumber: number;
  completedOn: LocalDate;
  issuedOn: LocalDate;
  issuerName: string;
  governingName?: string;
  place: string;
  signerTitle: string;
  signerName?: string;
  sha256?: string;
  signing?: { signedAt: Instant; subject: string; fingerprint: string; internal: boolean };
  revokedAt?: Instant;
  revocationReason?: string;
  fileMatches?: boolean;
  signatureValid?: boolean;
}

// Notification and reporting

export interface NotificationView {
  id: string;
  kind: string;
  title: string;
  body: string;
  link: string;
  createdAt: Instant;
  readAt?: Instant;
}

export interface DashboardView {
  unit: UnitName;
  from: string;
  to: string;
  totals: {
    people: number;
    enrolled: number;
    completed: number;
    certified: number;
    completionRate: number;
  };
  months: { month: string; enrolled: number; completed: number; certified: number }[];
  units: {
    unit: { id: string; name: string };
    people: number;
    enrolled: number;
    completed: number;
    certified: number;
  }[];
  courses: {
    courseId: string;
    title: string;
    enrolled: number;
    completed: number;
    certified: number;
  }[];
}

// Enrolling many at once

export interface EnrolledPeople {
  enrolled: number;
  already: number;
  refused: { accountId: string; reason: 'NOT_IN_YOUR_UNITS' | 'SUSPENDED' }[];
}
