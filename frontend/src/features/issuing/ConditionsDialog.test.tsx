import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import type { CertificateConditions } from '@/shared/api/schema';
import { ConditionsDialog } from './ConditionsDialog';

const courseId = '0193c000-0000-7000-8000-000000000001';

const known: CertificateConditions = {
  ofCourse: [{ kind: 'APPROVAL' }],
  sentences: [],
  items: [],
  approval: true,
};

test('the survey is wanted at most once, and saved among the others', async () => {
  const saved: unknown[] = [];
  server.use(
    http.put('/api/issuing-courses/:id/conditions', async ({ request }) => {
      saved.push(await request.json());
      return HttpResponse.json(known);
    }),
  );
  const onClose = vi.fn();
  await renderFeature(
    <ConditionsDialog place={{ kind: 'course', id: courseId }} known={known} onClose={onClose} />,
  );
  const dialog = await screen.findByRole('dialog');
  const more = () => within(dialog).getByRole('button', { name: 'Thêm khảo sát' });
  await userEvent.click(more());
  const condition = within(dialog).getByRole('group', { name: 'Khảo sát sau khóa học' });
  expect(condition).toHaveTextContent('Chỉ biết ai đã trả lời, không biết trả lời thế nào.');
  expect(more()).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(more());
  expect(within(dialog).getAllByRole('group')).toHaveLength(2);
  await expectAccessible(dialog);

  await userEvent.click(within(dialog).getByRole('button', { name: 'Lưu điều kiện' }));
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(saved).toEqual([{ conditions: [{ kind: 'APPROVAL' }, { kind: 'SURVEY' }] }]);
});
