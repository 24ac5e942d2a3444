import { useState } from 'react';
import { IconShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { QuestionView, SharingView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import { sharingDraft, sharingToSend, type SharingDraft } from './sharing';
import { SharingFields } from './SharingFields';
import { useTakeBack } from './useTakeBack';
import { useQuestionEdit } from './questions.queries';
import classes from './Sharing.module.css';

/** Whose question it is, where it was copied from, and who else uses it. */
export function SharingCard({ question }: { question: QuestionView }) {
  const { t } = useTranslation('question-bank');
  const [open, setOpen] = useState(false);
  const { sharing, origin, unit, abilities } = question;
  return (
    <div className={classes.card}>
      <Card
        title={t('sharing.title')}
        actions={
          sharing !== undefined && (
            <Button
              tone="secondary"
              size="small"
              icon={<IconShare />}
              unavailable={abilities.includes('SHARE') ? undefined : t('mayNot.SHARE')}
              onClick={() => setOpen(true)}
            >
              {t('sharing.change')}
            </Button>
          )
        }
      >
        {sharing === undefined ? (
          <p className={classes.said}>
            {t(abilities.includes('EDIT') ? 'sharing.sharedToEdit' : 'sharing.sharedToUse', {
              unit: unit.fullName,
            })}
          </p>
        ) : (
          <Said sharing={sharing} />
        )}
        {origin !== undefined && (
          <p className={classes.said}>
            {t('sharing.origin', { unit: origin.unit.fullName, revision: origin.revision })}
          </p>
        )}
      </Card>
      {open && sharing !== undefined && (
        <ShareDialog question={question} sharing={sharing} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}

function Said({ sharing: { audience, units } }: { sharing: SharingView }) {
  const { t } = useTranslation('question-bank');
  return (
    <>
      <p className={classes.said}>{t(`sharing.audiences.${audience}`)}</p>
      {units.map(({ unit, mayEdit }) => (
        <p key={unit.id} className={classes.said}>
          {t(mayEdit ? 'sharing.withToEdit' : 'sharing.with', { unit: unit.fullName })}
        </p>
      ))}
    </>
  );
}

interface ShareDialogProps {
  question: QuestionView;
  sharing: SharingView;
  onClose: () => void;
}

function ShareDialog({ question, sharing, onClose }: ShareDialogProps) {
  const { t } = useTranslation('question-bank');
  const { apply } = useQuestionEdit();
  const takeBack = useTakeBack();
  const form = useForm<{ sharing: SharingDraft }>({
    initial: { sharing: sharingDraft(sharing) },
    check: () => ({}),
    send: async (values) => {
      const { editId } = await apply.mutateAsync({
        which: { questionId: [question.questionId] },
        sharing: sharingToSend(values.sharing),
      });
      toast(t('sharing.done'), {
        undo: editId === undefined ? undefined : () => void takeBack(editId),
      });
      onClose();
    },
    explain,
    isInside: () => true,
  });
  return (
    <Dialog title={t('sharing.dialog')} opened onClose={onClose}>
      <form noValidate className={classes.fields} onSubmit={(event) => void form.submit(event)}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <SharingFields {...form.field('sharing')} />
        <p className={classes.said}>{t('sharing.withdrawn')}</p>
        <FormActions action={t('sharing.save')} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
