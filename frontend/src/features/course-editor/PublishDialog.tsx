import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DraftCourse, PublicationCheck } from '@/shared/api/schema';
import { wordsFor } from '@/shared/api/problem';
import { paths } from '@/shared/lib/paths';
import { Button } from '@/ui/Button/Button';
import { Dialog, DialogActions } from '@/ui/Dialog/Dialog';
import { Notice } from '@/ui/Notice/Notice';
import { Skeleton } from '@/ui/Skeleton/Skeleton';
import { toast } from '@/ui/Toast/toasts';
import { Changes } from './Changes';
import { checksQuery, usePublish } from './course.queries';
import { Problems } from './Problems';
import classes from './PublishDialog.module.css';

interface PublishDialogProps {
  course: DraftCourse;
  opened: boolean;
  onClose: () => void;
}

/** Shows what stands in the way, what should be better, and what will change; then publishes. */
export function PublishDialog({ course, opened, onClose }: PublishDialogProps) {
  const { t } = useTranslation('course-editor');
  return (
    <Dialog title={t('publish.title')} opened={opened} onClose={onClose} size="medium">
      {opened && <Review course={course} onClose={onClose} />}
    </Dialog>
  );
}

function Review({ course, onClose }: { course: DraftCourse; onClose: () => void }) {
  const { t } = useTranslation('course-editor');
  const checks = useQuery(checksQuery(course.courseId));
  const publish = usePublish(course.courseId);
  const first = course.publishedVersion === undefined;

  if (checks.isError) return <Notice tone="danger">{wordsFor(checks.error)}</Notice>;
  if (checks.data === undefined) return <Skeleton height="10rem" />;

  const confirm = () =>
    publish.mutate(course.revision, {
      onSuccess: ({ number }) => {
        toast(t('publish.done', { number }), {
          link: { href: paths.course(course.courseId), label: t('coursePage') },
        });
        onClose();
      },
    });

  return (
    <>
      {publish.isError && <Notice tone="danger">{wordsFor(publish.error)}</Notice>}
      <div className={classes.review}>
        <Problems course={course} problems={checks.data.problems} onFollow={onClose} />
        <Changes changes={checks.data.changes} first={first} />
      </div>
      <p className={classes.note}>{t(first ? 'publish.noteFirst' : 'publish.note')}</p>
      <DialogActions>
        <Button
          busy={publish.isPending}
          unavailable={hindrance(checks.data, {
            errors: t('publish.errorsFirst'),
            nothing: t('publish.nothing'),
          })}
          onClick={confirm}
        >
          {t('publish.confirm')}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {t('publish.later')}
        </Button>
      </DialogActions>
    </>
  );
}

function hindrance(check: PublicationCheck, words: { errors: string; nothing: string }) {
  if (check.problems.some(({ severity }) => severity === 'ERROR')) return words.errors;
  return check.changes.length === 0 ? words.nothing : undefined;
}
