import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { staff } from '@mock-api/data/staff';
import { administrator, learner } from '@mock-api/people';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import { SignInAsAction } from './SignInAsAction';
import { SignInAsBanner } from './SignInAsBanner';

const signedInBy = {
  accountId: administrator.accountId,
  fullName: administrator.fullName,
  until: '2099-11-25T04:00:00Z',
};

function somebody() {
  const person = staff.find(({ accountId }) => accountId === learner.accountId);
  if (person === undefined) throw new Error('The mock server has no learner');
  return person;
}

test('signing in as somebody else takes a reason', async () => {
  const reasons: unknown[] = [];
  server.use(
    http.post('/api/people/:id/sign-in-as', async ({ request }) => {
      reasons.push(await request.json());
      return HttpResponse.json({ accountId: learner.accountId, until: signedInBy.until });
    }),
    http.get('/api/me', () => HttpResponse.json({ ...learner, signedInBy })),
  );
  const onBegun = vi.fn();
  const { container } = await renderFeature(
    <SignInAsAction person={somebody()} onBegun={onBegun} />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập thay' }));
  const dialog = await screen.findByRole('dialog', { name: `Đăng nhập thay ${learner.fullName}` });
  const begin = within(dialog).getByRole('button', { name: 'Bắt đầu đăng nhập thay' });
  await userEvent.type(within(dialog).getByLabelText('Lý do'), 'xem');
  await userEvent.click(begin);
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('ít nhất 10 ký tự');
  await userEvent.type(within(dialog).getByLabelText('Lý do'), ' giúp phiếu 1204');
  await userEvent.click(begin);
  await waitFor(() => expect(onBegun).toHaveBeenCalledOnce());
  expect(reasons).toEqual([{ reason: 'xem giúp phiếu 1204' }]);
  await expectAccessible(container);
});

test('who has no right to that account is told why', async () => {
  server.use(
    http.post('/api/people/:id/sign-in-as', () =>
      HttpResponse.json(
        { code: 'organisation.sign-in-as-holds-more', title: 'Người này có những quyền khác.' },
        { status: 403 },
      ),
    ),
  );
  await renderFeature(<SignInAsAction person={somebody()} onBegun={vi.fn()} />);
  await userEvent.click(screen.getByRole('button', { name: 'Đăng nhập thay' }));
  await userEvent.type(await screen.findByLabelText('Lý do'), 'xem giúp phiếu 1204');
  await userEvent.click(screen.getByRole('button', { name: 'Bắt đầu đăng nhập thay' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Người này có những quyền khác.');
});

test('the banner names both people and leads back', async () => {
  const me = { ...learner, signedInBy };
  server.use(http.get('/api/me', () => HttpResponse.json(administrator)));
  const onEnded = vi.fn();
  const { container } = await renderFeature(
    <SignInAsBanner me={me} signedInBy={signedInBy} onEnded={onEnded} />,
  );
  const banner = screen.getByRole('region', { name: 'Đang đăng nhập thay' });
  expect(banner).toHaveTextContent('Đang đăng nhập thay Nguyễn Thị Thu Hà.');
  expect(banner).toHaveTextContent('Người thực hiện: Lê Minh Khôi.');
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Trở lại tài khoản của tôi' }));
  await waitFor(() => expect(onEnded).toHaveBeenCalledExactlyOnceWith(learner.accountId));
});
