import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { TemplateView } from '@/shared/api/schema';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import type { DesignDesk } from './designDesk';
import { usesQuery, useStanding } from './templates.queries';

interface PublishDialogProps {
  view: TemplateView;
  desk: DesignDesk;
  onClose: () => void;
}

/** Says what a new version changes, and for whom, before it is made. */
export function PublishDialog({ view, desk, onClose }: PublishDialogProps) {
  const { t } = useTranslation('certificate-templates');
  const { templateId, latestVersion = 0 } = view.template;
  const version = latestVersion + 1;
  const { data: uses = [] } = useQuery(usesQuery(templateId));
  const standing = useStanding(templateId);
  const publish = () =>
    standing.mutate('publish', {
      onSuccess: (published) => {
        desk.follow(published);
        toast(t('publish.done', { version }));
        onClose();
      },
      onError: (error) => toastProblem(wordsFor(error)),
    });
  const users = uses
    .map(({ unit, course }) => course?.title ?? unit?.fullName ?? '')
    .filter((name) => name !== '');
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={publish}
      title={t('publish.title', { version })}
      action={t('publish.action', { version })}
      busy={standing.isPending}
    >
      <p>{t('publish.what')}</p>
      <p>
        {users.length === 0
          ? t('publish.nobody')
          : t('publish.users', { names: users.slice(0, 5).join('; '), count: users.length })}
      </p>
    </ConfirmDialog>
  );
}
