import { useTranslation } from 'react-i18next';
import type { HintDetail } from '@/shared/api/schema';
import { formatNumber, formatTime } from '@/shared/lib/dates';
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
  const { t } = useTranslation('integrity');
  const two = detail.sides.length === 2;
  const title = t(two ? 'hint.compared' : 'hint.questions');
  const compared = useCompared(detail);
  const timed = useTimed();
  return (
    <Card title={title} lead={t(two ? 'hint.comparedLead' : 'hint.questionsLead')}>
      <Table
        caption={title}
        quietCaption
        columns={two ? compared : timed}
        rows={detail.questions}
        keyOf={({ answers }) => String(answers[0]?.no)}
      />
    </Card>
  );
}

function useCompared({ sides }: HintDetail): TableColumn<Question>[] {
  const { t } = useTranslation('integrity');
  return [
    { key: 'question', label: t('hint.question'), cell: ({ stem }) => <Stem stem={stem} /> },
    {
      key: 'likeness',
      label: t('hint.likeness'),
      cell: ({ likeness }) =>
        likeness !== 'ALONE' && (
          <StatusBadge tone={tones[likeness]}>{t(`hint.likenesses.${likeness}`)}</StatusBadge>
        ),
    },
    ...sides.map(({ attemptId, fullName }, index) => ({
      key: attemptId,
      label: fullName,
      cell: ({ answers }: Question) => <Given answer={answers[index]} />,
    })),
  ];
}

function useTimed(): TableColumn<Question>[] {
  const { t } = useTranslation('integrity');
  const seconds = (value: number | undefined) =>
    value === undefined ? t('hint.unknown') : t('hint.seconds', { seconds: formatNumber(value) });
  return [
    {
      key: 'question',
      label: t('hint.question'),
      cell: ({ stem, answers }) => <Stem stem={`${formatNumber(answers[0]?.no ?? 0)}. ${stem}`} />,
    },
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
    {
      key: 'time',
      label: t('hint.time'),
      number: true,
      cell: ({ answers }) => seconds(answers[0]?.seconds),
    },
    {
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
    },
  ];
}

function Stem({ stem }: { stem: string }) {
  return <span className={classes.stem}>{stem}</span>;
}

function Given({ answer }: { answer: Answer | undefined }) {
  const { t } = useTranslation('integrity');
  if (answer === undefined) return '–';
  const { no, chosen, value, right, savedAt } = answer;
  const words = value === undefined ? chosen.join('; ') : t(value ? 'hint.true' : 'hint.false');
  return (
    <>
      {t('hint.answerOf', { no: formatNumber(no), answer: words })} (
      {t(right ? 'hint.right' : 'hint.wrong')})
      {savedAt !== undefined && (
        <span className={classes.under}>{t('hint.at', { at: formatTime(savedAt) })}</span>
      )}
    </>
  );
}
