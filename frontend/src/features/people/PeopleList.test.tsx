import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import { useListAddress } from '@/shared/lib/listAddress';
import { expectAccessible, renderFeature } from '@testing/render';
import { PeopleList } from './PeopleList';

beforeEach(() => {
  session.open(administrator);
  return () => session.close();
});

function List() {
  return (
    <PeopleList
      list={useListAddress()}
      batch={({ people, matching, count }) => (
        <p>{`${count} chosen, ${people.length} by name, ${JSON.stringify(matching ?? null)}`}</p>
      )}
    />
  );
}

test('filters stand in the address, and the reader sees how many of them are in use', async () => {
  const { container, router } = await renderFeature(
    <List />,
    '/?status=SUSPENDED&personClass=CADRE',
  );
  expect(
    await screen.findByRole('button', { name: 'Thêm điều kiện lọc (2 đang dùng)' }),
  ).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Đối tượng'), '');
  await waitFor(() => expect(router.state.location.search).not.toHaveProperty('personClass'));
  expect(await screen.findAllByText('Tạm khóa', { selector: 'td *' })).not.toHaveLength(0);
  await expectAccessible(container);
});

test('people ticked on one page stay chosen on the next', async () => {
  await renderFeature(<List />);
  await userEvent.click(
    await screen.findByRole('checkbox', { name: 'Chọn tất cả dòng trên trang này' }),
  );
  expect(await screen.findByText(/^20 chosen, 20 by name/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Trang sau' }));
  await screen.findByText(/^21–40/);
  const [, somebody] = await screen.findAllByRole('checkbox', { name: /^Chọn / });
  if (somebody === undefined) throw new Error('Nobody on the second page');
  await userEvent.click(somebody);
  expect(await screen.findByText(/^21 chosen, 21 by name/)).toBeVisible();
});

test('everybody who matches is chosen by the filters, until the filters change', async () => {
  await renderFeature(<List />, '/?status=ACTIVE');
  await screen.findByText(/^1–20 trong/);
  const [, somebody] = await screen.findAllByRole('checkbox', { name: /^Chọn / });
  if (somebody === undefined) throw new Error('Nobody on the first page');
  await userEvent.click(somebody);
  await userEvent.click(await screen.findByRole('button', { name: /^Chọn cả \d+ người/ }));
  expect(await screen.findByText(/chosen, 1 by name, \{"status":"ACTIVE"\}$/)).toBeVisible();
  await userEvent.selectOptions(screen.getByLabelText('Tài khoản'), '');
  expect(await screen.findByText('1 chosen, 1 by name, null')).toBeVisible();
});

test('exports what the filters find, as a table and as text', async () => {
  await renderFeature(<List />, '/?q=lo&sort=-unit');
  await userEvent.click(await screen.findByRole('button', { name: 'Xuất' }));
  expect(await screen.findByRole('menuitem', { name: 'Bảng Excel (xlsx)' })).toHaveAttribute(
    'href',
    '/api/people/export.xlsx?q=lo&sort=-unit',
  );
  expect(screen.getByRole('menuitem', { name: 'Văn bản (csv)' })).toHaveAttribute(
    'href',
    '/api/people/export.csv?q=lo&sort=-unit',
  );
});

test('says that nobody matches, and takes the filters away', async () => {
  const { router } = await renderFeature(<List />, '/?q=khongcoai');
  expect(await screen.findByText('Không có người nào phù hợp')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ các điều kiện lọc' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
});

test('says what went wrong, and asks again', async () => {
  let calls = 0;
  server.use(
    http.get('/api/people', () => {
      calls += 1;
      return calls > 1
        ? undefined
        : HttpResponse.json({ title: 'Máy chủ bận', code: 'x.busy' }, { status: 409 });
    }),
  );
  await renderFeature(<List />);
  expect(await screen.findByRole('alert')).toHaveTextContent('Máy chủ bận');
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByText(/^1–20 trong/)).toBeVisible();
});
