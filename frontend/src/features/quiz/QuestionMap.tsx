import { IconFlagFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PaperQuestion } from '@/shared/api/schema';
import { formatNumber } from '@/shared/lib/dates';
import type { Answer } from './answers';
import { isAnswered } from '@/question-types/kinds';
import classes from './QuestionMap.module.css';

interface QuestionMapProps {
  questions: readonly PaperQuestion[];
  given: ReadonlyMap<number, Answer>;
  current: number;
  onChoose: (no: number) => void;
  /** The only question to go to, where the way leads forward only. */
  reachable?: number | undefined;
}

/** All questions at a glance: which are answered, which are flagged, which one is shown. */
export function QuestionMap({ questions, given, current, onChoose, reachable }: QuestionMapProps) {
  const { t } = useTranslation('quiz');
  return (
    <nav aria-label={t('map')} className={classes.map}>
      {questions.map(({ no, type }) => {
        const answered = isAnswered(type, given.get(no)?.answer);
        const flagged = given.get(no)?.flagged ?? false;
        const states = [
          t(answered ? 'answered' : 'unanswered'),
          ...(flagged ? [t('flagged')] : []),
        ];
        return (
          <button
            key={no}
            type="button"
            data-answered={answered || undefined}
            aria-current={no === current ? 'step' : undefined}
            aria-label={t('mapItem', { no: formatNumber(no), state: states.join(', ') })}
            disabled={reachable !== undefined && no !== reachable}
            onClick={() => onChoose(no)}
          >
            {formatNumber(no)}
            {flagged && <IconFlagFilled aria-hidden />}
          </button>
        );
      })}
    </nav>
  );
}
