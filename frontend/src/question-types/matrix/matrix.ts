import { as, later, type QuestionKind } from '@/question-types/kind';

export interface MatrixBody {
  columns: string[];
  rows: { text: string; right: number[] }[];
  several: boolean;
}

export const matrix: QuestionKind = {
  Player: later(() => import('./MatrixPlayer'), 'MatrixPlayer'),
  Editor: later(() => import('./MatrixEditor'), 'MatrixEditor'),
  isAnswered: (answer) =>
    Object.values(as<{ rows: Record<string, number[]> }>(answer).rows ?? {}).some(
      (ticked) => ticked.length > 0,
    ),
  told: (shown, answer) => {
    const { rows = [], columns = [] } = as<{ rows: string[]; columns: string[] }>(shown);
    const { rows: ticked = {} } = as<{ rows: Record<string, number[]> }>(answer);
    return rows.flatMap((row, no) => {
      const here = ticked[no] ?? [];
      return here.length === 0
        ? []
        : [`${row}: ${here.map((column) => columns[column] ?? '').join(', ')}`];
    });
  },
  blank: () =>
    ({
      columns: ['', ''],
      rows: [{ text: '', right: [] }],
      several: false,
    }) satisfies MatrixBody,
};

/** The numbers of columns after one of them went. */
export function withoutColumn(right: readonly number[], removed: number): number[] {
  return right.filter((no) => no !== removed).map((no) => (no > removed ? no - 1 : no));
}
