import type { ApprovalView } from '@/shared/api/schema';
import { administrator, laoCaiDepartment } from '../people';

const { id, name, fullName } = laoCaiDepartment;
const unit = { id, name, fullName };

export const toDecide: ApprovalView = {
  id: '0193ab00-0000-7000-8000-000000000001',
  act: 'unit-change',
  what: 'Sáp nhập Phường Sa Pa vào Xã Bắc Hà từ ngày 01/01/2027',
  unit,
  reason: 'Nghị quyết 12/NQ-HĐND',
  askedBy: 'Phạm Quốc Huy',
  askedAt: '2026-11-24T02:00:00Z',
  expiresAt: '2026-12-08T02:00:00Z',
  state: 'WAITING',
  withoutDecider: false,
  abilities: ['DECIDE'],
};

export const asked: ApprovalView[] = [
  {
    id: '0193ab00-0000-7000-8000-000000000002',
    act: 'role-grant',
    what: 'Giao vai trò Quản trị hệ thống cho Nguyễn Thị Thu Hà',
    unit,
    reason: 'Người quản trị thứ hai',
    askedBy: administrator.fullName,
    askedAt: '2026-11-24T03:00:00Z',
    expiresAt: '2026-12-08T03:00:00Z',
    state: 'WAITING',
    withoutDecider: true,
    abilities: ['WITHDRAW'],
  },
  {
    id: '0193ab00-0000-7000-8000-000000000003',
    act: 'certificate-revocation',
    what: 'Thu hồi 12 giấy chứng nhận',
    unit,
    reason: 'Sai tên khóa học',
    askedBy: administrator.fullName,
    askedAt: '2026-11-20T03:00:00Z',
    expiresAt: '2026-12-04T03:00:00Z',
    state: 'REJECTED',
    decidedBy: 'Phạm Quốc Huy',
    decidedAt: '2026-11-21T03:00:00Z',
    decisionReason: 'Chỉ đính chính tên, không thu hồi',
    withoutDecider: false,
    abilities: [],
  },
];
