import { gapPieces } from '@/question-types/blanks/gaps';
import { as, has, later, type QuestionKind } from '@/question-types/kind';

export interface Word {
  text: string;
  group: number;
  reusable: boolean;
}

export interface DragWordsBody {
  text: string;
  words: Word[];
}

export interface ShownWords {
  text: string;
  gapGroups: number[];
  words: Word[];
}

export const dragWords: QuestionKind = {
  Player: later(() => import('./DragWordsPlayer'), 'DragWordsPlayer'),
  Editor: later(() => import('./DragWordsEditor'), 'DragWordsEditor'),
  isAnswered: has('places'),
  told: (shown, answer) => {
    const { text = '', words = [] } = as<ShownWords>(shown);
    const { places = {} } = as<{ places: Record<string, number> }>(answer);
    const filled = gapPieces(text).map((piece) => {
      if (typeof piece === 'string') return piece;
      const word = places[piece - 1];
      return word === undefined ? '____' : `[${words[word]?.text ?? ''}]`;
    });
    return [filled.join('')];
  },
  blank: () =>
    ({
      text: '',
      words: Array.from({ length: 2 }, () => ({ text: '', group: 1, reusable: false })),
    }) satisfies DragWordsBody,
};
