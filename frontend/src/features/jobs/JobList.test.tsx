import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginJob, forgetNewJobs } from '@mock-api/data/jobs';
import { administrator } from '@mock-api/people';
import { session } from '@mock-api/session';
import { useListAddress } from '@/shared/lib/listAddress';
import { expectAccessible, renderFeature } from '@testing/render';
import { JobList } from './JobList';

beforeEach(() => session.open(administrator));
afterEach(forgetNewJobs);

function Page({ oversees = true }: { oversees?: boolean }) {
  return (
    <JobList
      list={useListAddress()}
      oversees={oversees}
      pageOf={({ subject }) => subject && `/imports/${subject}`}
    />
  );
}

test('tells of each job its state, what came of it and where its file is', async () => {
  const { container } = await renderFeature(<Page />);
  const row = await screen.findByRole('row', { name: /Việc hàng loạt với nhiều người/ });
  expect(row).toHaveTextContent('Đã xong');
  expect(row).toHaveTextContent('Đã làm 40 · Bị từ chối 1');
  expect(within(row).getByRole('link', { name: 'Tải tệp kết quả Kết quả.xlsx' })).toHaveAttribute(
    'href',
    '/api/jobs/0193e000-0000-7000-8000-000000000002/result',
  );
  expect(screen.queryByText('Không thành công')).toBeNull();
  await expectAccessible(container);
});

test('whoever oversees jobs sees those of others with their owners and why they failed', async () => {
  await renderFeature(<Page />);
  await userEvent.selectOptions(
    await screen.findByRole('combobox', { name: 'Tác vụ của ai' }),
    'Của mọi người',
  );
  const row = await screen.findByRole('row', { name: /Không thành công/ });
  expect(row).toHaveTextContent('Trần Quốc Đạt');
  expect(row).toHaveTextContent('lỗi ngoài dự kiến');
});

test('others have no choice of whose jobs they see', async () => {
  await renderFeature(<Page oversees={false} />, '/?all=true');
  await screen.findByRole('row', { name: /Việc hàng loạt/ });
  expect(screen.queryByRole('combobox', { name: 'Tác vụ của ai' })).toBeNull();
  expect(screen.queryByText('Không thành công')).toBeNull();
});

test('a job under way shows how far it is and is cancelled after asking once more', async () => {
  const job = beginJob('people-import', 'one', 10_000);
  Object.assign(job, { state: 'RUNNING', done: 2_500 });
  await renderFeature(<Page />);
  const row = await screen.findByRole('row', { name: /Đang chạy/ });
  expect(within(row).getByRole('progressbar')).toHaveAttribute('aria-valuetext', '2.500/10.000');
  expect(within(row).getByRole('link', { name: 'Nhập người từ tệp' })).toHaveAttribute(
    'href',
    '/imports/one',
  );
  await userEvent.click(within(row).getByRole('button', { name: 'Hủy tác vụ' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hủy tác vụ này?' });
  await userEvent.click(within(dialog).getByRole('button', { name: 'Hủy tác vụ' }));
  expect(await screen.findByText('Đã hủy')).toBeVisible();
});
