import { Suspense, type ReactNode } from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { entries } from '@mock-api/data/audit';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import { AuditLog } from './AuditLog';

const show = (element: ReactNode, address = '/') =>
  renderFeature(<Suspense>{element}</Suspense>, address);
const list = () => screen.findByRole('list', { name: 'Các bản ghi' });

test('tells each act in a sentence, and marks what did not go well', async () => {
  const { container } = await show(<AuditLog />);
  const rows = await within(await list()).findAllByRole('listitem');
  expect(rows).toHaveLength(2);
  expect(rows[0]).toHaveTextContent('25/11/2026 10:40');
  expect(rows[1]).toHaveTextContent('Không thành công');
  await expectAccessible(container);
});

test('filters stand in the address and go along with the export', async () => {
  const { router } = await show(<AuditLog />);
  await userEvent.selectOptions(await screen.findByLabelText('Hành động'), 'Sửa thông tin cán bộ');
  await waitFor(() =>
    expect(router.state.location.href).toBe('/?action=organisation.person-changed'),
  );
  await waitFor(async () =>
    expect(await within(await list()).findAllByRole('listitem')).toHaveLength(1),
  );
  expect(screen.getByRole('link', { name: 'Xuất Excel' })).toHaveAttribute(
    'href',
    '/api/audit/export.xlsx?action=organisation.person-changed',
  );
});

test('an entry shows before and after, and can be linked to', async () => {
  const { container } = await show(<AuditLog />, `/?entry=${entries[0]?.id}`);
  const dialog = await screen.findByRole('dialog', { name: 'Bản ghi nhật ký' });
  const changes = await within(dialog).findByRole('table', { name: 'Nội dung thay đổi' });
  expect(changes).toHaveTextContent('Chuyên viên');
  expect(changes).toHaveTextContent('Phó Trưởng phòng');
  expect(dialog).toHaveTextContent('203.0.113.7');
  await expectAccessible(container);
});

test('older entries follow on request', async () => {
  server.use(
    http.get('/api/audit/entries', ({ request }) => {
      const before = new URL(request.url).searchParams.get('before');
      return HttpResponse.json(
        before === null
          ? { items: entries.slice(0, 1), next: entries[0]?.id }
          : { items: entries.slice(1) },
      );
    }),
  );
  await show(<AuditLog />);
  await userEvent.click(await screen.findByRole('button', { name: 'Xem các bản ghi cũ hơn' }));
  await waitFor(async () =>
    expect(await within(await list()).findAllByRole('listitem')).toHaveLength(2),
  );
  expect(screen.queryByRole('button', { name: 'Xem các bản ghi cũ hơn' })).toBeNull();
});

test('a day counts once it is written whole, and one that is none is ignored', async () => {
  const { router } = await show(<AuditLog />, '/?to=31-02-2026');
  await userEvent.type(await screen.findByLabelText('Từ ngày'), '1/11/2026');
  await waitFor(() => expect(router.state.location.href).toContain('from=2026-11-01'));
  expect(screen.getByRole('link', { name: 'Xuất CSV' })).toHaveAttribute(
    'href',
    '/api/audit/export.csv?from=2026-11-01',
  );
});

test('when nothing fits, all filters are cleared in one step', async () => {
  const { router } = await show(<AuditLog />, '/?action=catalogue.course-hidden&outcome=FAILED');
  await userEvent.click(await screen.findByRole('button', { name: 'Bỏ các điều kiện lọc' }));
  await waitFor(() => expect(router.state.location.href).toBe('/'));
  expect(await within(await list()).findAllByRole('listitem')).toHaveLength(2);
});

test('an entry that is gone says so where it was opened', async () => {
  await show(<AuditLog />, '/?entry=0193a000-0000-7000-8000-00000000dead');
  const dialog = await screen.findByRole('dialog', { name: 'Bản ghi nhật ký' });
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Không tìm thấy');
});
