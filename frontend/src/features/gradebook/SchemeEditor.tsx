import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import { wordsFor } from '@/shared/api/problem';
import type { SchemeView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { Notice } from '@/ui/Notice/Notice';
import { toast, toastProblem } from '@/ui/Toast/toasts';
import { CategoryFields } from './CategoryFields';
import { ItemFields } from './ItemFields';
import { RuleFields } from './RuleFields';
import { useSaveScheme } from './gradebook.queries';
import {
  activityItem,
  checkScheme,
  lessonsItem,
  manualItem,
  newCategory,
  schemeDraft,
  writtenScheme,
  type SchemeDraft,
} from './schemeForm';
import { useRuleWords } from './useRuleWords';
import classes from './gradebook.module.css';

interface SchemeEditorProps {
  classId: string;
  scheme: SchemeView;
  onLeave: () => void;
}

/** The rules by which the final marks of a class are found: columns, categories, a formula by choice. */
export function SchemeEditor({ classId, scheme, onLeave }: SchemeEditorProps) {
  const { t } = useTranslation('gradebook');
  const rules = useRuleWords();
  const save = useSaveScheme(classId);
  const putBack = (revision: number) =>
    save
      .mutateAsync(writtenScheme(schemeDraft(scheme), revision))
      .then(() => toast(t('rules.undone')))
      .catch((error: unknown) => toastProblem(wordsFor(error)));
  const form = useForm<SchemeDraft>({
    initial: schemeDraft(scheme),
    check: (draft) => checkScheme(draft, t),
    send: async (draft) => {
      const saved = await save.mutateAsync(writtenScheme(draft, scheme.revision));
      toast(t('rules.saved'), { undo: () => void putBack(saved.revision) });
      onLeave();
    },
    explain,
    isInside: (name) => /^(items|categories)\[/.test(name),
  });
  const { values, setValues } = form;
  const unused = scheme.available.filter(({ activityId }) =>
    values.items.every((item) => item.activityId !== activityId),
  );

  if (scheme.settled) {
    return (
      <>
        <Notice tone="info">{t('rules.settled')}</Notice>
        <Card title={t('rules.inWords')}>{rules.whole(scheme)}</Card>
      </>
    );
  }
  return (
    <form noValidate className={classes.rules} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Card title={t('rules.final')}>
        <RuleFields form={form} />
      </Card>
      <Card
        title={t('rules.items')}
        lead={t('rules.itemsLead')}
        actions={
          <div className={classes.tools}>
            <Button
              size="small"
              tone="secondary"
              icon={<IconPlus />}
              onClick={() =>
                setValues((now) => ({ ...now, items: [...now.items, manualItem('')] }))
              }
            >
              {t('rules.addManual')}
            </Button>
            {!values.items.some(({ kind }) => kind === 'LESSONS') && (
              <Button
                size="small"
                tone="secondary"
                icon={<IconPlus />}
                onClick={() =>
                  setValues((now) => ({ ...now, items: [...now.items, lessonsItem()] }))
                }
              >
                {t('rules.addLessons')}
              </Button>
            )}
            {unused.map(({ activityId, title }) => (
              <Button
                key={activityId}
                size="small"
                tone="secondary"
                icon={<IconPlus />}
                onClick={() =>
                  setValues((now) => ({
                    ...now,
                    items: [...now.items, activityItem(activityId, title)],
                  }))
                }
              >
                {t('rules.addActivity', { title })}
              </Button>
            ))}
          </div>
        }
      >
        <ItemFields form={form} />
      </Card>
      <Card
        title={t('rules.categories')}
        lead={t('rules.categoriesLead')}
        actions={
          <Button
            size="small"
            tone="secondary"
            icon={<IconPlus />}
            onClick={() =>
              setValues((now) => ({ ...now, categories: [...now.categories, newCategory('')] }))
            }
          >
            {t('rules.addCategory')}
          </Button>
        }
      >
        <CategoryFields form={form} />
      </Card>
      <FormActions action={t('rules.save')} busy={form.busy} onCancel={onLeave} />
    </form>
  );
}
