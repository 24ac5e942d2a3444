import { IconFileSearch, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { QuestionView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { ButtonLink } from '@/ui/Button/Button';
import { EmptyState } from '@/ui/EmptyState/EmptyState';
import { Link } from '@/ui/Link/Link';
import { StatusBadge } from '@/ui/StatusBadge/StatusBadge';
import { statusTones } from './statusTones';
import classes from './QuestionList.module.css';

interface QuestionListProps {
  questions: readonly QuestionView[];
  filtered: boolean;
  onClear: () => void;
}

/** Questions by their words; each leads to its editor. */
export function QuestionList({ questions, filtered, onClear }: QuestionListProps) {
  const { t } = useTranslation(['question-bank', 'question-types']);
  if (questions.length === 0) return <Nothing filtered={filtered} onClear={onClear} />;
  return (
    <ul className={classes.list}>
      {questions.map((question) => (
        <li key={question.questionId} className={classes.row}>
          <div className={classes.words}>
            <Link href={paths.question(question.questionId)} className={classes.stem}>
              {question.stem}
            </Link>
            <p className={classes.facts}>
              <span>{question.topic}</span>
              <span>{t(`question-types:types.${question.type}`)}</span>
              <span>{t(`difficulties.${question.difficulty}`)}</span>
              <span>{t('used', { count: question.usedInQuizzes })}</span>
            </p>
          </div>
          <StatusBadge tone={statusTones[question.status]}>
            {t(`statuses.${question.status}`)}
          </StatusBadge>
        </li>
      ))}
    </ul>
  );
}

function Nothing({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { t } = useTranslation('question-bank');
  return filtered ? (
    <EmptyState
      icon={<IconFileSearch />}
      title={t('noneFound')}
      action={
        <button type="button" className={classes.clear} onClick={onClear}>
          {t('clear')}
        </button>
      }
    >
      {t('noneFoundHint')}
    </EmptyState>
  ) : (
    <EmptyState
      icon={<IconFileSearch />}
      title={t('none')}
      action={
        <ButtonLink icon={<IconPlus />} href={paths.newQuestion()}>
          {t('new')}
        </ButtonLink>
      }
    >
      {t('noneHint')}
    </EmptyState>
  );
}
