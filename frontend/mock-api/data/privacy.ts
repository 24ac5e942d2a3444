import type { PersonalDataView, RequestView } from '@/shared/api/schema';
import { learner } from '../people';

export const openRequest: RequestView = {
  id: '0193a000-0000-7000-8000-000000000f01',
  accountId: learner.accountId,
  fullName: learner.fullName,
  kind: 'CORRECTION',
  state: 'OPEN',
  wish: 'Chức vụ của tôi là Phó Trưởng phòng từ tháng 10.',
  requestedAt: '2026-11-22T02:00:00Z',
  dueAt: '2026-11-25T02:00:00Z',
  overdue: true,
  kept: [],
};

export const erasure: RequestView = {
  ...openRequest,
  id: '0193a000-0000-7000-8000-000000000f02',
  kind: 'ERASURE',
  state: 'ACCEPTED',
  wish: 'Tôi đã nghỉ hưu.',
  dueAt: '2026-12-07T02:00:00Z',
  overdue: false,
  answeredAt: '2026-11-23T02:00:00Z',
  answeredBy: 'Lê Minh Khôi',
  answer: 'Đúng thẩm quyền, sẽ thực hiện.',
};

export const personalData: PersonalDataView = {
  sections: [
    {
      section: 'identity',
      title: 'Tài khoản',
      tables: [
        {
          table: 'account',
          title: 'Tài khoản',
          columns: [
            { column: 'name', title: 'Họ và tên' },
            { column: 'since', title: 'Từ thời điểm' },
          ],
          rows: [{ name: learner.fullName, since: '2026-06-01T02:00:00Z' }],
          total: 1,
        },
      ],
    },
  ],
};
