import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { TopicView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { ConfirmDialog } from '@/ui/Dialog/ConfirmDialog';
import { Dialog, DialogActions } from '@/ui/Dialog/Dialog';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { useTopicActs } from './topics.queries';

interface RemoveTopicProps {
  unitId: string;
  topic: TopicView;
  opened: boolean;
  onClose: () => void;
  onDone: () => void;
}

/** Only a topic without questions goes away; of another it is told what to do first. */
export function RemoveTopic({ unitId, topic, opened, onClose, onDone }: RemoveTopicProps) {
  const { t } = useTranslation(['question-bank', 'ui']);
  const { remove } = useTopicActs(unitId);
  if (topic.questions > 0) {
    return (
      <Dialog title={t('topics.remove')} opened={opened} onClose={onClose}>
        <p>{t('topics.inUse', { count: topic.questions })}</p>
        <DialogActions>
          <Button tone="secondary" onClick={onClose}>
            {t('ui:close')}
          </Button>
        </DialogActions>
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      title={t('topics.remove')}
      opened={opened}
      onClose={onClose}
      action={t('topics.remove')}
      tone="danger"
      busy={remove.isPending}
      onConfirm={() =>
        remove.mutate(topic.topicId, {
          onSuccess: () => {
            toast(t('topics.removed'));
            onDone();
          },
          onError: (error) => toastProblem(wordsFor(error)),
        })
      }
    >
      {t('topics.removeHint', { topic: topic.topic })}
    </ConfirmDialog>
  );
}
