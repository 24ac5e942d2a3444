import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportedQuestionView, QuestionImportView } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { SelectField } from '@/ui/Field/SelectField';
import { Pages } from '@/ui/Pages/Pages';
import { StatusBadge, type StatusTone } from '@/ui/StatusBadge/StatusBadge';
import {
  importedQuestionsQuery,
  importedSize,
  verdicts,
  type QuestionVerdict,
} from './exchange.queries';
import { QuestionNotes } from './QuestionNotes';
import classes from './question-exchange.module.css';

const tones: Record<QuestionVerdict, StatusTone> = {
  READY: 'success',
  KNOWN: 'neutral',
  ERROR: 'danger',
};

/** The questions of a file, each with what would become of it and what stays behind. */
export function ImportedQuestions({ view }: { view: QuestionImportView }) {
  const { t } = useTranslation('question-exchange');
  const [shown, setShown] = useState<QuestionVerdict | 'ALL'>('ALL');
  const [page, setPage] = useState(0);
  const verdict = shown === 'ALL' ? undefined : shown;
  const { data } = useQuery({
    ...importedQuestionsQuery(view.id, verdict, page),
    throwOnError: true,
  });
  const choices = (['ALL', ...verdicts] as const).map((value) => ({
    value,
    label: `${t(`verdict.${value}`)} (${formatNumber(
      value === 'ALL' ? view.questionCount : (view.verdicts[value] ?? 0),
    )})`,
  }));
  return (
    <Card title={t('questions.title')}>
      <div className={classes.stack}>
        <div className={classes.narrow}>
          <SelectField
            id="exchange-verdict"
            label={t('questions.show')}
            choices={choices}
            value={shown}
            onChange={(value) => {
              setShown(value);
              setPage(0);
            }}
          />
        </div>
        {data?.items.length === 0 && <p>{t('questions.none')}</p>}
        <ul className={classes.questions}>
          {data?.items.map((question) => (
            <Question key={question.number} question={question} />
          ))}
        </ul>
        <Pages page={page} size={importedSize} total={data?.total ?? 0} onPage={setPage} />
      </div>
    </Card>
  );
}

function Question({ question }: { question: ImportedQuestionView }) {
  const { t } = useTranslation(['question-exchange', 'question-types']);
  const type = question.type;
  return (
    <li className={classes.question}>
      <div className={classes.head}>
        <StatusBadge tone={question.outcome === 'TAKEN_BACK' ? 'neutral' : tones[question.verdict]}>
          {question.outcome === undefined
            ? t(`verdict.${question.verdict}`)
            : t(`outcome.${question.outcome}`)}
        </StatusBadge>
        <span className={classes.muted}>
          {t('questions.line', { line: formatNumber(question.line) })}
          {type !== undefined && ` · ${t(`question-types:types.${type}`)}`}
          {question.topic !== undefined && ` · ${question.topic}`}
          {question.hasPicture && ` · ${t('question-types:illustration.has')}`}
        </span>
      </div>
      <p className={classes.stem}>{question.stem || question.title || t('questions.untitled')}</p>
      <QuestionNotes notes={question.notes} />
    </li>
  );
}
