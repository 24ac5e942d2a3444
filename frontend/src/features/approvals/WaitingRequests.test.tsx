import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible, renderFeature } from '@testing/render';
import { WaitingRequests } from './WaitingRequests';

test('says what the reader asked for and waits, and where that stands', async () => {
  const { container } = await renderFeature(<WaitingRequests acts={['role-grant', 'role-end']} />);
  expect(
    await screen.findByText('1 đề nghị của bạn đang chờ người thứ hai phê duyệt'),
  ).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent('Giao vai trò Quản trị hệ thống');
  expect(screen.getByRole('link', { name: 'Xem đề nghị' })).toHaveAttribute(
    'href',
    '/manage/approvals?box=asked',
  );
  await expectAccessible(container);
});

test('says nothing where nothing waits', async () => {
  const { container, queryClient } = await renderFeature(
    <WaitingRequests acts={['certificate-revocation']} />,
  );
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(container).toHaveTextContent('');
});
