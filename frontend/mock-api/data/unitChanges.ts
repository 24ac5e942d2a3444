import type { ChangeDetails, ChangedUnit, ChangeView } from '@/shared/api/schema';
import { formerUnits, reform, unitByCode, unitById } from './units';

/** What a change says when nothing more is asked for. */
export const nothingMore = {
  unitIds: [],
  parts: [],
  livesOn: false,
  people: [],
  positions: [],
  subUnits: [],
  followingRoles: [],
  followingGrants: [],
} satisfies Partial<ChangeDetails>;

export function changedUnit(id: string, part: ChangedUnit['part']): ChangedUnit {
  const unit = unitById(id);
  return { id, part, code: unit?.code ?? '', fullName: unit?.fullName ?? '' };
}

const yenBai = formerUnits[0]?.unit.id ?? '';
const laoCai = unitByCode('15').id;

/** Decided changes, the latest first. */
export const unitChanges: ChangeView[] = [
  {
    id: '0193c000-0000-7000-8000-000000000002',
    kind: 'MOVE',
    status: 'SCHEDULED',
    effectiveOn: '2099-01-01',
    reason: 'Sắp xếp lại cơ quan chuyên môn',
    decisionNumber: '15/QĐ-UBND',
    details: {
      ...nothingMore,
      kind: 'MOVE',
      unitIds: [unitByCode('15-SNV').id],
      parentId: unitByCode('01').id,
    },
    units: [
      changedUnit(unitByCode('15-SNV').id, 'SUBJECT'),
      changedUnit(laoCai, 'OLD_PARENT'),
      changedUnit(unitByCode('01').id, 'PARENT'),
    ],
    recordedBy: 'Lê Minh Khôi',
    recordedAt: '2026-11-20T02:30:00Z',
    peopleMoved: 0,
    rolesFollowed: 0,
    rolesEnded: 0,
    abilities: ['CANCEL'],
  },
  {
    id: '0193c000-0000-7000-8000-000000000001',
    kind: 'MERGE',
    status: 'APPLIED',
    effectiveOn: reform,
    reason: 'Sắp xếp đơn vị hành chính cấp tỉnh',
    decisionNumber: '202/2025/QH15',
    details: { ...nothingMore, kind: 'MERGE', unitIds: [yenBai], successorId: laoCai },
    units: [changedUnit(yenBai, 'SUBJECT'), changedUnit(laoCai, 'SUCCESSOR')],
    recordedBy: 'Lê Minh Khôi',
    recordedAt: '2025-06-28T02:30:00Z',
    settledAt: '2025-06-30T17:00:00Z',
    peopleMoved: 412,
    rolesFollowed: 398,
    rolesEnded: 14,
    abilities: [],
  },
];
