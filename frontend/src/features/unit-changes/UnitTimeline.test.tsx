import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { unitByCode } from '@mock-api/data/units';
import { administrator } from '@mock-api/people';
import { session } from '@mock-api/session';
import { expectAccessible, renderFeature } from '@testing/render';
import { UnitTimeline } from './UnitTimeline';

beforeEach(() => session.open(administrator));

test('tells what was decided about a unit, with the day, the decision and the reason', async () => {
  const { container } = await renderFeature(<UnitTimeline unitId={unitByCode('15').id} />);
  const merger = (await screen.findAllByRole('listitem')).find((one) =>
    one.textContent.includes('202/2025/QH15'),
  );
  if (merger === undefined) throw new Error('The merger is not on the timeline');
  expect(within(merger).getByText('01/07/2025')).toBeVisible();
  expect(merger).toHaveTextContent('Tỉnh Yên Bái → Tỉnh Lào Cai');
  expect(merger).toHaveTextContent('Sắp xếp đơn vị hành chính cấp tỉnh');
  await expectAccessible(container);
});

test('says when nothing is on record', async () => {
  await renderFeature(<UnitTimeline unitId={unitByCode('48').id} />);
  expect(await screen.findByText('Chưa có thay đổi nào được ghi nhận.')).toBeVisible();
});
