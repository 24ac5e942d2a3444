import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import { unitByCode, units } from '@mock-api/data/units';
import { expectAccessible, renderFeature } from '@testing/render';
import { UnitTree } from './UnitTree';

const laoCai = unitByCode('15');
const haNoi = unitByCode('01');

beforeEach(() => session.open(administrator));

const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

test('opens a branch with the right arrow and fetches the units inside', async () => {
  await renderFeature(<UnitTree label="Cây đơn vị" units={[haNoi, laoCai]} />);
  await userEvent.tab();
  expect(row('Thành phố Hà Nội')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(await screen.findByText('Xã Mường Khương')).toBeVisible();
  expect(row('Tỉnh Lào Cai')).toHaveAttribute('aria-expanded', 'true');
});

test('tells how deep a unit lies and how many stand beside it', async () => {
  await renderFeature(<UnitTree label="Cây đơn vị" units={[haNoi, laoCai]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Mở Tỉnh Lào Cai' }));
  const commune = await screen.findByRole('row', { name: /Xã Mường Khương/ });
  expect(commune).toHaveAttribute('aria-level', '2');
  expect(commune).toHaveAttribute('aria-setsize', String(laoCai.childCount));
});

test('goes back to the unit above with the left arrow, and closes it with another', async () => {
  await renderFeature(<UnitTree label="Cây đơn vị" units={[laoCai]} />);
  await screen.findByText('Xã Mường Khương');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
  expect(row('Tỉnh Lào Cai')).toHaveFocus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.queryByText('Xã Mường Khương')).toBeNull();
});

test('offers to try again when a branch could not be fetched', async () => {
  server.use(http.get('/api/units', () => new HttpResponse(null, { status: 500 })));
  await renderFeature(<UnitTree label="Cây đơn vị" units={[haNoi, laoCai]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Mở Tỉnh Lào Cai' }));
  const again = await screen.findByRole('button', { name: 'Thử lại' });
  server.use(
    http.get('/api/units', () =>
      HttpResponse.json(units.filter(({ parentId }) => parentId === laoCai.id)),
    ),
  );
  await userEvent.click(again);
  expect(await screen.findByText('Xã Mường Khương')).toBeVisible();
});

test('is a tree grid without faults a machine can find', async () => {
  const { container } = await renderFeature(<UnitTree label="Cây đơn vị" units={[haNoi]} />);
  expect(within(screen.getByRole('treegrid')).getAllByRole('columnheader')).toHaveLength(4);
  await expectAccessible(container);
});
