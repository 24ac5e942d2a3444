import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { staff, worksWithin } from '@mock-api/data/staff';
import { unitByCode } from '@mock-api/data/units';
import { administrator } from '@mock-api/people';
import { session } from '@mock-api/session';
import { expectAccessible, renderFeature } from '@testing/render';
import { Headcount } from './Headcount';

const laoCai = unitByCode('15');

beforeEach(() => session.open(administrator));

test('counts the unit itself, each unit below, and the sum, which leads further down', async () => {
  const { container } = await renderFeature(
    <Headcount unitId={laoCai.id} asOf={undefined} hrefOf={(id) => `/below/${id}`} />,
  );
  const table = await screen.findByRole('table', { name: /^Tỉnh Lào Cai, ngày/ });
  const total = staff.filter((person) => worksWithin(person, laoCai)).length;
  expect(within(table).getByRole('row', { name: /^Tại chính đơn vị 15 / })).toBeVisible();
  expect(within(table).getByRole('row', { name: `Tổng cộng ${total}` })).toBeVisible();
  expect(within(table).getByRole('link', { name: 'Phường Sa Pa' })).toHaveAttribute(
    'href',
    `/below/${unitByCode('02600').id}`,
  );
  await expectAccessible(container);
});

test('says of a day before the unit began that there is nothing to count', async () => {
  await renderFeature(
    <Headcount unitId={unitByCode('01').id} asOf="2025-06-30" hrefOf={() => '/'} />,
  );
  expect(
    await screen.findByText('Đơn vị này không tồn tại vào ngày 30/06/2025. Hãy chọn ngày khác.'),
  ).toBeVisible();
});
