import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQuery } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { formerUnits, unitByCode } from '@mock-api/data/units';
import { administrator } from '@mock-api/people';
import { session } from '@mock-api/session';
import { unitPageQuery } from '@/shared/api/units';
import { expectAccessible, renderFeature } from '@testing/render';
import { UnitActions } from './UnitActions';
import { UnitOnDay } from './UnitOnDay';

beforeEach(() => session.open(administrator));

function Page({ unitId, asOf }: { unitId: string; asOf?: string }) {
  const { data } = useQuery(unitPageQuery(unitId));
  return data === undefined ? null : (
    <>
      <UnitActions page={data} />
      <UnitOnDay now={data} asOf={asOf} onDay={() => undefined} />
    </>
  );
}

test('shows the facts of a unit, what is below, and what it came from', async () => {
  const { container } = await renderFeature(<Page unitId={unitByCode('15').id} />);
  expect(await screen.findByText('Cơ quan chủ quản')).toBeVisible();
  expect(await screen.findByText('Xã Mường Khương')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Tỉnh Yên Bái' })).toBeVisible();
  await expectAccessible(container);
});

test('says of a day before a unit began that it was not there', async () => {
  await renderFeature(<Page unitId={unitByCode('01').id} asOf="2025-06-30" />);
  expect(
    await screen.findByText('Thành phố Hà Nội không tồn tại vào ngày 30/06/2025'),
  ).toBeVisible();
});

test('a unit that has ended leads to its successor and offers no change', async () => {
  await renderFeature(<Page unitId={formerUnits[0]?.unit.id ?? ''} />);
  expect(await screen.findByText('Đơn vị kết thúc hoạt động từ ngày 01/07/2025.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Xem đơn vị kế thừa' })).toHaveAttribute(
    'href',
    `/manage/units/${unitByCode('15').id}`,
  );
  expect(screen.queryByRole('button', { name: 'Thay đổi' })).toBeNull();
});

test('offers each kind of change, and says who decides what the reader may not', async () => {
  await renderFeature(<Page unitId={unitByCode('VN').id} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Thay đổi' }));
  expect(await screen.findByRole('menuitem', { name: /Đổi tên/ })).toBeEnabled();
  const merge = screen.getByRole('menuitem', { name: /Sáp nhập/ });
  expect(merge).toBeDisabled();
  expect(merge).toHaveTextContent('Do người quản lý đơn vị cấp trên thực hiện');
});
