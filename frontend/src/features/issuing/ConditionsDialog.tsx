import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { CertificateConditions } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import { toast } from '@/ui/Toast/toasts';
import {
  blank,
  editor,
  faultsOf,
  kindsFor,
  toSave,
  toWrite,
  whyNot,
  type Draft,
} from './conditionKinds';
import { useSetConditions, type IssuingPlace } from './issuing.queries';
import classes from './issuing.module.css';

const most = 10;

interface ConditionsDialogProps {
  /** Whose conditions these are: the class's own, or those of every class of the course. */
  place: IssuingPlace;
  known: CertificateConditions;
  onClose: () => void;
}

/** Conditions as sentences with a gap or two each. All of them have to be fulfilled. */
export function ConditionsDialog({ place, known, onClose }: ConditionsDialogProps) {
  const { t } = useTranslation('issuing');
  const set = useSetConditions(place);
  const of = place.kind;
  const saved = of === 'class' ? (known.ofClass ?? known.ofCourse) : known.ofCourse;
  const form = useForm<{ conditions: Draft[] }>({
    initial: { conditions: saved.map(toWrite) },
    check: ({ conditions }) =>
      Object.fromEntries(
        conditions.flatMap((draft, no) =>
          Object.entries(faultsOf(draft, known, t)).map(([name, fault]) => [
            `conditions[${no}].${name}`,
            fault,
          ]),
        ),
      ),
    send: async ({ conditions }) => {
      await set.mutateAsync(conditions.map(toSave));
      toast(t('conditions.done'));
      onClose();
    },
    explain,
    isInside: (name) => name.startsWith('conditions['),
  });
  const { conditions } = form.values;
  const write = (changed: Draft[]) => form.setValues({ conditions: changed });
  return (
    <Dialog title={t(`conditions.title.${of}`)} opened onClose={onClose}>
      <form noValidate className={classes.form} onSubmit={form.submit}>
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        <p>{t(`conditions.what.${of}`)}</p>
        <ol className={classes.conditions}>
          <li>{t('conditions.completed')}</li>
          {conditions.map((draft, no) => (
            <li key={no}>
              <fieldset className={classes.condition}>
                <legend>{t(`conditions.kind.${draft.kind}`)}</legend>
                {editor({
                  draft,
                  known,
                  field: (name) => form.fieldInside(`conditions[${no}].${name}`),
                  onChange: (changed) =>
                    write(conditions.map((one, at) => (at === no ? changed : one))),
                })}
                <Button
                  tone="quiet"
                  size="small"
                  icon={<IconTrash />}
                  aria-label={t('conditions.removeOne', { no: no + 2 })}
                  onClick={() => write(conditions.filter((_, at) => at !== no))}
                >
                  {t('conditions.remove')}
                </Button>
              </fieldset>
            </li>
          ))}
        </ol>
        <div className={classes.acts}>
          {kindsFor(known).map((kind) => (
            <Button
              key={kind}
              tone="secondary"
              size="small"
              icon={<IconPlus />}
              unavailable={
                conditions.length >= most
                  ? t('conditions.most', { most })
                  : whyNot(kind, known, conditions, t)
              }
              onClick={() => write([...conditions, blank(kind)])}
            >
              {t(`conditions.add.${kind}`)}
            </Button>
          ))}
        </div>
        <FormActions action={t('conditions.action')} busy={form.busy} onCancel={onClose} />
      </form>
    </Dialog>
  );
}
