import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible, renderFeature } from '@testing/render';
import { Checklist } from './Checklist';

test('says in words what is met, and leads to what is not', async () => {
  const { container } = await renderFeature(
    <Checklist
      label="Điều kiện"
      checks={[
        { text: 'Đã đạt: Hoàn thành khóa học', met: true },
        {
          text: 'Bài kiểm tra chưa có điểm',
          met: false,
          next: { href: '/learn/1/lessons/2', label: 'Mở bài “Kiểm tra”' },
        },
      ]}
    />,
  );
  const [done, missing] = within(screen.getByRole('list', { name: 'Điều kiện' })).getAllByRole(
    'listitem',
  );
  expect(done).toHaveTextContent('Đã đạt');
  expect(within(missing as HTMLElement).getByRole('link')).toHaveAttribute(
    'href',
    '/learn/1/lessons/2',
  );
  await expectAccessible(container);
});
