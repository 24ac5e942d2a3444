import { Suspense, type ReactNode } from 'react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import { RegistrationSwitch } from './RegistrationSwitch';
import { SecondFactorRules } from './SecondFactorRules';

const show = (element: ReactNode) => renderFeature(<Suspense>{element}</Suspense>);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const inDialog = async (name: string) =>
  userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name }));

test('a second factor is required of a role from a day on, as that day begins in Vietnam', async () => {
  const required: unknown[] = [];
  server.use(
    http.put('/api/second-factor-requirements/:role', async ({ params, request }) => {
      required.push(params['role'], await request.json());
      return HttpResponse.json({ role: params['role'], from: '2026-12-31T17:00:00.000Z' });
    }),
  );
  const { container } = await show(
    <SecondFactorRules roles={['UNIT_MANAGER', 'SYSTEM_ADMINISTRATOR']} />,
  );
  expect(await screen.findByText('Không bắt buộc')).toBeVisible();
  await expectAccessible(container);
  await press('Bắt buộc xác thực hai lớp với Quản lý đơn vị');
  const day = within(await screen.findByRole('dialog')).getByLabelText('Từ ngày');
  await userEvent.clear(day);
  await userEvent.type(day, '01/01/2027');
  await inDialog('Bắt buộc');
  await waitFor(() =>
    expect(required).toEqual(['UNIT_MANAGER', { from: '2026-12-31T17:00:00.000Z' }]),
  );
});

test('a requirement is lifted only after asking once more', async () => {
  const lifted: unknown[] = [];
  server.use(
    http.delete('/api/second-factor-requirements/:role', ({ params }) => {
      lifted.push(params['role']);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await show(<SecondFactorRules roles={['SYSTEM_ADMINISTRATOR']} />);
  await press('Bỏ bắt buộc với Quản trị hệ thống');
  expect(lifted).toEqual([]);
  await inDialog('Bỏ bắt buộc');
  await waitFor(() => expect(lifted).toEqual(['SYSTEM_ADMINISTRATOR']));
});

test('registration is closed after asking once more', async () => {
  const decided: unknown[] = [];
  server.use(
    http.put('/api/registration', async ({ request }) => {
      decided.push(await request.json());
      return HttpResponse.json({ open: false });
    }),
  );
  const { container } = await show(<RegistrationSwitch />);
  expect(await screen.findByText('Đang mở')).toBeVisible();
  await expectAccessible(container);
  await press('Đóng đăng ký');
  await inDialog('Đóng đăng ký');
  await waitFor(() => expect(decided).toEqual([{ open: false }]));
});
