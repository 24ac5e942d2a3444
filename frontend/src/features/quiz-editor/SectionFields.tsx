import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UnitRef } from '@/shared/api/schema';
import { findCompetencies, useCompetencyChoices } from '@/shared/api/competencies';
import { kinds } from '@/question-types/kinds';
import { Button } from '@/ui/Button/Button';
import { IconButton } from '@/ui/Button/IconButton';
import { CheckboxesField } from '@/ui/Field/CheckboxesField';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { NumberField } from '@/ui/Field/NumberField';
import { RadioField } from '@/ui/Field/RadioField';
import { TextArea } from '@/ui/Field/TextArea';
import { TextField } from '@/ui/Field/TextField';
import { LookupListField } from '@/ui/Lookup/LookupListField';
import { BankField } from './BankField';
import { FixedQuestions } from './FixedQuestions';
import { questionCountQuery, quizTopicsQuery } from './quiz.queries';
import type { SectionDraft } from './quizForm';
import { TopicsField } from './TopicsField';
import classes from './Quiz.module.css';

const difficulties = ['EASY', 'MEDIUM', 'HARD'] as const;

interface SectionFieldsProps {
  section: SectionDraft;
  no: number;
  total: number;
  unitId: string;
  /** Units whose banks the quiz draws from already. */
  banks: readonly UnitRef[];
  /** Identifier and fault of a field inside the section. */
  fieldFor: (name: string) => { id: string; name: string; error: string | undefined };
  onChange: (change: Partial<SectionDraft>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One part of a quiz: what it is called, and which questions it asks. How many the bank has for its rule is told at once. */
export function SectionFields({ section, no, total, unitId, banks, ...rest }: SectionFieldsProps) {
  const { t } = useTranslation('quiz-editor');
  const { fieldFor, onChange } = rest;
  const several = total > 1;
  return (
    <fieldset className={classes.section}>
      <legend className={classes.legend}>
        {several ? t('form.sectionNo', { no }) : t('form.questions')}
      </legend>
      {several && (
        <div className={classes.sectionTools}>
          <IconButton
            label={t('form.sectionUp', { no })}
            icon={<IconArrowUp />}
            onClick={() => rest.onMove(-1)}
          />
          <IconButton
            label={t('form.sectionDown', { no })}
            icon={<IconArrowDown />}
            onClick={() => rest.onMove(1)}
          />
          <IconButton
            label={t('form.sectionRemove', { no })}
            icon={<IconTrash />}
            onClick={rest.onRemove}
          />
        </div>
      )}
      {several && (
        <>
          <TextField
            {...fieldFor('title')}
            label={t('form.sectionTitle')}
            optional
            maxLength={200}
            value={section.title}
            onChange={(title) => onChange({ title })}
          />
          <TextArea
            {...fieldFor('instructions')}
            label={t('form.sectionInstructions')}
            optional
            rows={2}
            maxLength={2000}
            value={section.instructions}
            onChange={(instructions) => onChange({ instructions })}
          />
        </>
      )}
      <RadioField<'drawn' | 'fixed'>
        {...fieldFor('drawn')}
        label={t('form.source')}
        choices={[
          { value: 'drawn', label: t('form.drawn') },
          { value: 'fixed', label: t('form.fixed') },
        ]}
        value={section.drawn ? 'drawn' : 'fixed'}
        onChange={(source) => onChange({ drawn: source === 'drawn' })}
      />
      {section.drawn ? (
        <Rule section={section} unitId={unitId} banks={banks} {...rest} />
      ) : (
        <FixedQuestions
          {...fieldFor('fixed')}
          unitId={unitId}
          value={section.fixed}
          onChange={(fixed) => onChange({ fixed })}
        />
      )}
    </fieldset>
  );
}

function Rule({
  section,
  unitId,
  banks,
  fieldFor,
  onChange,
}: Pick<SectionFieldsProps, 'section' | 'unitId' | 'banks' | 'fieldFor' | 'onChange'>) {
  const { t } = useTranslation(['quiz-editor', 'question-types', 'ui']);
  const { bank, topics: chosen, difficulties: levels, types, competencies } = section;
  const { data: topics } = useQuery(quizTopicsQuery(unitId, bank));
  const [left, setLeft] = useState<Pick<SectionDraft, 'bank' | 'topics'>>();
  const about = useCompetencyChoices(competencies);
  const { data } = useQuery(
    questionCountQuery(unitId, { bank, topics: chosen, difficulties: levels, types, competencies }),
  );
  const fitting = data?.count;
  const bankField = fieldFor('bank');
  // Topics are those of one bank, so that another is drawn from as a whole until its own are chosen.
  const drawFrom = (other: string | undefined) => {
    if (chosen.length > 0) setLeft({ bank, topics: chosen });
    onChange({ bank: other, topics: [] });
  };
  const takeBack = () => {
    onChange(left ?? {});
    setLeft(undefined);
    document.getElementById(bankField.id)?.focus();
  };
  return (
    <>
      <BankField {...bankField} unitId={unitId} value={bank} named={banks} onChange={drawFrom} />
      <div role="status" className={classes.left}>
        {left !== undefined && left.bank !== bank && (
          <>
            <span>{t('form.topicsLeft', { count: left.topics.length })}</span>
            <Button tone="quiet" size="small" onClick={takeBack}>
              {t('ui:toast.undo')}
            </Button>
          </>
        )}
      </div>
      <TopicsField
        {...fieldFor('topics')}
        none={t(bank === undefined ? 'form.noTopics' : 'form.noTopicsShared')}
        value={chosen}
        topics={topics}
        onChange={(value) => onChange({ topics: value })}
      />
      <LookupListField
        {...fieldFor('competencies')}
        label={t('form.competencies')}
        hint={t('form.competenciesHint')}
        optional
        value={about}
        find={findCompetencies}
        onChange={(value) => onChange({ competencies: value.map((one) => one.value) })}
      />
      <CheckboxesField
        {...fieldFor('difficulties')}
        label={t('form.difficulties')}
        hint={t('form.difficultiesHint')}
        choices={difficulties.map((value) => ({ value, label: t(`difficulties.${value}`) }))}
        value={levels}
        onChange={(value) => onChange({ difficulties: value })}
      />
      <details className={classes.more} open={types.length > 0}>
        <summary>{t('form.types')}</summary>
        <CheckboxesField
          {...fieldFor('types')}
          label={t('form.types')}
          hint={t('form.typesHint')}
          choices={drawnTypes.map((value) => ({
            value,
            label: t(`question-types:types.${value}`),
          }))}
          value={drawnTypes.filter((type) => types.includes(type))}
          onChange={(value) => onChange({ types: value })}
        />
      </details>
      <NumberField
        {...fieldFor('count')}
        label={t('form.count')}
        min={1}
        value={section.count}
        onChange={(count) => onChange({ count })}
        hint={
          fitting === undefined ? undefined : (
            <span
              role="status"
              className={classes.fitting}
              data-short={(section.count ?? 0) > fitting || undefined}
            >
              {t('form.fitting', { count: fitting })}
            </span>
          )
        }
      />
      <CheckboxField
        {...fieldFor('unseenFirst')}
        label={t('form.unseenFirst')}
        value={section.unseenFirst}
        onChange={(unseenFirst) => onChange({ unseenFirst })}
      />
    </>
  );
}

/** What is only read is not drawn. */
const drawnTypes = Object.entries(kinds)
  .filter(([, kind]) => kind.onlyRead !== true)
  // The keys of the table are the types, which Object.entries forgets.
  .map(([type]) => type as keyof typeof kinds);
