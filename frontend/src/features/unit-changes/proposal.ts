import type { ChangeDetails, ChangeKind, ProposeChange } from '@/shared/api/schema';
import { dayTyped } from '@/shared/lib/dayTyped';
import type { ChangeValues, PartValues, Rule } from './changeValues';

/** What is sent: only what the kind of change is about. */
export function proposalOf(kind: ChangeKind, values: ChangeValues): ProposeChange {
  return {
    effectiveOn: dayTyped(values.effectiveOn) ?? values.effectiveOn,
    reason: values.reason.trim(),
    decisionNumber: given(values.decisionNumber),
    details: { kind, ...details[kind](values) },
  };
}

type Details = Omit<Partial<ChangeDetails>, 'kind'>;

const details: Record<ChangeKind, (values: ChangeValues) => Details> = {
  CREATE: (values) => ({ ...names(values), parentId: values.parentId?.value }),
  RENAME: (values) => ({ ...subject(values), ...names(values) }),
  MOVE: (values) => ({ ...subject(values), parentId: values.parentId?.value }),
  MERGE: ({ units, successorId, subUnitsTo }) => ({
    unitIds: units.map(({ value }) => value),
    successorId: successorId?.value,
    subUnitsTo: subUnitsTo?.value,
  }),
  SPLIT: (values) => ({ ...subject(values), ...split(values) }),
  END: (values) => ({
    ...subject(values),
    successorId: values.successorId?.value,
    subUnitsTo: values.subUnitsTo?.value,
  }),
};

function subject({ unit }: ChangeValues): Details {
  return { unitIds: unit === null ? [] : [unit.value] };
}

function names({ code, name, fullName, unitKind }: ChangeValues): Details {
  return { code: code.trim(), name: name.trim(), fullName: given(fullName), unitKind };
}

function split(values: ChangeValues): Details {
  const { parts, livesOn, positions, subUnits, people } = values;
  const codes = new Map(parts.map((part) => [part.key, codeOf(part)]));
  const partOf = <T>({ part }: Rule<T>) => codes.get(part) ?? '';
  return {
    parts: parts.map((part) => ({
      code: codeOf(part),
      ...(!part.existing && {
        name: part.name.trim(),
        fullName: given(part.fullName),
        kind: part.kind,
      }),
    })),
    livesOn,
    defaultPart: codes.get(values.defaultPart),
    positions: positions.map((rule) => ({ position: rule.what.trim(), part: partOf(rule) })),
    subUnits: subUnits.map((rule) => ({ unitId: rule.what?.value ?? '', part: partOf(rule) })),
    people: people.map((rule) => ({ accountId: rule.what?.value ?? '', part: partOf(rule) })),
  };
}

/** A part that is there already goes by its identifier. */
function codeOf({ existing, unit, code }: PartValues): string {
  return existing ? (unit?.value ?? '') : code.trim();
}

function given(text: string): string | undefined {
  return text.trim() === '' ? undefined : text.trim();
}
