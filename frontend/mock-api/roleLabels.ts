import type { BuiltInRole } from '@/shared/api/roles';

/** What the server calls the roles in Vietnamese. */
export const roleLabels: Record<BuiltInRole, string> = {
  LEARNER: 'Học viên',
  TRAINER: 'Giảng viên',
  REVIEWER: 'Người thẩm định',
  UNIT_MANAGER: 'Quản lý đơn vị',
  CERTIFICATE_ADMINISTRATOR: 'Quản lý chứng nhận',
  SYSTEM_ADMINISTRATOR: 'Quản trị hệ thống',
};
