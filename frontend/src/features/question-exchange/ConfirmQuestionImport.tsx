import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { wordsFor } from '@/shared/api/problem';
import type { QuestionImportView } from '@/shared/api/schema';
import { Button } from '@/ui/Button/Button';
import { Card } from '@/ui/Card/Card';
import { CheckboxField } from '@/ui/Field/CheckboxField';
import { SelectField } from '@/ui/Field/SelectField';
import { TextField } from '@/ui/Field/TextField';
import { Notice } from '@/ui/Notice/Notice';
import { useConfirmQuestions } from './exchange.queries';
import classes from './question-exchange.module.css';

const difficulties = ['EASY', 'MEDIUM', 'HARD'] as const;

/** Where the questions go, and the one step that writes. */
export function ConfirmQuestionImport({ view }: { view: QuestionImportView }) {
  const { t } = useTranslation('question-exchange');
  const [topic, setTopic] = useState('');
  const [missing, setMissing] = useState(false);
  const [keepTopics, setKeepTopics] = useState(true);
  const [difficulty, setDifficulty] = useState<(typeof difficulties)[number]>('MEDIUM');
  const [skipErrors, setSkipErrors] = useState(false);
  const confirm = useConfirmQuestions(view.id);
  const ready = view.verdicts['READY'] ?? 0;
  const errors = view.verdicts['ERROR'] ?? 0;
  const why =
    ready === 0
      ? t('confirm.nothing')
      : errors > 0 && !skipErrors
        ? t('confirm.errorsLeft')
        : undefined;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    setMissing(topic.trim() === '');
    if (topic.trim() === '') document.getElementById('exchange-topic')?.focus();
    else if (why === undefined) confirm.mutate({ topic, keepTopics, difficulty, skipErrors });
  };
  return (
    <Card title={t('confirm.title')} lead={t('confirm.lead')}>
      <form className={classes.narrow} onSubmit={send} noValidate>
        <TextField
          id="exchange-topic"
          label={t('confirm.topic')}
          hint={t('confirm.topicHint')}
          error={missing ? t('confirm.topicMissing') : undefined}
          maxLength={200}
          value={topic}
          onChange={(value) => {
            setTopic(value);
            setMissing(false);
          }}
        />
        <CheckboxField
          id="exchange-keep"
          label={t('confirm.keep')}
          hint={t('confirm.keepHint')}
          value={keepTopics}
          onChange={setKeepTopics}
        />
        <SelectField
          id="exchange-difficulty"
          label={t('confirm.difficulty')}
          choices={difficulties.map((value) => ({ value, label: t(`difficulty.${value}`) }))}
          value={difficulty}
          onChange={setDifficulty}
        />
        {errors > 0 && ready > 0 && (
          <CheckboxField
            id="exchange-skip"
            label={t('confirm.skip', { count: errors })}
            hint={t('confirm.skipHint')}
            value={skipErrors}
            onChange={setSkipErrors}
          />
        )}
        {confirm.error !== null && <Notice tone="danger">{wordsFor(confirm.error)}</Notice>}
        <div>
          <Button type="submit" busy={confirm.isPending} unavailable={why}>
            {t('confirm.action', { count: ready })}
          </Button>
        </div>
      </form>
    </Card>
  );
}
