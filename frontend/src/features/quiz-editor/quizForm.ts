import type { Conduct, PeerReview, QuizView, Section, WriteQuiz } from '@/shared/api/schema';
import { localMoment, momentOf } from '@/shared/lib/localMoment';

export interface SectionDraft {
  key: number;
  title: string;
  instructions: string;
  drawn: boolean;
  /** The other unit whose bank is drawn from, if it is another. */
  bank?: string | undefined;
  fixed: string[];
  topics: string[];
  difficulties: Section['difficulties'];
  types: string[];
  competencies: string[];
  count: number | null;
  unseenFirst: boolean;
}

export const moments = ['duringPractice', 'rightAfter', 'whileOpen', 'afterClosing'] as const;
export const shownFields = [
  'OWN_ANSWER',
  'RIGHT_OR_WRONG',
  'MARKS',
  'RIGHT_ANSWER',
  'EXPLANATION',
] as const;

export const markings = ['ONE', 'TWO', 'PEERS'] as const;

export type Moment = (typeof moments)[number];
export type ShownDraft = Record<Moment, (typeof shownFields)[number][]>;

export interface QuizDraft {
  title: string;
  instructions: string;
  sections: SectionDraft[];
  passMarkPercent: number | null;
  timeLimitMinutes: number | null;
  attemptsAllowed: number | null;
  pauseMinutes: number | null;
  opensAt: string;
  closesAt: string;
  grading: Conduct['grading'];
  navigation: Conduct['navigation'];
  shuffleQuestions: boolean;
  shuffleOptions: boolean;
  practice: boolean;
  /** Who marks what no key can mark: one trainer, two who may lie so far apart, or learners among themselves. */
  marking: (typeof markings)[number];
  tolerancePercent: number | null;
  reviewsEach: number | null;
  reviewsNeeded: number | null;
  days: number | null;
  combining: PeerReview['combining'];
  ownFirst: boolean;
  review: QuizView['review'];
  shown: ShownDraft;
  scoring: QuizView['scoring'];
}

const everything = [...shownFields];

export function quizDraft(quiz: QuizView | undefined, title: string): QuizDraft {
  const conduct = quiz?.conduct;
  return {
    title: quiz?.title ?? title,
    instructions: quiz?.instructions ?? '',
    sections: quiz?.sections.map(sectionDraft) ?? [newSection(0, 10)],
    passMarkPercent: quiz?.passMarkPercent ?? 80,
    timeLimitMinutes: quiz === undefined ? 20 : (quiz.timeLimitMinutes ?? null),
    attemptsAllowed: quiz === undefined ? 3 : (quiz.attemptsAllowed ?? null),
    pauseMinutes: conduct?.pauseMinutes ?? null,
    opensAt: localMoment(conduct?.opensAt),
    closesAt: localMoment(conduct?.closesAt),
    grading: conduct?.grading ?? 'BEST',
    navigation: conduct?.navigation ?? 'FREE',
    shuffleQuestions: conduct?.shuffleQuestions ?? true,
    shuffleOptions: quiz?.shuffleOptions ?? true,
    practice: conduct?.practice ?? false,
    marking:
      conduct?.doubleMarking !== undefined
        ? 'TWO'
        : conduct?.peerReview !== undefined
          ? 'PEERS'
          : 'ONE',
    tolerancePercent: conduct?.doubleMarking?.tolerancePercent ?? 10,
    reviewsEach: conduct?.peerReview?.reviewsEach ?? 3,
    reviewsNeeded: conduct?.peerReview?.reviewsNeeded ?? 3,
    days: conduct?.peerReview?.days ?? 7,
    combining: conduct?.peerReview?.combining ?? 'MEDIAN',
    ownFirst: conduct?.peerReview?.ownFirst ?? true,
    review: quiz?.review ?? 'AFTER_PASS',
    shown: conduct?.shown ?? {
      duringPractice: everything,
      rightAfter: ['OWN_ANSWER', 'RIGHT_OR_WRONG', 'MARKS'],
      whileOpen: ['OWN_ANSWER'],
      afterClosing: everything,
    },
    scoring: quiz?.scoring ?? 'ALL_OR_NOTHING',
  };
}

export function newSection(key: number, count: number): SectionDraft {
  return {
    key,
    title: '',
    instructions: '',
    drawn: true,
    fixed: [],
    topics: [],
    difficulties: [],
    types: [],
    competencies: [],
    count,
    unseenFirst: false,
  };
}

function sectionDraft(section: Section, key: number): SectionDraft {
  return {
    ...section,
    key,
    instructions: section.instructions ?? '',
    competencies: section.competencies ?? [],
    drawn: section.fixed.length === 0,
  };
}

/** What is sent for a draft that was checked before. */
export function written(draft: QuizDraft): Omit<WriteQuiz, 'courseId' | 'revision'> {
  return {
    title: draft.title,
    instructions: textOrNone(draft.instructions),
    passMarkPercent: draft.passMarkPercent ?? 0,
    timeLimitMinutes: draft.timeLimitMinutes ?? undefined,
    attemptsAllowed: draft.attemptsAllowed ?? undefined,
    shuffleOptions: draft.shuffleOptions,
    review: draft.review,
    scoring: draft.scoring,
    sections: draft.sections.map((section) => ({
      title: section.title,
      instructions: textOrNone(section.instructions),
      ...(section.drawn
        ? {
            topics: section.topics,
            difficulties: section.difficulties,
            types: section.types,
            competencies: section.competencies,
            count: section.count ?? 0,
            bank: section.bank,
            unseenFirst: section.unseenFirst,
          }
        : { fixed: section.fixed }),
    })),
    conduct: {
      opensAt: momentOf(draft.opensAt),
      closesAt: momentOf(draft.closesAt),
      pauseMinutes: draft.pauseMinutes ?? undefined,
      grading: draft.grading,
      navigation: draft.navigation,
      shuffleQuestions: draft.shuffleQuestions,
      practice: draft.practice,
      shown: draft.review === 'BY_MOMENT' ? draft.shown : undefined,
      doubleMarking:
        draft.marking === 'TWO' ? { tolerancePercent: draft.tolerancePercent ?? 0 } : undefined,
      peerReview:
        draft.marking === 'PEERS'
          ? {
              reviewsEach: draft.reviewsEach ?? 0,
              reviewsNeeded: draft.reviewsNeeded ?? 0,
              days: draft.days ?? 0,
              combining: draft.combining,
              ownFirst: draft.ownFirst,
            }
          : undefined,
    },
  };
}

function textOrNone(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}

export function within(value: number | null, least: number, most: number): boolean {
  return value !== null && Number.isInteger(value) && value >= least && value <= most;
}

/** Empty or within bounds. */
export function withinOrNone(value: number | null, least: number, most: number): boolean {
  return value === null || within(value, least, most);
}
