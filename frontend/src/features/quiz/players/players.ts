import { lazy } from 'react';
import type { QuestionType } from '@/shared/api/schema';
import { ChoicePlayer } from './ChoicePlayer';
import { as, type Player } from './player';

const has = (field: string) => (answer: unknown) =>
  Object.keys(as<Record<string, unknown>>(as<Record<string, unknown>>(answer)[field])).length > 0;

const wrote = (field: string) => (answer: unknown) => {
  const text = as<Record<string, unknown>>(answer)[field];
  return typeof text === 'string' && text.trim() !== '';
};

const placed = lazy(() =>
  import('./PlacedPlayer').then(({ PlacedPlayer: Body }) => ({ default: Body })),
);
const number = lazy(() =>
  import('./NumberPlayer').then(({ NumberPlayer: Body }) => ({ default: Body })),
);
const parts = lazy(() =>
  import('./PartsPlayer').then(({ PartsPlayer: Body }) => ({ default: Body })),
);

/** The types that learners can answer here. A new one is a component and a line. */
export const players: Partial<Record<QuestionType, Player>> = {
  SINGLE_CHOICE: { Body: ChoicePlayer, isAnswered: has('optionIds') },
  MULTIPLE_CHOICE: { Body: ChoicePlayer, isAnswered: has('optionIds') },
  TRUE_FALSE: {
    Body: lazy(() =>
      import('./TrueFalsePlayer').then(({ TrueFalsePlayer: Body }) => ({ default: Body })),
    ),
    isAnswered: (answer) => typeof as<{ value: boolean }>(answer).value === 'boolean',
  },
  SHORT_ANSWER: {
    Body: lazy(() => import('./WordsPlayer').then(({ WordsPlayer: Body }) => ({ default: Body }))),
    isAnswered: wrote('text'),
  },
  NUMERIC: { Body: number, isAnswered: wrote('number') },
  CALCULATED: { Body: number, isAnswered: wrote('number') },
  ESSAY: {
    Body: lazy(() => import('./EssayPlayer').then(({ EssayPlayer: Body }) => ({ default: Body }))),
    isAnswered: wrote('text'),
  },
  MATCHING: { Body: placed, isAnswered: has('places') },
  CATEGORISING: { Body: placed, isAnswered: has('places') },
  ORDERING: {
    Body: lazy(() =>
      import('./OrderingPlayer').then(({ OrderingPlayer: Body }) => ({ default: Body })),
    ),
    isAnswered: has('order'),
  },
  MATRIX: {
    Body: lazy(() =>
      import('./MatrixPlayer').then(({ MatrixPlayer: Body }) => ({ default: Body })),
    ),
    isAnswered: has('rows'),
  },
  SELECT_IN_TEXT: {
    Body: lazy(() =>
      import('./PiecesPlayer').then(({ PiecesPlayer: Body }) => ({ default: Body })),
    ),
    isAnswered: has('pieces'),
  },
  FILL_IN_BLANKS: { Body: parts, isAnswered: has('parts') },
  CASE: { Body: parts, isAnswered: has('parts') },
};

export function isAnswered(type: QuestionType, answer: unknown): boolean {
  return players[type]?.isAnswered(answer) ?? false;
}
