import { redirect } from '@tanstack/react-router';
import { enrolmentQuery, outlineQuery } from '@/features/lesson-player/player.queries';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { paths } from '@/shared/lib/paths';

/** Leads to the lesson to go on with: the next one to do, or the one last opened, or the first. */
export async function loader(context: LoaderContext) {
  const enrolment = await context.queryClient.query(
    enrolmentQuery(paramOf(context, 'enrolmentId')),
  );
  const outline = await context.queryClient.query(outlineQuery(enrolment.versionId));
  const first = outline.sections.flatMap(({ lessons }) => lessons)[0]?.lessonId;
  const lesson = enrolment.nextLessonId ?? enrolment.lastLessonId ?? first;
  if (lesson !== undefined) {
    throw redirect({ href: paths.lesson(enrolment.enrolmentId, lesson), replace: true });
  }
}

export default function LearnPage() {
  return null;
}
