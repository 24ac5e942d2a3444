import { useTranslation } from 'react-i18next';
import type { HintDetail } from '@/shared/api/schema';
import { formatDayTime, formatNumber, formatTime } from '@/shared/lib/dates';
import { Card } from '@/ui/Card/Card';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { Table, type TableColumn } from '@/ui/Table/Table';
import classes from './integrity.module.css';

type Question = HintDetail['questions'][number];
type Answer = Question['answers'][number];

const tones = {
  SAME_WRONG: 'warning',
  SAME_RIGHT: 'neutral',
  DIFFERENT: 'neutral',
} as const;

/** Two attempts side by side, or the times of one. */
export function HintQuestions({ detail }: { detail: HintDetail }) {
  return detail.sides.length === 2 ? <Compared detail={detail} /> : <Timed detail={detail} />;
}

function Compared({ detail: { sides, questions } }: { detail: HintDetail }) {
  const { t } = useTranslation('integrity');
  return (
    <Card title={t('hint.compared')} lead={t('hint.comparedLead')}>
      <ul className={classes.questions}>
        {questions.map(({ stem, likeness, answers }) => (
          <li key={answers[0]?.no} className={classes.question}>
            <p className={classes.stem}>{stem}</p>
            {likeness !== 'ALONE' && (
              <StatusBadge tone={tones[likeness]}>{t(`hint.likenesses.${likeness}`)}</StatusBadge>
            )}
            <div className={classes.columns}>
              {sides.map(({ attemptId, fullName }, index) => (
                <div key={attemptId}>
                  <span className={classes.under}>{fullName}</span>
                  <Given answer={answers[index]} />
                </div>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Timed({ detail: { questions } }: { detail: HintDetail }) {
  const { t } = useTranslation('integrity');
  return (
    <Card title={t('hint.questions')} lead={t('hint.questionsLead')}>
      <Table
        caption={t('hint.questions')}
        quietCaption
        columns={useTimed(questions.some(({ usualSeconds }) => usualSeconds !== undefined))}
        rows={questions}
        keyOf={({ answers }) => String(answers[0]?.no)}
      />
    </Card>
  );
}

/** What is usual is told where the answer was far quicker; of a whole attempt it is not. */
function useTimed(withUsual: boolean): TableColumn<Question>[] {
  const { t } = useTranslation('integrity');
  const seconds = (value: number | undefined) =>
    value === undefined ? t('hint.unknown') : t('hint.seconds', { seconds: formatNumber(value) });
  const usual: TableColumn<Question> = {
    key: 'usual',
    label: t('hint.usual'),
    cell: ({ usualSeconds }) =>
      usualSeconds === undefined ? (
        '–'
      ) : (
        <StatusBadge tone="warning">
          {t('hint.usualSeconds', { seconds: formatNumber(usualSeconds) })}
        </StatusBadge>
      ),
  };
  return [
    {
      key: 'question',
      label: t('hint.question'),
      cell: ({ stem, answers }) => (
        <span className={classes.short}>
          {formatNumber(answers[0]?.no ?? 0)}. {stem}
        </span>
      ),
    },
    {
      key: 'time',
      label: t('hint.time'),
      number: true,
      cell: ({ answers }) => seconds(answers[0]?.seconds),
    },
    ...(withUsual ? [usual] : []),
    {
      key: 'result',
      label: t('hint.result'),
      cell: ({ answers }) => t(answers[0]?.right === true ? 'hint.right' : 'hint.wrong'),
    },
    {
      key: 'saved',
      label: t('hint.savedAt'),
      cell: ({ answers }) =>
        answers[0]?.savedAt === undefined ? '–' : formatTime(answers[0].savedAt),
    },
  ];
}

function Given({ answer }: { answer: Answer | undefined }) {
  const { t } = useTranslation('integrity');
  if (answer === undefined) return '–';
  const { no, chosen, value, right, savedAt } = answer;
  const words = value === undefined ? chosen.join('; ') : t(value ? 'hint.true' : 'hint.false');
  return (
    <>
      <p className={classes.note}>
        {t('hint.answerOf', { no: formatNumber(no), answer: words })} (
        {t(right ? 'hint.right' : 'hint.wrong')})
      </p>
      {savedAt !== undefined && (
        <span className={classes.under}>{t('hint.at', { at: formatDayTime(savedAt) })}</span>
      )}
    </>
  );
}
