import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { learner } from '@mock-api/people';
import { expectAccessible, renderFeature } from '@testing/render';
import { PersonLog } from './PersonLog';

const open = () => renderFeature(<PersonLog accountId={learner.accountId} />);

test('tells what was done to the person, with before and after in a window', async () => {
  const { container } = await open();
  const only = await screen.findByRole('listitem');
  expect(only).toHaveTextContent('Lê Minh Khôi sửa thông tin của Nguyễn Thị Thu Hà.');
  await expectAccessible(container);
  await userEvent.click(within(only).getByRole('button', { name: /^Chi tiết/ }));
  const table = await screen.findByRole('table', { name: 'Nội dung thay đổi' });
  expect(within(table).getByRole('row', { name: /^Chức vụ/ })).toHaveTextContent('Chuyên viên');
});

test('says so when a person did nothing that the reader may read of', async () => {
  await open();
  await userEvent.selectOptions(await screen.findByLabelText('Xem'), 'actor');
  expect(await screen.findByText('Chưa có gì trong nhật ký')).toBeVisible();
});
