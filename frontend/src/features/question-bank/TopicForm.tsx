import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { wordsFor } from '@/shared/api/problem';
import type { TopicTreeView, TopicView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { DialogActions } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import { useForm } from '@/ui/Form/useForm';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { above, below, isWithin, nameOf } from './topicPaths';
import { useTopicActs } from './topics.queries';
import classes from './QuestionEditor.module.css';

export type TopicAct = 'add' | 'rename' | 'move' | 'merge';

interface TopicFormProps {
  act: TopicAct;
  tree: TopicTreeView;
  /** The topic to change, or to add one below. */
  topic: TopicView | undefined;
  /** Tells what it is called now. */
  onDone: (topic: string) => void;
  onCancel: () => void;
}

/** One thing done with a topic: what it needs to know, and nothing else. */
export function TopicForm({ act, tree, topic, onDone, onCancel }: TopicFormProps) {
  const { t } = useTranslation(['question-bank', 'ui']);
  const acts = useTopicActs(tree.unit.id);
  const path = topic?.topic ?? '';
  // The dialog is gone by then, and with it whatever a mutation would call back.
  const moveBack = async (before: TopicView) => {
    try {
      await acts.move.mutateAsync(before);
      toast(t('topics.movedBack', { topic: before.topic }));
      onDone(before.topic);
    } catch (error) {
      toastProblem(wordsFor(error));
    }
  };
  const send = async (values: { name: string; parent: string; into: string }) => {
    if (act === 'add') {
      const added = below(values.parent, values.name.trim());
      await acts.add.mutateAsync(added);
      toast(t('topics.added'));
      return added;
    }
    if (topic === undefined) return path;
    if (act === 'merge') {
      await acts.merge.mutateAsync({ topicId: topic.topicId, into: values.into });
      const into = tree.topics.find(({ topicId }) => topicId === values.into)?.topic ?? '';
      toast(t('topics.merged', { topic: into }));
      return into;
    }
    const moved =
      act === 'rename'
        ? below(above(path), values.name.trim())
        : below(values.parent, nameOf(path));
    await acts.move.mutateAsync({ topicId: topic.topicId, topic: moved });
    toast(t('topics.moved', { topic: moved }), { undo: () => void moveBack(topic) });
    return moved;
  };
  const form = useForm({
    initial: {
      name: act === 'rename' ? nameOf(path) : '',
      parent: act === 'add' ? path : (above(path) ?? ''),
      into: '',
    },
    check: ({ name, into }) => ({
      ...(needsName(act) && name.trim() === '' && { name: t('topics.nameMissing') }),
      ...(needsName(act) && name.includes('/') && { name: t('topics.nameStroke') }),
      ...(act === 'merge' && into === '' && { into: t('topics.intoMissing') }),
    }),
    send: async (values) => onDone(await send(values)),
    explain: (error) => {
      const { fields, form: whole } = explain(error);
      const { topic: wrong, ...rest } = fields;
      const place = act === 'move' ? 'parent' : act === 'merge' ? 'into' : 'name';
      return { fields: wrong === undefined ? rest : { ...rest, [place]: wrong }, form: whole };
    },
  });
  const others = tree.topics.filter((one) => act === 'add' || !isWithin(one.topic, path));
  return (
    <form noValidate className={classes.fields} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      {act !== 'add' && (
        <p>{act === 'merge' ? t('topics.mergeHint', { topic: path }) : t('topics.keeps')}</p>
      )}
      {needsName(act) && (
        <TextField
          {...form.field('name')}
          label={t('topics.name')}
          hint={t('topics.nameHint')}
          maxLength={200}
          autoComplete="off"
          data-autofocus
        />
      )}
      {(act === 'add' || act === 'move') && (
        <SelectField
          {...form.field('parent')}
          label={t('topics.below')}
          choices={[
            { value: '', label: t('topics.top') },
            ...others.map((one) => ({ value: one.topic, label: one.topic })),
          ]}
        />
      )}
      {act === 'merge' && (
        <SelectField
          {...form.field('into')}
          label={t('topics.into')}
          choices={[
            { value: '', label: '–' },
            ...others.map((one) => ({ value: one.topicId, label: one.topic })),
          ]}
        />
      )}
      <DialogActions>
        <Button type="submit" busy={form.busy}>
          {t(`topics.${act}`)}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
      </DialogActions>
    </form>
  );
}

const needsName = (act: TopicAct) => act === 'add' || act === 'rename';
