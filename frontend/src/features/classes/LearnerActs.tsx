import { useState } from 'react';
import { IconArrowsExchange, IconUserMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { wordsFor } from '@/shared/api/problem';
import type { ClassLearnerView, ClassView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { findClasses, useAddLearners, useMoveLearners, useRemoveLearners } from './classes.queries';
import classes from './classes.module.css';

interface LearnerActsProps {
  one: ClassView;
  learners: readonly ClassLearnerView[];
  onDone: () => void;
}

/** Takes the ticked learners out of the class, which can be undone, or moves them to another one. */
export function LearnerActs({ one, learners, onDone }: LearnerActsProps) {
  const { t } = useTranslation('classes');
  const [moving, setMoving] = useState(false);
  const remove = useRemoveLearners(one.classId);
  const add = useAddLearners(one.classId);

  const putBack = (accountIds: string[]) =>
    add
      .mutateAsync({ accountIds })
      .then(({ added }) => toast(t('remove.undone', { count: added })))
      .catch((error: unknown) => toastProblem(wordsFor(error)));
  const takeOut = async () => {
    const accountIds = learners.map(({ accountId }) => accountId);
    try {
      await remove.mutateAsync(learners.map(({ enrolmentId }) => enrolmentId));
      toast(t('remove.done', { count: accountIds.length }), {
        undo: () => void putBack(accountIds),
      });
      onDone();
    } catch (error) {
      toastProblem(wordsFor(error));
    }
  };

  return (
    <>
      <Button
        size="small"
        tone="secondary"
        icon={<IconArrowsExchange />}
        onClick={() => setMoving(true)}
      >
        {t('move.action')}
      </Button>
      <Button
        size="small"
        tone="secondary"
        icon={<IconUserMinus />}
        busy={remove.isPending}
        onClick={() => void takeOut()}
      >
        {t('remove.action')}
      </Button>
      <Dialog title={t('move.title')} opened={moving} onClose={() => setMoving(false)}>
        <MoveForm
          one={one}
          learners={learners}
          onLeave={() => setMoving(false)}
          onDone={() => {
            setMoving(false);
            onDone();
          }}
        />
      </Dialog>
    </>
  );
}

function MoveForm({ one, learners, onLeave, onDone }: LearnerActsProps & { onLeave: () => void }) {
  const { t } = useTranslation('classes');
  const move = useMoveLearners(one.classId);
  const form = useForm<{ toClassId: LookupChoice | null }>({
    initial: { toClassId: null },
    check: ({ toClassId }) => (toClassId === null ? { toClassId: t('move.missing') } : {}),
    send: async ({ toClassId }) => {
      await move.mutateAsync({
        enrolmentIds: learners.map(({ enrolmentId }) => enrolmentId),
        toClassId: toClassId?.value ?? '',
      });
      toast(t('move.done', { count: learners.length, title: toClassId?.label ?? '' }));
      onDone();
    },
    explain,
  });
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p>{t('move.what', { count: learners.length })}</p>
      <LookupField
        {...form.field('toClassId')}
        label={t('move.to')}
        hint={t('move.toHint')}
        find={(words) => findClasses(words, one.courseId, one.classId)}
      />
      <FormActions action={t('move.action')} busy={form.busy} onCancel={onLeave} />
    </form>
  );
}
