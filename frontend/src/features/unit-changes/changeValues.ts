import { newId } from '@/shared/api/retry';
import type { ChangeKind, UnitKind, UnitView } from '@/shared/api/schema';
import { unitChoice, type UnitChoice } from '@/shared/api/units';
import { today } from '@/shared/lib/dates';

/** A part of a split: a new unit, or one that is there already. */
export interface PartValues {
  key: string;
  existing: boolean;
  unit: UnitChoice | null;
  code: string;
  name: string;
  fullName: string;
  kind: UnitKind;
}

/** What goes to a part of a split, by the part's key. */
export interface Rule<T> {
  key: string;
  what: T;
  part: string;
}

/** All that a form about units may ask for; each kind of change uses some of it. */
export interface ChangeValues {
  unit: UnitChoice | null;
  units: readonly UnitChoice[];
  code: string;
  name: string;
  fullName: string;
  unitKind: UnitKind;
  parentId: UnitChoice | null;
  successorId: UnitChoice | null;
  subUnitsTo: UnitChoice | null;
  parts: readonly PartValues[];
  livesOn: boolean;
  defaultPart: string;
  positions: readonly Rule<string>[];
  subUnits: readonly Rule<UnitChoice | null>[];
  people: readonly Rule<UnitChoice | null>[];
  effectiveOn: string;
  reason: string;
  decisionNumber: string;
}

/** A form that begins with the unit one came from. */
export function initialValues(kind: ChangeKind, unit: UnitView | undefined): ChangeValues {
  const choice = unit === undefined ? null : unitChoice(unit);
  const named = kind === 'RENAME' ? unit : undefined;
  return {
    unit: kind === 'CREATE' || kind === 'MERGE' ? null : choice,
    units: kind === 'MERGE' && choice !== null ? [choice] : [],
    code: named?.code ?? '',
    name: named?.name ?? '',
    fullName: named?.fullName ?? '',
    unitKind: named?.kind ?? 'OTHER',
    parentId: kind === 'CREATE' ? choice : null,
    successorId: null,
    subUnitsTo: null,
    parts: kind === 'SPLIT' ? [newPart(unit?.kind), newPart(unit?.kind)] : [],
    livesOn: false,
    defaultPart: '',
    positions: [],
    subUnits: [],
    people: [],
    effectiveOn: today(),
    reason: '',
    decisionNumber: '',
  };
}

export function newPart(kind: UnitKind = 'OTHER'): PartValues {
  return { key: newId(), existing: false, unit: null, code: '', name: '', fullName: '', kind };
}

export function newRule<T>(what: T, parts: readonly PartValues[]): Rule<T> {
  return { key: newId(), what, part: parts[0]?.key ?? '' };
}
