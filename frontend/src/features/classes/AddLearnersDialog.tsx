import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '@/shared/api/explain';
import type { AddedLearners, ClassView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Dialog } from '@/ui/Dialog/Dialog';
import { ErrorSummary } from '@/ui/ErrorSummary/ErrorSummary';
import { RadioField } from '@/ui/Field/RadioField';
import { TextArea } from '@/ui/Field/TextArea';
import { FormActions } from '@/ui/Form/FormActions';
import { useForm } from '@/ui/Form/useForm';
import type { LookupChoice } from '@/ui/Lookup/LookupField';
import { Notice } from '@/ui/Notice/Notice';
import { Table } from '@/ui/Table/Table';
import { ChosenPeople } from './ChosenPeople';
import { useAddLearners } from './classes.queries';
import classes from './classes.module.css';

interface AddLearnersDialogProps {
  one: ClassView;
  opened: boolean;
  onClose: () => void;
}

/** Adds people by choosing them or by a list of staff codes and addresses; tells who could not be added and why. */
export function AddLearnersDialog({ one, opened, onClose }: AddLearnersDialogProps) {
  const { t } = useTranslation('classes');
  return (
    <Dialog title={t('add.title')} opened={opened} onClose={onClose} size="large">
      {opened && <AddLearners one={one} onClose={onClose} />}
    </Dialog>
  );
}

interface AddValues {
  how: 'PEOPLE' | 'LIST';
  accountIds: readonly LookupChoice[];
  names: string;
}

function AddLearners({ one, onClose }: { one: ClassView; onClose: () => void }) {
  const { t } = useTranslation('classes');
  const add = useAddLearners(one.classId);
  const [outcome, setOutcome] = useState<{ result: AddedLearners; people: AddValues }>();
  const form = useForm<AddValues>({
    initial: { how: 'PEOPLE', accountIds: [], names: '' },
    check: ({ how, accountIds, names }) => ({
      ...(how === 'PEOPLE' && accountIds.length === 0 && { accountIds: t('add.peopleMissing') }),
      ...(how === 'LIST' && lines(names).length === 0 && { names: t('add.listMissing') }),
    }),
    send: async (values) => {
      const result = await add.mutateAsync(
        values.how === 'PEOPLE'
          ? { accountIds: values.accountIds.map(({ value }) => value) }
          : { names: lines(values.names) },
      );
      setOutcome({ result, people: values });
    },
    explain,
  });

  if (outcome !== undefined) {
    return <Outcome {...outcome} onAgain={() => setOutcome(undefined)} onClose={onClose} />;
  }
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <p>{t('add.what')}</p>
      <RadioField
        {...form.field('how')}
        label={t('add.how')}
        choices={[
          { value: 'PEOPLE', label: t('add.hows.PEOPLE') },
          { value: 'LIST', label: t('add.hows.LIST') },
        ]}
      />
      {form.values.how === 'PEOPLE' ? (
        <ChosenPeople
          {...form.field('accountIds')}
          label={t('add.people')}
          hint={t('add.peopleHint')}
        />
      ) : (
        <TextArea
          {...form.field('names')}
          label={t('add.list')}
          hint={t('add.listHint')}
          rows={8}
          spellCheck={false}
        />
      )}
      <FormActions action={t('add.action')} busy={form.busy} onCancel={onClose} />
    </form>
  );
}

interface OutcomeProps {
  result: AddedLearners;
  people: AddValues;
  onAgain: () => void;
  onClose: () => void;
}

function Outcome({ result, people, onAgain, onClose }: OutcomeProps) {
  const { t } = useTranslation(['classes', 'ui']);
  const nameOf = ({ accountId, given, fullName }: AddedLearners['refused'][number]) =>
    fullName ??
    given ??
    people.accountIds.find(({ value }) => value === accountId)?.label ??
    t('add.somebody');
  return (
    <div className={classes.form}>
      <Notice tone={result.added > 0 ? 'success' : 'info'}>
        <p>{t('add.added', { count: result.added })}</p>
        {result.already > 0 && <p>{t('add.already', { count: result.already })}</p>}
      </Notice>
      {result.refused.length > 0 && (
        <Table
          caption={t('add.refused', { count: result.refused.length })}
          keyOf={(row) => `${row.accountId ?? ''} ${row.given ?? ''}`}
          rows={result.refused}
          columns={[
            { key: 'name', label: t('add.who'), cell: nameOf },
            {
              key: 'why',
              label: t('add.why'),
              cell: ({ reason }) => t(`add.reasons.${reason}`),
            },
          ]}
        />
      )}
      <div className={classes.actions}>
        <Button onClick={onClose}>{t('ui:close')}</Button>
        <Button tone="secondary" onClick={onAgain}>
          {t('add.again')}
        </Button>
      </div>
    </div>
  );
}

/** One name in each line; commas and semicolons separate, too, as spreadsheets and mail programs write. */
function lines(text: string): string[] {
  return text
    .split(/[\n,;\t]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
