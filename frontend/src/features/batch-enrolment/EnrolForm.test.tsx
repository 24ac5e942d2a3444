import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { staff } from '@mock-api/data/staff';
import { unitByCode } from '@mock-api/data/units';
import { server } from '@mock-api/server';
import type { EnrolledPeople } from '@/shared/api/schema';
import { unitChoice } from '@/shared/api/units';
import { expectAccessible, renderFeature } from '@testing/render';
import { EnrolForm } from './EnrolForm';
import { personChoice } from './batch-enrolment.queries';

const course = {
  value: '0193f000-0000-7000-8000-000000000001',
  label: 'Nhận thức về chuyển đổi số',
};
const laoCai = unitChoice(unitByCode('15'));
const suspended = staff.filter(({ status }) => status === 'SUSPENDED').slice(0, 1);
const active = staff.filter(({ status }) => status === 'ACTIVE').slice(0, 2);

const send = () => userEvent.click(screen.getByRole('button', { name: 'Ghi danh' }));

test('asks for a course and for a unit, in a summary that takes the focus', async () => {
  const { container } = await renderFeature(<EnrolForm given={{}} onLeave={vi.fn()} />);
  await send();
  const summary = await screen.findByRole('alert');
  expect(summary).toHaveFocus();
  expect(summary).toHaveTextContent('Chọn khóa học');
  expect(summary).toHaveTextContent('Chọn đơn vị');
  await expectAccessible(container);
});

test('enrols a whole unit with the units below it, and tells what came of it', async () => {
  const bodies: unknown[] = [];
  server.use(
    http.post('/api/courses/:id/enrolments/batch', async ({ request }) => {
      bodies.push(await request.json());
      return HttpResponse.json<EnrolledPeople>({ enrolled: 41, already: 7, refused: [] });
    }),
  );
  await renderFeature(<EnrolForm given={{ courseId: course, unitId: laoCai }} onLeave={vi.fn()} />);
  await send();
  expect(await screen.findByText('Đã ghi danh 41 người.')).toBeVisible();
  expect(screen.getByText(/7 người đã ghi danh từ trước/)).toBeVisible();
  expect(bodies).toEqual([{ unitId: laoCai.value, subtree: true, dueOn: null }]);
});

test('names the people who were refused, and why', async () => {
  const people = [...active, ...suspended];
  await renderFeature(
    <EnrolForm
      settled
      given={{ courseId: course, whom: 'PEOPLE', accountIds: people.map(personChoice) }}
      onLeave={vi.fn()}
    />,
  );
  await send();
  expect(await screen.findByText('Đã ghi danh 2 người.')).toBeVisible();
  expect(screen.getByRole('row', { name: /Tài khoản đang tạm khóa/ })).toHaveTextContent(
    suspended[0]?.fullName ?? 'a name',
  );
});

test('does not take a due date that has passed', async () => {
  await renderFeature(
    <EnrolForm
      given={{ courseId: course, unitId: laoCai, dueOn: '2020-01-31' }}
      onLeave={vi.fn()}
    />,
  );
  await send();
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'Hạn hoàn thành phải từ hôm nay trở đi',
  );
});
