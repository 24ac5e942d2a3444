import type { ImportField, ImportRowView, RowProblem } from '@/shared/api/schema';
import { importFields } from './mapping';

const nameParts: ImportField[] = ['FAMILY_NAME', 'GIVEN_NAME'];
const keys: ImportField[] = ['EMAIL', 'STAFF_CODE', 'CITIZEN_NUMBER'];

/** The cells of a row in which a problem can be mended; none when the file has no such column. */
export function cellsOf(problem: RowProblem, row: ImportRowView): ImportField[] {
  const wanted =
    problem.field === undefined
      ? keys
      : problem.field === 'FULL_NAME' && row.values['FULL_NAME'] === undefined
        ? nameParts
        : [problem.field];
  return wanted.filter((field) => row.values[field] !== undefined);
}

/** All cells of a row that can be mended, each once, in the usual order. */
export function faultyCells(row: ImportRowView): ImportField[] {
  const faulty = new Set(row.problems.flatMap((problem) => cellsOf(problem, row)));
  return importFields.filter((field) => faulty.has(field));
}

/** Whom a row is about, as far as it says so. */
export function whoIn({ values }: ImportRowView): string {
  const name = values['FULL_NAME'] ?? nameParts.map((part) => values[part] ?? '').join(' ');
  return [name.trim(), values['EMAIL'], values['STAFF_CODE']].find(Boolean) ?? '';
}
