import { as, has, later, type QuestionKind } from '@/question-types/kind';

export interface Piece {
  text: string;
  selectable: boolean;
  correct: boolean;
}

export interface SelectInTextBody {
  pieces: Piece[];
}

export const selectInText: QuestionKind = {
  Player: later(() => import('./PiecesPlayer'), 'PiecesPlayer'),
  Editor: later(() => import('./PiecesEditor'), 'PiecesEditor'),
  isAnswered: has('pieces'),
  told: (shown, answer) => {
    const { pieces = [] } = as<SelectInTextBody>(shown);
    const { pieces: chosen = [] } = as<{ pieces: number[] }>(answer);
    return [...chosen].sort((one, other) => one - other).map((no) => pieces[no]?.text.trim() ?? '');
  },
  blank: () => ({ pieces: [] }) satisfies SelectInTextBody,
};
