import type { GrantView, PermissionView, RoleDefinitionView } from '@/shared/api/schema';
import { roleLabels } from '../roleLabels';
import { staff } from './staff';

const may = (
  permission: PermissionView['permission'],
  words: string,
  dangerous = false,
): PermissionView => ({ permission, words, dangerous });

export const permissions: PermissionView[] = [
  may('LEARN', 'Học các khóa học'),
  may('VIEW_PEOPLE', 'Xem danh sách cán bộ và vai trò của họ'),
  may('MANAGE_UNITS', 'Lập, sửa và kết thúc đơn vị'),
  may('IMPERSONATE', 'Đăng nhập thay người khác', true),
];

export const definitions: RoleDefinitionView[] = [
  {
    role: 'LEARNER',
    name: { vi: roleLabels.LEARNER, en: 'Learner' },
    description: 'Học các khóa học.',
    permissions: permissions.slice(0, 1),
    builtIn: true,
    needsSecondPerson: false,
    holders: 57,
    abilities: ['GRANT'],
  },
  {
    role: 'UNIT_MANAGER',
    name: { vi: roleLabels.UNIT_MANAGER, en: 'Unit manager' },
    description: 'Quản lý cán bộ, ghi danh, giao vai trò và xem báo cáo của đơn vị.',
    permissions: permissions.slice(0, 2),
    builtIn: true,
    needsSecondPerson: false,
    holders: 3,
    abilities: ['GRANT'],
  },
  {
    role: 'SYSTEM_ADMINISTRATOR',
    name: { vi: roleLabels.SYSTEM_ADMINISTRATOR, en: 'System administrator' },
    permissions,
    builtIn: true,
    needsSecondPerson: true,
    holders: 1,
    abilities: ['GRANT'],
  },
  {
    role: 'VAN_THU',
    name: { vi: 'Văn thư', en: 'Clerk' },
    permissions: permissions.slice(0, 3),
    builtIn: false,
    needsSecondPerson: false,
    holders: 2,
    version: 4,
    abilities: ['GRANT', 'EDIT', 'RETIRE'],
  },
];

/** Everything that somebody holds or held, as the list of it tells. */
export const grants: GrantView[] = staff
  .flatMap((person) => person.roles.map((role) => ({ person, role })))
  .map(({ person, role }, index) => ({
    ...role,
    grantId: `0193c100-0000-7000-8000-${String(index).padStart(12, '0')}`,
    accountId: person.accountId,
    fullName: person.fullName,
    state: 'HELD',
    grantedAt: role.since,
    reason: 'Phân công công tác',
    abilities: ['END', 'CHANGE_PERIOD'],
  }));

const [firstDefinitions, firstGrants] = structuredClone([definitions, grants] as const);

/** As it was before anybody changed a role or who holds it. */
export function forgetRoles(): void {
  definitions.splice(0, definitions.length, ...structuredClone(firstDefinitions));
  grants.splice(0, grants.length, ...structuredClone(firstGrants));
}
