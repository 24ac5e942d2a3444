import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { staff } from '@mock-api/data/staff';
import { administrator, learner } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import type { StartBatch } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { BatchActions, type BatchAudience } from './BatchActions';

const active = staff.filter(
  ({ status, abilities }) => status === 'ACTIVE' && abilities.includes('SUSPEND'),
);
const suspended = staff.filter(({ status }) => status === 'SUSPENDED');

function named(...people: BatchAudience['people']): BatchAudience {
  return { people, matching: undefined, count: people.length };
}

beforeEach(() => {
  session.open(administrator);
  return () => session.close();
});

async function show(audience: BatchAudience, me = administrator) {
  server.use(http.get('/api/me', () => HttpResponse.json(me)));
  const asked: StartBatch[] = [];
  const started: string[] = [];
  server.use(
    http.post<never, StartBatch>('/api/people/batches', async ({ request }) => {
      asked.push(await request.clone().json());
      return undefined;
    }),
  );
  const view = await renderFeature(
    <BatchActions audience={audience} onStarted={(id) => started.push(id)} />,
  );
  return { ...view, asked, started };
}

async function choose(act: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'Việc khác' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: act }));
  return screen.findByRole('dialog');
}

test('names whom a suspension concerns and whom it passes over, before it starts', async () => {
  const [first, second] = active;
  const [other] = suspended;
  if (!first || !second || !other) throw new Error('The mock server has too few people');
  const { container, asked, started } = await show(named(first, second, other));
  const dialog = await choose('Tạm khóa');
  expect(dialog).toHaveTextContent('Áp dụng cho 2 người');
  expect(dialog).toHaveTextContent(first.fullName);
  expect(dialog).toHaveTextContent('Bỏ qua 1 người');
  expect(dialog).toHaveTextContent(other.fullName);
  await expectAccessible(container);
  expect(asked).toEqual([]);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Tạm khóa' }));
  await waitFor(() => expect(started).toHaveLength(1));
  expect(asked[0]).toMatchObject({
    action: 'SUSPEND',
    accountIds: [first.accountId, second.accountId, other.accountId],
  });
});

test('a transfer asks for the unit to go to', async () => {
  const { asked } = await show(named(...active.slice(0, 2)));
  await userEvent.click(await screen.findByRole('button', { name: 'Điều chuyển' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Điều chuyển' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Chọn đơn vị tiếp nhận');
  expect(asked).toEqual([]);
});

test('an act for all who match tells how many they are and sends the filters, not the names', async () => {
  const { asked, started } = await show({
    people: [],
    matching: { status: 'INVITED' },
    count: 5,
  });
  const dialog = await choose('Gửi lại thư mời');
  await within(dialog).findByText(/^Áp dụng cho cả \d+ người/);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Gửi lại thư mời' }));
  await waitFor(() => expect(started).toHaveLength(1));
  expect(asked[0]?.matching).toEqual({ status: 'INVITED' });
  expect(asked[0]?.accountIds).toBeUndefined();
});

test('offers nothing to those who may do nothing to others', async () => {
  await show(named(...active.slice(0, 1)), learner);
  expect(screen.queryByRole('button')).toBeNull();
});
