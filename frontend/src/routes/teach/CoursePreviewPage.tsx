import { useSuspenseQuery } from '@tanstack/react-query';
import { IconBook2, IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { previewOutlineQuery } from '@/features/course-preview/preview.queries';
import { PreviewBanner } from '@/features/course-preview/PreviewBanner';
import { PreviewOutline } from '@/features/course-preview/PreviewOutline';
import { paramOf, type LoaderContext } from '@/shared/lib/pageLoader';
import { useParam } from '@/shared/lib/params';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { PageHeader } from '@/ui/PageHeader/PageHeader';

export function loader(context: LoaderContext) {
  return context.queryClient.query({
    ...previewOutlineQuery(paramOf(context, 'courseId')),
    staleTime: 'static',
  });
}

export default function CoursePreviewPage() {
  const { t } = useTranslation('course-preview');
  const courseId = useParam('courseId');
  const { data: outline } = useSuspenseQuery(previewOutlineQuery(courseId));
  const first = outline.sections.flatMap(({ lessons }) => lessons)[0];
  const exit = paths.courseEditor(courseId);
  return (
    <>
      <PreviewBanner exit={exit} />
      <PageHeader
        title={t('title', { title: outline.title })}
        actions={
          first && (
            <ButtonLink
              icon={<IconPlayerPlay />}
              href={paths.coursePreview(courseId, first.lessonId)}
            >
              {t('begin')}
            </ButtonLink>
          )
        }
      />
      {first === undefined ? (
        <EmptyState
          icon={<IconBook2 />}
          title={t('noLessons')}
          action={<ButtonLink href={exit}>{t('back')}</ButtonLink>}
        >
          {t('noLessonsHint')}
        </EmptyState>
      ) : (
        <PreviewOutline courseId={courseId} outline={outline} />
      )}
    </>
  );
}
