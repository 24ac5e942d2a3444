import { createRootRouteWithContext, createRoute, createRouter } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { Shell } from './shell/Shell';
import { NotFoundPage } from './failures/NotFoundPage';
import { FailedPage } from './failures/FailedPage';
import { classRoutes } from './classRoutes';
import { manageRoutes } from './manageRoutes';
import { furtherPage, page, type PageModule } from './page';
import { requireSignIn } from './requireSignIn';
import { PageSkeleton } from '@/ui/Skeleton/PageSkeleton';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
});

/** Everything below it is for people who signed in; visitors come back here after doing so. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: requireSignIn,
});

/** One that most people never come to. */
function signedInPage<P extends string>(path: P, load: () => Promise<PageModule>) {
  return createRoute({ getParentRoute: () => signedIn, path, ...furtherPage(load) });
}

const routes = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/sign-in',
    ...page(() => import('@/routes/public/SignInPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/forgot-password',
    ...page(() => import('@/routes/public/ForgotPasswordPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/reset-password/$token',
    ...page(() => import('@/routes/public/ResetPasswordPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/register',
    ...page(() => import('@/routes/public/RegisterPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/register/$token',
    ...page(() => import('@/routes/public/ConfirmRegistrationPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/',
    ...page(() => import('@/routes/public/HomePage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/courses',
    ...page(() => import('@/routes/public/CataloguePage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/courses/$slug',
    ...page(() => import('@/routes/public/CoursePage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/verify',
    ...page(() => import('@/routes/public/VerifyPage')),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/verify/$number',
    ...page(() => import('@/routes/public/VerificationPage')),
  }),
  signedIn.addChildren([
    ...manageRoutes(signedIn),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/learn/$enrolmentId',
      ...page(() => import('@/routes/learn/LearnPage')),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/learn/$enrolmentId/lessons/$lessonId',
      ...page(() => import('@/routes/learn/LessonPage')),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/learn/$enrolmentId/lessons/$lessonId/quizzes/$quizId',
      ...page(() => import('@/routes/learn/QuizPage')),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/learn/$enrolmentId/survey',
      ...page(() => import('@/routes/learn/SurveyPage')),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/attempts/$attemptId',
      ...page(() => import('@/routes/learn/AttemptPage')),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/attempts/$attemptId/result',
      ...page(() => import('@/routes/learn/ResultPage')),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/learning',
      ...page(() => import('@/routes/learn/MyLearningPage')),
    }),
    createRoute({
      getParentRoute: () => signedIn,
      path: '/notifications',
      ...page(() => import('@/routes/learn/NotificationsPage')),
    }),
    signedInPage('/me', () => import('@/routes/learn/ProfilePage')),
    signedInPage('/peer-reviews', () => import('@/routes/learn/PeerReviewsPage')),
    signedInPage('/peer-reviews/$workId', () => import('@/routes/learn/PeerReviewPage')),
    signedInPage('/me/security', () => import('@/routes/learn/SecurityPage')),
    signedInPage('/me/data', () => import('@/routes/learn/PersonalDataPage')),
    signedInPage('/teach/courses', () => import('@/routes/teach/CoursesPage')),
    signedInPage('/teach/courses/$courseId', () => import('@/routes/teach/CourseOutlinePage')),
    signedInPage(
      '/teach/courses/$courseId/settings',
      () => import('@/routes/teach/CourseSettingsPage'),
    ),
    signedInPage(
      '/teach/courses/$courseId/learners',
      () => import('@/routes/teach/CourseLearnersPage'),
    ),
    signedInPage(
      '/teach/courses/$courseId/survey',
      () => import('@/routes/teach/CourseSurveyPage'),
    ),
    signedInPage(
      '/teach/courses/$courseId/versions',
      () => import('@/routes/teach/CourseVersionsPage'),
    ),
    signedInPage(
      '/teach/courses/$courseId/lessons/$lessonId',
      () => import('@/routes/teach/LessonEditorPage'),
    ),
    signedInPage(
      '/teach/courses/$courseId/preview',
      () => import('@/routes/teach/CoursePreviewPage'),
    ),
    signedInPage(
      '/teach/courses/$courseId/preview/$lessonId',
      () => import('@/routes/teach/LessonPreviewPage'),
    ),
    signedInPage('/teach/questions', () => import('@/routes/teach/QuestionsPage')),
    signedInPage('/teach/questions/new', () => import('@/routes/teach/NewQuestionPage')),
    signedInPage('/teach/questions/import', () => import('@/routes/teach/QuestionImportsPage')),
    signedInPage(
      '/teach/questions/import/$importId',
      () => import('@/routes/teach/QuestionImportPage'),
    ),
    signedInPage('/teach/questions/$questionId', () => import('@/routes/teach/QuestionPage')),
    signedInPage('/teach/quizzes/$quizId', () => import('@/routes/teach/QuizArrangementsPage')),
    ...classRoutes(signedIn),
    signedInPage(
      '/teach/quizzes/$quizId/attempts',
      () => import('@/routes/teach/QuizAttemptsPage'),
    ),
    signedInPage('/teach/attempts/$attemptId', () => import('@/routes/teach/AttemptSheetPage')),
    signedInPage(
      '/teach/quizzes/$quizId/analysis',
      () => import('@/routes/teach/QuizAnalysisPage'),
    ),
    signedInPage(
      '/teach/quizzes/$quizId/integrity',
      () => import('@/routes/teach/QuizIntegrityPage'),
    ),
    signedInPage(
      '/teach/quizzes/$quizId/peer-review',
      () => import('@/routes/teach/QuizPeerReviewPage'),
    ),
    signedInPage(
      '/teach/integrity-hints/$hintId',
      () => import('@/routes/teach/IntegrityHintPage'),
    ),
    signedInPage(
      '/teach/questions/$questionId/analysis',
      () => import('@/routes/teach/QuestionAnalysisPage'),
    ),
    signedInPage(
      '/teach/questions/$questionId/regrading',
      () => import('@/routes/teach/RegradingPage'),
    ),
    signedInPage('/teach/regrades/$regradeId', () => import('@/routes/teach/RegradePage')),
    signedInPage('/teach/marking', () => import('@/routes/teach/MarkingPage')),
    signedInPage('/teach/marking/$attemptId', () => import('@/routes/teach/MarkingAttemptPage')),
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: routes,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    defaultPendingMinMs: 300,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: FailedPage,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
