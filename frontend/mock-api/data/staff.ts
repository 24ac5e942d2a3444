import type { BuiltInRole } from '@/shared/api/roles';
import type { PersonView, RoleView, UnitRef, UnitView } from '@/shared/api/schema';
import { people } from '../people';
import { roleLabels } from '../roleLabels';
import { isWithin, unitByCode, unitById } from './units';

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Đặng', 'Vũ', 'Lò', 'Giàng', 'Hà'];
const middles = ['Thị', 'Văn', 'Minh', 'Thu', 'Quốc', 'Thanh', 'Xuân'];
const givens = ['Ánh', 'Bình', 'Châu', 'Dung', 'Đạt', 'Giang', 'Hà', 'Hương', 'Khôi', 'Lan', 'Sử'];
const positions = ['Chuyên viên', 'Phó Trưởng phòng', 'Trưởng phòng', 'Công chức văn hóa – xã hội'];
const places = ['15-SKHCN', '15-SNV', '02600', '02603', '02604', '01', 'BKHCN-CDS'];

const pick = <T>(list: readonly T[], at: number): T => {
  const one = list[at % list.length];
  if (one === undefined) throw new Error('An empty list has nothing to pick');
  return one;
};

const nameOf = ({ id, name, fullName }: UnitRef): UnitRef => ({ id, name, fullName });

export function roleIn(role: string, unit: UnitRef, key: string): RoleView {
  return {
    grantId: `0193c000-0000-7000-8000-${key.padStart(12, '0')}`,
    role,
    roleName: role in roleLabels ? roleLabels[role as BuiltInRole] : role,
    unit: nameOf(unit),
    since: '2026-06-01T02:00:00Z',
    grantedBy: 'Lê Minh Khôi',
  };
}

const generated: PersonView[] = Array.from({ length: 57 }, (_, index) => {
  const unit = unitByCode(pick(places, index * 3 + Math.floor(index / 7)));
  const number = String(index + 1).padStart(5, '0');
  return {
    accountId: `0193a100-0000-7000-8000-${String(index + 1).padStart(12, '0')}`,
    fullName: `${pick(families, index * 7)} ${pick(middles, index * 3)} ${pick(givens, index * 5)}`,
    email: `canbo${number}@hocso.example`,
    staffCode: `LC-${number}`,
    ...(index % 4 !== 0 && { phone: `0912 000 ${number.slice(2)}` }),
    unit: nameOf(unit),
    position: pick(positions, index),
    rank: index % 3 === 0 ? 'Chuyên viên chính' : 'Chuyên viên',
    personClass: 'CIVIL_SERVANT',
    status: index % 11 === 5 ? 'INVITED' : index % 19 === 7 ? 'SUSPENDED' : 'ACTIVE',
    roles: [
      roleIn('LEARNER', unit, String(index + 1)),
      ...(index % 9 === 0 ? [roleIn('TRAINER', unit, String(1000 + index))] : []),
    ],
    abilities: [
      'EDIT',
      'INVITE',
      'ENROL',
      'GRANT_ROLES',
      index % 11 !== 5 && index % 19 === 7 ? 'REINSTATE' : 'SUSPEND',
    ],
  };
});

/** Everybody the mock server knows, those who can sign in among them. */
export const staff: PersonView[] = [
  ...people.map((me): PersonView => ({
    accountId: me.accountId,
    fullName: me.fullName,
    email: me.email,
    staffCode: me.staffCode,
    phone: me.phone,
    unit: nameOf(unitByCode('15-SKHCN')),
    position: me.position,
    personClass: 'CIVIL_SERVANT',
    status: 'ACTIVE',
    roles: me.roles,
    abilities: ['EDIT', 'ENROL', 'GRANT_ROLES'],
  })),
  ...generated,
];

export function worksWithin(person: PersonView, top: UnitView): boolean {
  const unit = unitById(person.unit.id);
  return unit !== undefined && isWithin(unit, top);
}
