import type { TFunction } from 'i18next';
import type { ChangeKind, ProblemView } from '@/shared/api/schema';
import { explain } from '@/shared/api/explain';
import { dayTyped } from '@/shared/lib/dayTyped';
import type { FieldErrors } from '@/ui/Form/useForm';
import type { ChangeValues, PartValues } from './changeValues';

type Words = TFunction<'unit-changes'>;
type Errors = FieldErrors<ChangeValues>;

const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** What is missing before the server is asked. */
export function checkChange(kind: ChangeKind, values: ChangeValues, t: Words): Errors {
  return {
    ...own[kind](values, t),
    ...(dayTyped(values.effectiveOn) === undefined && { effectiveOn: t('form.dayMissing') }),
    ...(values.reason.trim() === '' && { reason: t('form.reasonMissing') }),
  };
}

const own: Record<ChangeKind, (values: ChangeValues, t: Words) => Errors> = {
  CREATE: (values, t) => ({
    ...(values.parentId === null && { parentId: t('form.parentMissing') }),
    ...names(values, t),
  }),
  // Names are asked for once it is known whose they are.
  RENAME: (values, t) => (values.unit === null ? subject(values, t) : names(values, t)),
  MOVE: (values, t) => ({
    ...subject(values, t),
    ...(values.parentId === null && { parentId: t('form.parentMissing') }),
  }),
  MERGE: (values, t) => ({
    ...(values.units.length === 0 && { units: t('form.unitsMissing') }),
    ...(values.successorId === null && { successorId: t('form.successorMissing') }),
  }),
  SPLIT: (values, t) => ({
    ...subject(values, t),
    ...(values.parts.length === 0 && { parts: t('form.partsMissing') }),
    ...(!values.parts.every(isWhole) && { parts: t('form.partsHalf') }),
    ...(values.positions.some(({ what }) => what.trim() === '') && {
      positions: t('form.rulesHalf'),
    }),
    ...(values.subUnits.some(({ what }) => what === null) && { subUnits: t('form.rulesHalf') }),
    ...(values.people.some(({ what }) => what === null) && { people: t('form.rulesHalf') }),
  }),
  END: subject,
};

function subject({ unit }: ChangeValues, t: Words): Errors {
  return unit === null ? { unit: t('form.unitMissing') } : {};
}

function names({ name, code }: ChangeValues, t: Words): Errors {
  return {
    ...(name.trim() === '' && { name: t('form.nameMissing') }),
    ...(code.trim() === '' && { code: t('form.codeMissing') }),
    ...(code.trim() !== '' && !wellFormed.test(code.trim()) && { code: t('form.codeWrong') }),
  };
}

function isWhole({ existing, unit, code, name }: PartValues): boolean {
  return existing ? unit !== null : wellFormed.test(code.trim()) && name.trim() !== '';
}

/** The rules do not allow the change; each problem says which field it is about. */
export class ChangeImpossible extends Error {
  readonly problems: readonly ProblemView[];

  constructor(problems: readonly ProblemView[]) {
    super('impossible');
    this.problems = problems;
  }
}

/** Words for the fields of the form, whose names differ from the server's in one place. */
export function explainChange(kind: ChangeKind, error: unknown) {
  const { fields, form } =
    error instanceof ChangeImpossible
      ? {
          fields: Object.fromEntries(
            error.problems.map(({ field, message }) => [field ?? '', message]),
          ),
          form: undefined,
        }
      : explain(error);
  const placed: Record<string, string> = {};
  const loose: string[] = form === undefined ? [] : [form];
  for (const [name, message] of Object.entries(fields)) {
    const field = fieldOf(kind, name);
    if (field === undefined) loose.push(message);
    else placed[field] = message;
  }
  return { fields: placed, form: loose.length === 0 ? undefined : loose.join(' ') };
}

const always = ['effectiveOn', 'reason', 'decisionNumber'];
const shown: Record<ChangeKind, readonly string[]> = {
  CREATE: ['parentId', 'name', 'fullName', 'code', 'unitKind'],
  RENAME: ['unit', 'name', 'fullName', 'code', 'unitKind'],
  MOVE: ['unit', 'parentId'],
  MERGE: ['units', 'successorId', 'subUnitsTo'],
  SPLIT: ['unit', 'parts', 'defaultPart', 'positions', 'subUnits', 'people'],
  END: ['unit', 'successorId', 'subUnitsTo'],
};

/** The field of this form that a name of the server's means: details.parts[0].code is about parts. */
function fieldOf(kind: ChangeKind, name: string): string | undefined {
  const bare = name.replace(/^details\./, '').replace(/[[.].*$/, '');
  const own = bare === 'unitIds' ? (kind === 'MERGE' ? 'units' : 'unit') : bare;
  // A split makes new units, whose codes stand among the parts.
  const field = kind === 'SPLIT' && own === 'code' ? 'parts' : own;
  return [...shown[kind], ...always].includes(field) ? field : undefined;
}
