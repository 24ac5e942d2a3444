import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import { newId } from '@/shared/api/retry';
import type {
  ChangeKind,
  ChangePreview,
  ChangeStatus,
  ChangeView,
  ProposeChange,
  UnitView,
} from '@/shared/api/schema';
import type { UnitChoice } from '@/shared/api/units';
import { formatDay } from '@/shared/lib/dates';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { DateField } from '@/ui/Field/DateField';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { FormActions } from '@/ui/Form/FormActions';
import { Pair } from '@/ui/Pair/Pair';
import { toast } from '@/ui/Toast/toasts';
import { ChangeFields } from './ChangeFields';
import { ChangeImpossible } from './checks';
import { previewChange, useDecideChange } from './changes.queries';
import { PreviewPanel } from './PreviewPanel';
import { useChangeForm } from './useChangeForm';
import classes from './unit-changes.module.css';

interface ChangeWizardProps {
  kind: ChangeKind;
  /** The unit one came from. */
  unit: UnitView | undefined;
  onUnit: (unit: UnitChoice | null) => void;
  onDone: (change: ChangeView) => void;
  onCancel: () => void;
}

const done: Partial<Record<ChangeStatus, 'done.waiting' | 'done.scheduled'>> = {
  WAITING: 'done.waiting',
  SCHEDULED: 'done.scheduled',
};

/** What is about to be confirmed, under an identifier of its own. */
interface Stage {
  id: string;
  wanted: ProposeChange;
  preview: ChangePreview;
}

/** A change of units in two steps: what is wanted, then what it would do; only then it is confirmed. */
export function ChangeWizard({ kind, unit, onUnit, onDone, onCancel }: ChangeWizardProps) {
  const { t } = useTranslation('unit-changes');
  const [stage, setStage] = useState<Stage>();
  const [problem, setProblem] = useState<string>();
  const decide = useDecideChange();

  const look = async (wanted: ProposeChange) => {
    const preview = await previewChange(wanted);
    if (!preview.possible) throw new ChangeImpossible(preview.problems);
    setProblem(undefined);
    setStage({ id: newId(), wanted, preview });
  };
  const form = useChangeForm(kind, unit, look);

  const follow = async ({ wanted }: Stage, followingGrants: string[]) => {
    try {
      await look({ ...wanted, details: { ...wanted.details, followingGrants } });
    } catch (error) {
      setProblem(
        error instanceof ChangeImpossible
          ? error.problems.map(({ message }) => message).join(' ')
          : wordsFor(error),
      );
    }
  };
  const confirm = ({ id, wanted }: Stage) => {
    setProblem(undefined);
    decide.mutate(
      { id, wanted },
      {
        onSuccess: (change) => {
          const day = formatDay(change.effectiveOn);
          toast(t(done[change.status] ?? 'done.applied', { day }), {
            ...(change.status === 'WAITING' && {
              link: { href: paths.approvals('asked'), label: t('one.request') },
            }),
          });
          onDone(change);
        },
        onError: (error) => setProblem(wordsFor(error)),
      },
    );
  };

  return (
    <>
      {/* The form keeps what was written while one looks at what it would do. */}
      <div hidden={stage !== undefined} className={classes.narrow}>
        <Card>
          <form noValidate className={classes.form} onSubmit={form.submit}>
            <ErrorSummary errors={form.errors} attempt={form.attempt} />
            <ChangeFields kind={kind} form={form} onUnit={onUnit} />
            <Pair>
              <DateField
                {...form.field('effectiveOn')}
                label={t('form.effectiveOn')}
                hint={t('form.effectiveOnHint')}
              />
              <TextField
                {...form.field('decisionNumber')}
                label={t('form.decisionNumber')}
                hint={t('form.decisionNumberHint')}
                optional
              />
            </Pair>
            <TextArea
              {...form.field('reason')}
              label={t('form.reason')}
              hint={t('form.reasonHint')}
              rows={3}
              maxLength={500}
            />
            <FormActions action={t('form.look')} busy={form.busy} onCancel={onCancel} />
          </form>
        </Card>
      </div>
      {stage !== undefined && (
        <PreviewPanel
          wanted={stage.wanted}
          preview={stage.preview}
          problem={problem}
          busy={decide.isPending}
          onFollow={(grants) => follow(stage, grants)}
          onBack={() => {
            setProblem(undefined);
            setStage(undefined);
          }}
          onConfirm={() => confirm(stage)}
        />
      )}
    </>
  );
}
