import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import { staff, worksWithin } from '@mock-api/data/staff';
import { unitByCode } from '@mock-api/data/units';
import { expectAccessible, renderFeature } from '@testing/render';
import { UnitTree } from './UnitTree';

const laoCai = unitByCode('15');
const haNoi = unitByCode('01');

beforeEach(() => session.open(administrator));

const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

test('opens a branch with the right arrow and fetches the units inside', async () => {
  await renderFeature(<UnitTree label="Cây đơn vị" top={[haNoi, laoCai]} />);
  await userEvent.tab();
  expect(row('Thành phố Hà Nội')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  expect(await screen.findByText('Xã Mường Khương')).toBeVisible();
  expect(row('Tỉnh Lào Cai')).toHaveAttribute('aria-expanded', 'true');
});

test('tells of each unit its kind, its code, and how many units and people are below', async () => {
  await renderFeature(<UnitTree label="Cây đơn vị" top={[haNoi, laoCai]} />);
  const people = staff.filter((person) => worksWithin(person, laoCai)).length;
  expect(
    await screen.findByRole('row', {
      name: new RegExp(`Tỉnh Lào Cai Tỉnh, thành phố 15 ${laoCai.childCount} ${people}$`),
    }),
  ).toBeVisible();
});

test('a single unit at the top is open from the start', async () => {
  await renderFeature(<UnitTree label="Cây đơn vị" top={[laoCai]} />);
  expect(await screen.findByText('Xã Mường Khương')).toBeVisible();
});

test('begins below a unit where that unit has a page of its own', async () => {
  await renderFeature(<UnitTree label="Đơn vị trực thuộc" top={{ below: laoCai.id }} />);
  expect(await screen.findByRole('row', { name: /Xã Mường Khương/ })).toHaveAttribute(
    'aria-level',
    '1',
  );
  expect(screen.queryByRole('row', { name: /Tỉnh Lào Cai/ })).toBeNull();
});

test('asks for a long branch part by part', async () => {
  const asked: string[] = [];
  server.use(
    http.get('/api/units/tree', ({ request }) => {
      const page = Number(new URL(request.url).searchParams.get('page'));
      asked.push(String(page));
      const items = Array.from({ length: page === 0 ? 100 : 20 }, (_, at) => ({
        ...laoCai,
        id: `${page}-${at}`,
        fullName: `Xã số ${page * 100 + at + 1}`,
        childCount: 0,
      }));
      return HttpResponse.json({ items, page, size: 100, total: 120 });
    }),
  );
  await renderFeature(<UnitTree label="Cây đơn vị" top={[laoCai]} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Xem thêm (20 còn lại)' }));
  expect(await screen.findByText('Xã số 120')).toBeVisible();
  expect(asked).toEqual(['0', '1']);
});

test('offers to try again when a branch could not be fetched', async () => {
  server.use(http.get('/api/units/tree', () => new HttpResponse(null, { status: 500 })));
  await renderFeature(<UnitTree label="Cây đơn vị" top={[haNoi, laoCai]} />);
  await userEvent.click(screen.getByRole('button', { name: 'Mở Tỉnh Lào Cai' }));
  const again = await screen.findByRole('button', { name: 'Thử lại' });
  server.resetHandlers();
  await userEvent.click(again);
  expect(await screen.findByText('Xã Mường Khương')).toBeVisible();
});

test('is a tree grid without faults a machine can find', async () => {
  const { container } = await renderFeature(<UnitTree label="Cây đơn vị" top={[haNoi]} />);
  expect(within(screen.getByRole('treegrid')).getAllByRole('columnheader')).toHaveLength(5);
  await expectAccessible(container);
});
