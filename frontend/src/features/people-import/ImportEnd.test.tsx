import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginJob, jobs } from '@mock-api/data/jobs';
import {
  checkedImport,
  forgetImports,
  imports,
  settle,
  type MockImport,
} from '@mock-api/data/imports';
import { administrator } from '@mock-api/people';
import { session } from '@mock-api/session';
import type { JobView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { ImportDone } from './ImportDone';
import { ImportStopped } from './ImportStopped';
import { Working } from './Working';

let one: MockImport;
let job: JobView;

beforeEach(() => {
  session.open(administrator);
  one = checkedImport();
  imports.unshift(one);
  job = beginJob('people-import', one.view.id, one.view.rowCount);
  one.view.job = job;
});

afterEach(forgetImports);

test('shows how far an import is, and stops it after asking once more', async () => {
  Object.assign(job, { state: 'RUNNING', done: 3 });
  const { container } = await renderFeature(
    <Working job={{ ...job }} stage="running" rowCount={6} />,
  );
  expect(screen.getByRole('progressbar', { name: 'Đang nhập' })).toHaveAttribute(
    'aria-valuetext',
    '3/6 dòng',
  );
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Dừng lại' }));
  const dialog = await screen.findByRole('dialog', { name: 'Dừng việc nhập?' });
  expect(dialog).toHaveTextContent('Những dòng đã nhập được giữ nguyên');
  expect(job.cancelRequested).toBe(false);
  const [confirm] = screen.getAllByRole('button', { name: 'Dừng lại' }).slice(-1);
  await userEvent.click(confirm ?? dialog);
  await waitFor(() => expect(job.cancelRequested).toBe(true));
});

test('says that a job is stopping, and takes no second request', async () => {
  await renderFeature(
    <Working job={{ ...job, cancelRequested: true }} stage="running" rowCount={6} />,
  );
  expect(screen.getByRole('button', { name: 'Đang dừng…' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('an import that stopped keeps what is written and goes on as it was confirmed', async () => {
  Object.assign(job, { state: 'CANCELLED' });
  Object.assign(one.view, { state: 'RUNNING', outcomes: { CREATED: 2 }, invites: false });
  const { container } = await renderFeature(<ImportStopped view={{ ...one.view }} />);
  expect(screen.getByText(/^2 dòng đã xử lý được giữ nguyên, còn 4 dòng/)).toBeVisible();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole('button', { name: 'Nhập tiếp các dòng còn lại' }));
  await waitFor(() => expect(one.view.job?.id).not.toBe(job.id));
  expect(jobs[0]?.kind).toBe('people-import');
  expect(one.view.invites).toBe(false);
});

test('in the end there is a file that tells about every row, and one to mend what was skipped', async () => {
  job.state = 'DONE';
  settle(one, job);
  const { container } = await renderFeature(<ImportDone view={one.view} />);
  expect(screen.getByText('Đã nhập xong, bỏ qua 4 dòng có lỗi')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Tải tệp kết quả' })).toHaveAttribute(
    'href',
    job.result?.url,
  );
  expect(screen.getByRole('link', { name: 'Tải tệp đánh dấu lỗi' })).toHaveAttribute(
    'href',
    `/api/people/imports/${one.view.id}/marked.xlsx`,
  );
  await expectAccessible(container);
});
