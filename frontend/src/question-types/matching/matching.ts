import { as, has, later, type QuestionKind } from '@/question-types/kind';
import { toldPlaces } from './places';

export interface MatchingBody {
  pairs: { premise: string; match: string }[];
  distractors: string[];
}

export const matching: QuestionKind = {
  Player: later(() => import('./PlacedPlayer'), 'PlacedPlayer'),
  Editor: later(() => import('./MatchingEditor'), 'MatchingEditor'),
  isAnswered: has('places'),
  told: (shown, answer) => {
    const { premises = [], matches = [] } = as<{ premises: string[]; matches: string[] }>(shown);
    return toldPlaces(premises, matches, answer);
  },
  blank: () =>
    ({
      pairs: Array.from({ length: 3 }, () => ({ premise: '', match: '' })),
      distractors: [],
    }) satisfies MatchingBody,
};
