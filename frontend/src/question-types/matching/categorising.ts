import { as, has, later, type QuestionKind } from '@/question-types/kind';
import { toldPlaces } from './places';

export interface CategorisingBody {
  categories: { name: string; items: string[] }[];
}

export const categorising: QuestionKind = {
  Player: later(() => import('./PlacedPlayer'), 'PlacedPlayer'),
  Editor: later(() => import('./CategorisingEditor'), 'CategorisingEditor'),
  isAnswered: has('places'),
  told: (shown, answer) => {
    const { items = [], categories = [] } = as<{ items: string[]; categories: string[] }>(shown);
    return toldPlaces(items, categories, answer);
  },
  blank: () =>
    ({
      categories: Array.from({ length: 2 }, () => ({ name: '', items: [''] })),
    }) satisfies CategorisingBody,
};
