import type { DemoAccountView } from '@/shared/api/demo';
import type { BuiltInRole } from '@/shared/api/roles';
import type { MeView, RoleView, UnitRef } from '@/shared/api/schema';
import { roleLabels } from './roleLabels';

export const laoCaiDepartment: UnitRef = {
  id: '0193a000-0000-7000-8000-000000000101',
  name: 'Sở Khoa học và Công nghệ',
  fullName: 'Sở Khoa học và Công nghệ tỉnh Lào Cai',
};

/** Shares questions with the department. */
export const ministry: UnitRef = {
  id: '0193a000-0000-7000-8000-000000000100',
  name: 'Bộ Khoa học và Công nghệ',
  fullName: 'Bộ Khoa học và Công nghệ',
};

export const learner: MeView = {
  accountId: '0193a000-0000-7000-8000-000000000001',
  fullName: 'Nguyễn Thị Thu Hà',
  givenName: 'Hà',
  email: 'ha.nguyen@laocai.example.vn',
  phone: '0912 345 678',
  staffCode: 'LC-00125',
  language: 'vi',
  unit: laoCaiDepartment,
  position: 'Chuyên viên',
  roles: [role('LEARNER')],
  permissions: ['LEARN'],
  areas: ['LEARN'],
};

export const trainer: MeView = {
  ...learner,
  accountId: '0193a000-0000-7000-8000-000000000002',
  fullName: 'Trần Quốc Đạt',
  givenName: 'Đạt',
  email: 'dat.tran@laocai.example.vn',
  roles: [role('LEARNER'), role('TRAINER')],
  permissions: ['LEARN', 'AUTHOR_COURSES', 'PUBLISH_COURSES'],
  areas: ['LEARN', 'TEACH', 'CLASSES'],
};

export const administrator: MeView = {
  ...learner,
  accountId: '0193a000-0000-7000-8000-000000000003',
  fullName: 'Lê Minh Khôi',
  givenName: 'Khôi',
  email: 'khoi.le@laocai.example.vn',
  roles: [role('SYSTEM_ADMINISTRATOR')],
  permissions: [
    'LEARN',
    'AUTHOR_COURSES',
    'PUBLISH_COURSES',
    'VIEW_PEOPLE',
    'MANAGE_PEOPLE',
    'ENROL_PEOPLE',
    'MANAGE_CLASSES',
    'GRANT_ROLES',
    'MANAGE_UNITS',
    'VIEW_REPORTS',
    'VIEW_AUDIT',
    'VIEW_CERTIFICATES',
    'REVOKE_CERTIFICATES',
    'DESIGN_CERTIFICATES',
    'ADMINISTER_SYSTEM',
  ],
  areas: ['LEARN', 'TEACH', 'CLASSES', 'MANAGE', 'REPORTS', 'CERTIFICATES', 'SYSTEM'],
};

export const people = [learner, trainer, administrator];

export const demoAccounts: DemoAccountView[] = people.map(({ email, fullName, roles, unit }) => ({
  login: email,
  password: 'hoc-so-2026',
  fullName,
  role: (roles.at(-1)?.role ?? 'LEARNER') as BuiltInRole,
  unitName: unit?.name ?? '',
}));

function role(name: BuiltInRole): RoleView {
  return {
    grantId: `0193a000-0000-7000-8000-0000000002${name.length}`,
    role: name,
    roleName: roleLabels[name],
    unit: laoCaiDepartment,
    since: '2026-06-01T02:00:00Z',
  };
}
