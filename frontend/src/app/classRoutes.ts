import { createRoute, type AnyRoute } from '@tanstack/react-router';
import { furtherPage, type PageModule } from './page';

/** The pages of classes: for those who manage or teach them, and a learner's own. */
export function classRoutes(parent: AnyRoute) {
  const at = (path: string, load: () => Promise<PageModule>) =>
    createRoute({ getParentRoute: () => parent, path, ...furtherPage(load) });
  return [
    at('/classes', () => import('@/routes/classes/ClassesPage')),
    at('/classes/new', () => import('@/routes/classes/NewClassPage')),
    at('/classes/$classId', () => import('@/routes/classes/ClassPage')),
    at('/classes/$classId/edit', () => import('@/routes/classes/EditClassPage')),
    at('/classes/$classId/learners', () => import('@/routes/classes/ClassLearnersPage')),
    at('/classes/$classId/results', () => import('@/routes/classes/ClassResultsPage')),
    at('/classes/$classId/results/rules', () => import('@/routes/classes/ClassRulesPage')),
    at('/classes/$classId/survey', () => import('@/routes/classes/ClassSurveyPage')),
    at('/learning/classes/$classId', () => import('@/routes/learn/MyClassPage')),
  ];
}
