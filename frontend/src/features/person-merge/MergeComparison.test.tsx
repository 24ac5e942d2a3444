import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { staff } from '@mock-api/data/staff';
import { server } from '@mock-api/server';
import type { MergeRecords, PersonView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { MergeCandidates } from './MergeCandidates';
import { MergeComparison } from './MergeComparison';
import { MergeTrace } from './MergeTrace';

const survivor = at(3);
const retired = at(4);

function at(index: number): PersonView {
  const person = staff[index];
  if (person === undefined) throw new Error('The mock server has too few people');
  return person;
}

const nothing = () => undefined;

function compare(onMerged: () => void) {
  return renderFeature(
    <MergeComparison
      person={survivor}
      retiredId={retired.accountId}
      onMerged={onMerged}
      onSwap={nothing}
      onOther={nothing}
    />,
  );
}

test('offers the records that look like the same person, and why they do', async () => {
  const chosen: string[] = [];
  const { container } = await renderFeature(
    <MergeCandidates person={survivor} onChoose={(id) => chosen.push(id)} />,
  );
  const item = await screen.findByRole('listitem');
  expect(item).toHaveTextContent(retired.fullName);
  expect(item).toHaveTextContent('Cùng họ tên và ngày sinh');
  await userEvent.click(within(item).getByRole('button'));
  expect(chosen).toEqual([retired.accountId]);
  await expectAccessible(container);
});

test('shows both records side by side, and what goes over and what stays behind', async () => {
  const { container } = await compare(nothing);
  const facts = await screen.findByRole('table', { name: 'So sánh hai hồ sơ' });
  const row = within(facts).getByRole('row', { name: /^Thư điện tử/ });
  expect(row).toHaveTextContent(survivor.email);
  expect(row).toHaveTextContent(retired.email);
  const parts = screen.getByRole('table', { name: 'Số lượng chuyển sang và ở lại' });
  expect(within(parts).getByRole('row', { name: /^Lượt ghi danh/ })).toHaveTextContent('31');
  expect(screen.getByText(/Không hoàn tác được/)).toBeVisible();
  await expectAccessible(container);
});

test('merges only once the address of the record that goes was typed, and leaves a trace', async () => {
  const sent: MergeRecords[] = [];
  let merged = 0;
  server.use(
    http.post<never, MergeRecords>('/api/people/:id/merges', async ({ request }) => {
      sent.push(await request.clone().json());
      return undefined;
    }),
  );
  await compare(() => (merged += 1));
  const email = await screen.findByLabelText(/^Thư điện tử của hồ sơ sẽ bỏ/);
  await userEvent.type(email, survivor.email);
  await userEvent.click(screen.getByRole('button', { name: 'Hợp nhất' }));
  expect(screen.getByRole('alert')).toHaveTextContent(`Gõ đúng ${retired.email}`);
  expect(sent).toEqual([]);
  await userEvent.clear(email);
  await userEvent.type(email, retired.email);
  await userEvent.click(screen.getByRole('button', { name: 'Hợp nhất' }));
  await waitFor(() => expect(merged).toBe(1));
  expect(sent).toEqual([{ retiredId: retired.accountId, retiredEmail: retired.email }]);

  await renderFeature(<MergeTrace person={survivor} />);
  const trace = await screen.findByRole('region', { name: 'Hồ sơ đã hợp nhất vào đây' });
  expect(trace).toHaveTextContent(retired.fullName);
  expect(trace).toHaveTextContent('do Lê Minh Khôi thực hiện');
});

test('says why two records cannot be merged, and lets another be chosen', async () => {
  server.use(
    http.get('/api/people/:id/merge-preview', () =>
      HttpResponse.json(
        { title: 'Không thể hợp nhất', code: 'organisation.unmergeable' },
        { status: 409 },
      ),
    ),
  );
  await compare(nothing);
  expect(await screen.findByRole('alert')).toHaveTextContent('Không thể hợp nhất');
  expect(screen.getByRole('button', { name: 'Chọn hồ sơ khác' })).toBeVisible();
});
