import type { QuizView, TopicCount } from '@/shared/api/schema';

export interface QuizDraft {
  title: string;
  instructions: string;
  topics: string[];
  questionCount: number | null;
  passMarkPercent: number | null;
  timeLimitMinutes: number | null;
  attemptsAllowed: number | null;
  shuffleOptions: boolean;
  review: QuizView['review'];
  scoring: QuizView['scoring'];
}

export function quizDraft(quiz: QuizView | undefined, title: string): QuizDraft {
  return {
    title: quiz?.title ?? title,
    instructions: quiz?.instructions ?? '',
    topics: quiz?.topics ?? [],
    questionCount: quiz?.questionCount ?? 10,
    passMarkPercent: quiz?.passMarkPercent ?? 80,
    timeLimitMinutes: quiz === undefined ? 20 : (quiz.timeLimitMinutes ?? null),
    attemptsAllowed: quiz === undefined ? 3 : (quiz.attemptsAllowed ?? null),
    shuffleOptions: quiz?.shuffleOptions ?? true,
    review: quiz?.review ?? 'AFTER_PASS',
    scoring: quiz?.scoring ?? 'ALL_OR_NOTHING',
  };
}

/**
 * How many approved questions the chosen topics have together; no topic chosen means all of them.
 * A topic holds those below it, as "Chính quyền số" holds "Chính quyền số/Dịch vụ công".
 */
export function fittingQuestions(topics: readonly TopicCount[], chosen: readonly string[]): number {
  return topics
    .filter(({ topic }) => chosen.length === 0 || chosen.some((one) => holds(one, topic)))
    .reduce((sum, { count }) => sum + count, 0);
}

function holds(wanted: string, topic: string): boolean {
  return topic === wanted || topic.startsWith(`${wanted}/`);
}

export function within(value: number | null, least: number, most: number): boolean {
  return value !== null && Number.isInteger(value) && value >= least && value <= most;
}
