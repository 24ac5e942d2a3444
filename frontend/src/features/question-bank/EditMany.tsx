import { useState } from 'react';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { findCompetencies } from '@/shared/api/competencies';
import { explain } from '@/shared/api/explain';
import { wordsFor } from '@/shared/api/problem';
import type { EditQuestions, EditView, QuestionFilter } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Dialog, DialogActions } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { useForm } from '@/ui/Form/useForm';
import { LookupField, type LookupChoice } from '@/ui/Lookup/LookupField';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { TopicField } from './TopicField';
import { notShared, sharingToSend, type SharingDraft } from './sharing';
import { SharingFields } from './SharingFields';
import { useTakeBack } from './useTakeBack';
import { useEditPreview, useQuestionEdit } from './questions.queries';
import classes from './QuestionEditor.module.css';

interface EditManyProps {
  which: QuestionFilter;
  count: number;
  onDone: () => void;
}

/** Sorts many questions otherwise, or decides on them; what will happen is told first, and it can be taken back. */
export function EditMany({ which, count, onDone }: EditManyProps) {
  const { t } = useTranslation('question-bank');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" tone="secondary" icon={<IconPencil />} onClick={() => setOpen(true)}>
        {t('edit.open')}
      </Button>
      <Dialog title={t('edit.title', { count })} opened={open} onClose={() => setOpen(false)}>
        {open && (
          <EditForm
            which={which}
            onDone={() => {
              setOpen(false);
              onDone();
            }}
          />
        )}
      </Dialog>
    </>
  );
}

type Difficulty = NonNullable<EditQuestions['difficulty']>;
type Status = NonNullable<EditQuestions['status']>;

interface Wanted {
  topic: string;
  difficulty: Difficulty | '';
  status: Status | '';
  added: LookupChoice | null;
  removed: LookupChoice | null;
  share: 'keep' | 'share';
  sharing: SharingDraft;
}

const difficulties = ['EASY', 'MEDIUM', 'HARD'] as const;
const statuses = ['DRAFT', 'APPROVED', 'RETIRED'] as const;

function EditForm({ which, onDone }: Omit<EditManyProps, 'count'>) {
  const { t } = useTranslation('question-bank');
  const preview = useEditPreview();
  const [told, setTold] = useState<{ edit: EditQuestions; will: EditView }>();
  const form = useForm<Wanted>({
    initial: {
      topic: '',
      difficulty: '',
      status: '',
      added: null,
      removed: null,
      share: 'keep',
      sharing: notShared,
    },
    check: ({ topic, difficulty, status, added, removed, share }) =>
      topic.trim() === '' &&
      difficulty === '' &&
      status === '' &&
      added === null &&
      removed === null &&
      share === 'keep'
        ? { topic: t('edit.nothing') }
        : {},
    send: async ({ topic, difficulty, status, added, removed, share, sharing }) => {
      const edit: EditQuestions = {
        which,
        topic: topic.trim() === '' ? undefined : topic.trim(),
        difficulty: difficulty === '' ? undefined : difficulty,
        status: status === '' ? undefined : status,
        addCompetency: added?.value,
        removeCompetency: removed?.value,
        sharing: share === 'keep' ? undefined : sharingToSend(sharing),
      };
      setTold({ edit, will: await preview.mutateAsync(edit) });
    },
    explain,
  });
  const keep = { value: '' as const, label: t('edit.keep') };

  if (told !== undefined) {
    return <Told {...told} onBack={() => setTold(undefined)} onDone={onDone} />;
  }
  return (
    <form noValidate className={classes.fields} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p>{t('edit.hint')}</p>
      <TopicField
        {...form.field('topic')}
        label={t('edit.topic')}
        hint={t('edit.topicHint')}
        unitId={which.unit}
        optional
      />
      <SelectField
        {...form.field('difficulty')}
        label={t('filters.difficulty')}
        choices={[
          keep,
          ...difficulties.map((value) => ({ value, label: t(`difficulties.${value}`) })),
        ]}
      />
      <SelectField
        {...form.field('status')}
        label={t('filters.status')}
        choices={[keep, ...statuses.map((value) => ({ value, label: t(`statuses.${value}`) }))]}
      />
      <LookupField
        {...form.field('added')}
        label={t('edit.addCompetency')}
        optional
        find={findCompetencies}
      />
      <LookupField
        {...form.field('removed')}
        label={t('edit.removeCompetency')}
        optional
        find={findCompetencies}
      />
      <SelectField
        {...form.field('share')}
        label={t('columns.sharing')}
        choices={[
          { value: 'keep', label: t('edit.keep') },
          { value: 'share', label: t('edit.share') },
        ]}
      />
      {form.values.share === 'share' && (
        <>
          <SharingFields {...form.field('sharing')} />
          <p>{t('sharing.withdrawn')}</p>
        </>
      )}
      <DialogActions>
        <Button type="submit" busy={form.busy}>
          {t('edit.preview')}
        </Button>
      </DialogActions>
    </form>
  );
}

interface ToldProps {
  edit: EditQuestions;
  will: EditView;
  onBack: () => void;
  onDone: () => void;
}

/** What the change will do, before it is done. */
function Told({ edit, will, onBack, onDone }: ToldProps) {
  const { t } = useTranslation('question-bank');
  const { apply } = useQuestionEdit();
  const takeBack = useTakeBack();
  const change = () =>
    apply.mutate(edit, {
      onSuccess: ({ editId, changed }) => {
        toast(t('edit.done', { count: changed }), {
          undo: editId === undefined ? undefined : () => void takeBack(editId),
        });
        onDone();
      },
      onError: (error) => toastProblem(wordsFor(error)),
    });
  return (
    <div className={classes.fields} role="status">
      <div>
        <p>
          <strong>{t('edit.will', { count: will.changed })}</strong>
        </p>
        {will.unchanged > 0 && <p>{t('edit.same', { count: will.unchanged })}</p>}
        {will.mayNot > 0 && <p>{t('edit.mayNot', { count: will.mayNot })}</p>}
        {will.undescribed > 0 && <p>{t('edit.undescribed', { count: will.undescribed })}</p>}
      </div>
      <DialogActions>
        {will.changed > 0 && (
          <Button busy={apply.isPending} data-autofocus onClick={change}>
            {t('edit.apply', { count: will.changed })}
          </Button>
        )}
        <Button tone="quiet" onClick={onBack}>
          {t('edit.back')}
        </Button>
      </DialogActions>
    </div>
  );
}
