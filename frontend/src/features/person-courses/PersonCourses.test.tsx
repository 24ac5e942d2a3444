import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { staff } from '@mock-api/data/staff';
import { server } from '@mock-api/server';
import type { PersonView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { PersonCourses } from './PersonCourses';

function person(ending: string): PersonView {
  const found = staff.find(({ accountId }) => accountId.endsWith(ending));
  if (found === undefined) throw new Error('The mock server has no such person');
  return found;
}

test('tells how far a person is in each course, and the certificate of a completed one', async () => {
  const { container } = await renderFeature(
    <PersonCourses
      person={person('1')}
      certificates={
        new Map([
          ['0193e000-0000-7000-8000-000000000001', { number: 'HS-7K2M', href: '/verify/HS-7K2M' }],
        ])
      }
    />,
  );
  const [begun, done] = await screen.findAllByRole('listitem');
  if (begun === undefined || done === undefined) throw new Error('Two courses are expected');
  expect(begun).toHaveTextContent('Đang học');
  expect(begun).toHaveTextContent('5/12 bài bắt buộc');
  expect(begun).toHaveTextContent('Ghi danh 02/11/2026 · Hạn 20/12/2026');
  expect(done).toHaveTextContent('Hoàn thành 12/10/2026');
  expect(within(done).getByRole('link', { name: 'Giấy chứng nhận HS-7K2M' })).toHaveAttribute(
    'href',
    '/verify/HS-7K2M',
  );
  await expectAccessible(container);
});

test('says of a person without courses how they come by one', async () => {
  const { abilities, ...nobody } = person('2');
  await renderFeature(
    <PersonCourses
      person={{ ...nobody, abilities: [...abilities, 'ENROL'] }}
      certificates={new Map()}
    />,
  );
  expect(await screen.findByText('Chưa có khóa học nào')).toBeVisible();
  expect(screen.getByText(/Dùng nút Ghi danh ở đầu trang/)).toBeVisible();
});

test('says what went wrong when the courses cannot be had', async () => {
  server.use(
    http.get('/api/people/:id/enrolments', () =>
      HttpResponse.json(
        { title: 'Không tìm thấy', code: 'organisation.not-found' },
        { status: 404 },
      ),
    ),
  );
  await renderFeature(<PersonCourses person={person('1')} certificates={new Map()} />);
  expect(await screen.findByText('Không tìm thấy')).toBeVisible();
});
