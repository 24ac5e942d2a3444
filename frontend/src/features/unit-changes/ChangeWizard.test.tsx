import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { unitByCode } from '@mock-api/data/units';
import { managing } from '@mock-api/handlers/unitChanges';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import type { ChangeKind, ChangeView, ProposeChange } from '@/shared/api/schema';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { ChangeWizard } from './ChangeWizard';

const saPa = unitByCode('02600');

beforeEach(() => session.open(administrator));

async function open(kind: ChangeKind, unit: typeof saPa | undefined = saPa) {
  const onDone = vi.fn<(change: ChangeView) => void>();
  const view = await renderFeature(
    <>
      <ChangeWizard
        kind={kind}
        unit={unit}
        onUnit={() => undefined}
        onDone={onDone}
        onCancel={() => undefined}
      />
      <Toasts />
    </>,
  );
  return { ...view, onDone };
}

/** Remembers what was asked for, and lets the mock server answer. */
function noteRequests() {
  const requests: { method: string; id: string | undefined; body: ProposeChange }[] = [];
  server.events.on('request:start', ({ request }) => {
    const [, id] = /^\/api\/unit-changes\/(.+)$/.exec(new URL(request.url).pathname) ?? [];
    if (request.method !== 'GET' && id !== undefined) {
      void request
        .clone()
        .json()
        .then((body: ProposeChange) => requests.push({ method: request.method, id, body }));
    }
  });
  return requests;
}

const choose = async (label: string, words: string, choice: string) => {
  await userEvent.type(screen.getByRole('combobox', { name: label }), words);
  await userEvent.click(await screen.findByRole('option', { name: new RegExp(choice) }));
};
const why = (words: string) => userEvent.type(screen.getByLabelText('Lý do'), words);
const look = () => userEvent.click(screen.getByRole('button', { name: 'Xem trước' }));

async function merge() {
  await choose('Đơn vị nhận sáp nhập', 'bac ha', 'Xã Bắc Hà');
  await why('Sắp xếp đơn vị hành chính cấp xã');
  await look();
  return screen.findByRole('region', { name: 'Xem trước thay đổi' });
}

test('shows what a merger would do before anything is done, and asks a second person once it is confirmed', async () => {
  const requests = noteRequests();
  const { onDone, container } = await open('MERGE');
  const preview = await merge();
  expect(preview).toHaveFocus();
  expect(within(preview).getByText('Chưa có gì được thực hiện')).toBeVisible();
  expect(
    within(preview).getByRole('row', { name: 'Phường Sa Pa 02600 Kết thúc hoạt động' }),
  ).toBeVisible();
  expect(onDone).not.toHaveBeenCalled();
  await expectAccessible(container);

  await userEvent.click(screen.getByRole('button', { name: 'Xác nhận, gửi phê duyệt' }));
  expect(await screen.findByText('Đã lập thay đổi, chờ người thứ hai phê duyệt.')).toBeVisible();
  expect(onDone).toHaveBeenCalledWith(expect.objectContaining({ status: 'WAITING' }));
  expect(requests.map(({ method }) => method)).toEqual(['POST', 'PUT']);
  expect(requests[1]?.body).toEqual(requests[0]?.body);
});

test('sends a confirmation that got lost again under the same identifier', async () => {
  const ids: string[] = [];
  server.use(
    http.put<{ id: string }>('/api/unit-changes/:id', ({ params }) => {
      ids.push(params.id);
      return ids.length === 1 ? HttpResponse.error() : undefined;
    }),
  );
  const { onDone } = await open('MERGE');
  await merge();
  await userEvent.click(screen.getByRole('button', { name: 'Xác nhận, gửi phê duyệt' }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('a merger for a later day says that it waits for a second person first', async () => {
  const { onDone } = await open('MERGE');
  const day = screen.getByLabelText('Ngày hiệu lực');
  await userEvent.clear(day);
  await userEvent.type(day, '01/01/2099');
  const preview = await merge();
  expect(
    within(preview).getByText(/hiệu lực từ ngày 01\/01\/2099, sau khi người đó phê duyệt/),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Xác nhận, gửi phê duyệt' }));
  expect(await screen.findByText('Đã lập thay đổi, chờ người thứ hai phê duyệt.')).toBeVisible();
  expect(onDone).toHaveBeenCalledWith(expect.objectContaining({ status: 'WAITING' }));
});

test('a role that would end follows when it is ticked, and the preview tells so', async () => {
  const requests = noteRequests();
  await open('MERGE');
  await merge();
  await userEvent.click(screen.getByRole('checkbox', { name: /^Cho vai trò Quản lý đơn vị của/ }));
  expect(await screen.findByText('Đi theo sang đơn vị mới')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Xác nhận, gửi phê duyệt' }));
  await screen.findByText(/^Đã lập thay đổi/);
  expect(requests.at(-1)?.body.details.followingGrants).toEqual([managing]);
});

test('going back keeps what was written', async () => {
  await open('MERGE');
  await merge();
  await userEvent.click(screen.getByRole('button', { name: 'Quay lại sửa' }));
  expect(screen.getByLabelText('Lý do')).toHaveValue('Sắp xếp đơn vị hành chính cấp xã');
  expect(screen.queryByRole('region', { name: 'Xem trước thay đổi' })).toBeNull();
});

test('asks for what is missing before the server is asked', async () => {
  const requests = noteRequests();
  await open('MERGE');
  await look();
  const summary = await screen.findByRole('alert');
  expect(within(summary).getByRole('link', { name: 'Chọn đơn vị nhận sáp nhập' })).toBeVisible();
  expect(within(summary).getByRole('link', { name: 'Nhập lý do thay đổi' })).toBeVisible();
  expect(requests).toEqual([]);
});

test('what the rules refuse stands beside the field it is about', async () => {
  await open('END');
  await why('Không còn nhiệm vụ');
  await look();
  expect(await screen.findByRole('alert')).toHaveTextContent('Đơn vị còn 4 người.');
  expect(
    screen.getByRole('combobox', { name: 'Đơn vị kế thừa (không bắt buộc)' }),
  ).toHaveAccessibleDescription(/Hãy chọn đơn vị tiếp nhận/);
});

test('a code that is taken is told beside the code', async () => {
  await open('CREATE', unitByCode('15'));
  await userEvent.type(screen.getByLabelText('Tên gọi'), 'Tả Phìn');
  await userEvent.type(screen.getByLabelText('Mã đơn vị'), '02600');
  await why('Thành lập xã');
  await look();
  await screen.findByRole('alert');
  expect(screen.getByLabelText('Mã đơn vị')).toHaveAccessibleDescription(
    /Mã 02600 đang thuộc về Phường Sa Pa/,
  );
});

test('a new name begins with the names of now', async () => {
  const requests = noteRequests();
  await open('RENAME');
  const name = screen.getByLabelText('Tên gọi');
  expect(name).toHaveValue('Sa Pa');
  await userEvent.type(name, ' mới');
  await why('Đổi tên');
  await look();
  await screen.findByRole('region', { name: 'Xem trước thay đổi' });
  expect(requests[0]?.body.details).toMatchObject({
    kind: 'RENAME',
    unitIds: [saPa.id],
    name: 'Sa Pa mới',
    code: '02600',
  });
});

test('a split sends its parts, what goes to which, and which gets the rest', async () => {
  const requests = noteRequests();
  const { container } = await open('SPLIT', unitByCode('15'));
  const [first, second] = screen.getAllByRole('group', { name: /^Phần \d$/ });
  if (first === undefined || second === undefined)
    throw new Error('A split has two parts at first');
  await userEvent.type(within(first).getByLabelText('Tên gọi'), 'Lào Cai Bắc');
  await userEvent.type(within(first).getByLabelText('Mã đơn vị'), '15B');
  await userEvent.click(within(second).getByRole('radio', { name: 'Đơn vị đã có' }));
  await userEvent.type(within(second).getByRole('combobox', { name: /nhận phần này/ }), 'ha noi');
  await userEvent.click(await screen.findByRole('option', { name: /Thành phố Hà Nội/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Thêm chức vụ' }));
  await userEvent.type(screen.getByLabelText('Chức vụ'), 'Kế toán');
  await userEvent.selectOptions(screen.getByLabelText('Về phần'), 'Thành phố Hà Nội');
  await userEvent.selectOptions(
    screen.getByLabelText('Phần nhận những gì không phân riêng'),
    'Lào Cai Bắc',
  );
  await expectAccessible(container);
  await why('Chia tách tỉnh');
  await look();
  await screen.findByRole('region', { name: 'Xem trước thay đổi' });
  const haNoi = unitByCode('01').id;
  expect(requests[0]?.body.details).toMatchObject({
    kind: 'SPLIT',
    parts: [{ code: '15B', name: 'Lào Cai Bắc', kind: 'PROVINCE' }, { code: haNoi }],
    defaultPart: '15B',
    positions: [{ position: 'Kế toán', part: haNoi }],
    livesOn: false,
  });
});

test('the last word is the server’s: a conflict that arose meanwhile is told and nothing is done', async () => {
  server.use(
    http.put('/api/unit-changes/:id', () =>
      HttpResponse.json(
        {
          status: 409,
          code: 'organisation.change.has-ended',
          title: 'Phường Sa Pa đã kết thúc hoạt động từ ngày 25/11/2026.',
          type: '/problems/organisation.change.has-ended',
        },
        { status: 409, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  const { onDone } = await open('MERGE');
  await merge();
  await userEvent.click(screen.getByRole('button', { name: 'Xác nhận, gửi phê duyệt' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('đã kết thúc hoạt động');
  expect(onDone).not.toHaveBeenCalled();
});
