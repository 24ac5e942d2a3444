import type { EntryDetailView, EntryView } from '@/shared/api/schema';
import { administrator, laoCaiDepartment, learner } from '../people';

const at = (minute: number) => `2026-11-25T03:${String(minute).padStart(2, '0')}:00Z`;

export const entries: EntryView[] = [
  {
    id: '0193a000-0000-7000-8000-000000001001',
    at: at(40),
    action: 'organisation.person-changed',
    sentence: 'Lê Minh Khôi sửa thông tin của Nguyễn Thị Thu Hà.',
    outcome: 'DONE',
    actor: { id: administrator.accountId, name: administrator.fullName },
    person: { id: learner.accountId, name: learner.fullName },
    unitName: laoCaiDepartment.fullName,
  },
  {
    id: '0193a000-0000-7000-8000-000000001002',
    at: at(12),
    action: 'identity.sign-in-failed',
    sentence: 'Có người đăng nhập không thành công bằng tên h…n.',
    outcome: 'FAILED',
  },
];

export const detail: EntryDetailView = {
  entry: entries[0] as EntryView,
  changes: [
    {
      field: 'position',
      label: 'Chức vụ',
      before: 'Chuyên viên',
      after: 'Phó Trưởng phòng',
    },
  ],
  address: '203.0.113.7',
  userAgent: 'Mozilla/5.0',
  seq: 128,
  redacted: false,
};
