import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import type { BatchView, CellProblem } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { ChangeFile } from './ChangeFile';

beforeEach(() => session.open(administrator));

const file = new File(['PK'], 'sap-nhap.xlsx');
const give = () => userEvent.upload(screen.getByLabelText(/^Chọn tệp hoặc kéo thả vào đây/), file);

function answer(more: Partial<BatchView>) {
  const report: BatchView = {
    carriedOut: false,
    possible: true,
    rows: 3,
    newRows: 3,
    knownRows: 0,
    scheduledRows: 0,
    unitsChanged: 3,
    peopleMoved: 0,
    rolesFollowing: 0,
    rolesEnding: 0,
    takesTwo: false,
    problemCount: 0,
    problems: [],
    ...more,
  };
  server.use(http.post('/api/unit-changes/batches/check', () => HttpResponse.json(report)));
}

const problem = (row: number): CellProblem => ({
  row,
  column: 'SUCCESSOR',
  heading: 'Mã đơn vị kế thừa',
  value: '99999',
  reason: 'Không tìm thấy đơn vị 99999 trong phạm vi quản lý của anh/chị.',
  remedy: 'Sửa ô này, hoặc đổi thứ tự các dòng.',
});

test('the template is there in both forms', async () => {
  await renderFeature(<ChangeFile />);
  expect(screen.getByRole('link', { name: 'Tải mẫu Excel' })).toHaveAttribute(
    'href',
    '/api/unit-changes/batches/template.xlsx',
  );
  expect(screen.getByRole('link', { name: 'Tải mẫu CSV' })).toBeVisible();
});

test('shows what a file would do, and carries it out only when it is confirmed', async () => {
  const { container } = await renderFeature(<ChangeFile />);
  await give();
  expect(await screen.findByText('Chưa có gì được thực hiện')).toBeVisible();
  expect(screen.getByText('Đã ghi nhận từ trước').nextSibling).toHaveTextContent('2');
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Xác nhận 10 thay đổi' }));
  expect(await screen.findByText('Đã ghi nhận 10 thay đổi')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Xác nhận/ })).toBeNull();
  expect(screen.getByRole('link', { name: 'Xem các thay đổi' })).toBeVisible();
});

test('a file by which units end waits as a whole once it is confirmed, and says where', async () => {
  answer({ takesTwo: true });
  server.use(
    http.post('/api/unit-changes/batches', () =>
      HttpResponse.json({ carriedOut: false, takesTwo: true, possible: true, problems: [] }),
    ),
  );
  await renderFeature(<ChangeFile />);
  await give();
  expect(
    await screen.findByText(/chỉ được thực hiện sau khi người thứ hai phê duyệt/),
  ).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Xác nhận 3 thay đổi' }));
  expect(await screen.findByText('Cả tệp đang chờ người thứ hai phê duyệt')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Xem đề nghị' })).toHaveAttribute(
    'href',
    '/manage/approvals?box=asked',
  );
});

test('tells each wrong cell by row, column, value, reason and remedy, and offers no confirmation', async () => {
  answer({ possible: false, problemCount: 1, problems: [problem(4)] });
  const { container } = await renderFeature(<ChangeFile />);
  await give();
  expect(await screen.findByRole('alert')).toHaveTextContent('Tệp còn 1 lỗi');
  expect(
    screen.getByRole('row', {
      name: '4 Mã đơn vị kế thừa 99999 Không tìm thấy đơn vị 99999 trong phạm vi quản lý của anh/chị. Sửa ô này, hoặc đổi thứ tự các dòng.',
    }),
  ).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Xác nhận/ })).toBeNull();
  await expectAccessible(container);
});

test('many problems come page by page, and it is said when not all are listed', async () => {
  const problems = Array.from({ length: 60 }, (_, at) => problem(at + 2));
  answer({ possible: false, problemCount: 1_200, problems });
  await renderFeature(<ChangeFile />);
  await give();
  expect(await screen.findByText('Chỉ liệt kê 60 trong 1.200 lỗi.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Trang sau' }));
  expect(screen.getByRole('row', { name: /^61 / })).toBeVisible();
});

test('a file whose rows are all on record has nothing to confirm', async () => {
  answer({ newRows: 0, knownRows: 3 });
  await renderFeature(<ChangeFile />);
  await give();
  expect(await screen.findByText('Mọi dòng của tệp đã được ghi nhận từ trước')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Xác nhận/ })).toBeNull();
});

test('a file that cannot be read is told at the file', async () => {
  server.use(
    http.post('/api/unit-changes/batches/check', () =>
      HttpResponse.json(
        { status: 400, code: 'tabular.unreadable', title: 'Không đọc được tệp này.' },
        { status: 400, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  await renderFeature(<ChangeFile />);
  await give();
  expect(await screen.findByRole('alert')).toHaveTextContent('Không đọc được tệp này.');
});
