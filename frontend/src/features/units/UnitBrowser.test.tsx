import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { session } from '@mock-api/session';
import { expectAccessible, renderFeature } from '@testing/render';
import { useAddressState } from '@/shared/lib/addressState';
import { dayAsked } from './asOf';
import { UnitBrowser } from './UnitBrowser';

beforeEach(() => session.open(administrator));

function Page() {
  const [{ q = '', asOf }, change] = useAddressState();
  return (
    <UnitBrowser
      words={q}
      asOf={dayAsked(asOf)}
      onSearch={(words) => change({ q: words })}
      onDay={(day) => change({ asOf: day })}
    />
  );
}

test('the tree of an earlier day has what was there then, and says so plainly', async () => {
  const { container } = await renderFeature(<Page />, '/?asOf=2025-06-30');
  expect(await screen.findByText('Đang xem cây tổ chức ngày 30/06/2025')).toBeVisible();
  expect(await screen.findByText('Tỉnh Yên Bái')).toBeVisible();
  expect(screen.queryByText('Thành phố Hà Nội')).toBeNull();
  await expectAccessible(container);
});

test('the way back to today leaves the day out of the address', async () => {
  const { router } = await renderFeature(<Page />, '/?asOf=2025-06-30');
  await userEvent.click(await screen.findByRole('button', { name: 'Về hôm nay' }));
  expect(await screen.findByText('Thành phố Hà Nội')).toBeVisible();
  expect(screen.queryByText('Tỉnh Yên Bái')).toBeNull();
  expect(router.state.location.search).toEqual({});
});

test('a day typed as in Vietnam goes into the address', async () => {
  const { router } = await renderFeature(<Page />);
  const field = await screen.findByLabelText('Xem tại ngày');
  await userEvent.clear(field);
  await userEvent.type(field, '30/06/2025');
  expect(await screen.findByText('Tỉnh Yên Bái')).toBeVisible();
  expect(router.state.location.search).toEqual({ asOf: '2025-06-30' });
});

test('a day to come tells what it leaves out', async () => {
  await renderFeature(<Page />, '/?asOf=2099-06-30');
  expect(await screen.findByText('Ngày 30/06/2099 chưa đến')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Xem các thay đổi đang chờ' })).toBeVisible();
});

test('finds a unit by words without marks and marks them in its name', async () => {
  await renderFeature(<Page />, '/?q=muong%20khuong');
  const found = await screen.findByRole('link', { name: /Xã Mường Khương/ });
  expect(found).toHaveTextContent('Xã, phường, đặc khu · 02604');
  expect(screen.getByText('Tìm thấy 1 đơn vị.')).toBeVisible();
});
