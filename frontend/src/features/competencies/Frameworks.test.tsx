import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import type { FrameworkLine, FrameworkTreeView, FrameworkView } from '@/shared/api/schema';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { Frameworks } from './Frameworks';

const framework: FrameworkView = {
  frameworkId: '0193a000-0000-7000-8000-0000000c0001',
  code: 'DigComp',
  version: '2.2',
  title: 'Khung năng lực số cho công dân',
  source: 'European Commission',
  competencies: 2,
  loadedAt: '2026-11-26T02:00:00Z',
};

const tree: FrameworkTreeView = {
  framework,
  competencies: [
    { code: '4', title: 'An toàn số', level: 0, retired: false },
    { code: '4.9', title: 'Năng lực cũ', level: 1, retired: true },
  ].map((one, no) => ({ ...one, competencyId: `${framework.frameworkId}${no}`, description: '' })),
};

function thereAre(frameworks: FrameworkView[]) {
  server.use(
    http.get('/api/competency-frameworks', () => HttpResponse.json(frameworks)),
    http.get('/api/competency-frameworks/:id', () => HttpResponse.json(tree)),
  );
}

function examined(lines: FrameworkLine[]) {
  server.use(
    http.post('/api/competency-frameworks/examination', () => HttpResponse.json({ lines })),
    http.post('/api/competency-frameworks', () => HttpResponse.json({ lines })),
  );
}

async function examine() {
  const user = userEvent.setup();
  await renderFeature(
    <>
      <Frameworks />
      <Toasts />
    </>,
  );
  await user.click(await screen.findByRole('button', { name: 'Nạp khung năng lực' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Kiểm tra tệp' }));
  const [summary] = within(dialog).getAllByRole('alert');
  expect(summary).toHaveTextContent('Nhập mã khung');
  for (const [label, text] of [
    ['Mã khung', 'DigComp'],
    ['Phiên bản', '2.3'],
    ['Tên tiếng Việt', 'Khung năng lực số'],
    ['Tên tiếng Anh', 'Digital competence'],
    ['Nguồn', 'European Commission'],
  ] as const) {
    await user.type(within(dialog).getByRole('textbox', { name: label }), text);
  }
  await user.upload(
    within(dialog).getByLabelText(/^Thả tệp xlsx hoặc csv/),
    new File(['x'], 'khung.csv', { type: 'text/csv' }),
  );
  await user.click(within(dialog).getByRole('button', { name: 'Kiểm tra tệp' }));
  return { user, dialog };
}

beforeEach(() => session.open(administrator));

test('shows a framework as a tree, with what is retired', async () => {
  thereAre([framework]);
  const { container } = await renderFeature(<Frameworks />);
  const card = await screen.findByRole('region', { name: framework.title });
  expect(await within(card).findByText('Năng lực cũ')).toBeVisible();
  expect(within(card).getByText('Ngừng dùng')).toBeVisible();
  await expectAccessible(container);
});

test('tells what a file will do before it is loaded', async () => {
  thereAre([]);
  examined([
    { row: 2, code: '4', title: 'An toàn số', outcome: 'SAME', faults: [] },
    { row: 0, code: '4.9', title: 'Năng lực cũ', outcome: 'RETIRED', faults: [] },
  ]);
  const { user, dialog } = await examine();
  const [foremost] = await within(dialog).findAllByRole('listitem');
  expect(foremost).toHaveTextContent('Ngừng dùng');
  await expectAccessible(dialog);
  await user.click(within(dialog).getByRole('button', { name: 'Nạp khung năng lực này' }));
  expect(await screen.findByText('Đã nạp khung năng lực.')).toBeVisible();
});

test('a file with faults is not loaded', async () => {
  thereAre([]);
  examined([
    {
      row: 3,
      code: '4.1',
      title: '',
      outcome: 'FAULTY',
      faults: [{ column: 'TITLE_VI', code: 'competency.cell-missing', message: 'Chưa có giá trị' }],
    },
  ]);
  const { dialog } = await examine();
  expect(await within(dialog).findByText(/1 dòng có lỗi/)).toBeVisible();
  expect(within(dialog).getByText('Tên tiếng Việt: Chưa có giá trị')).toBeVisible();
  expect(within(dialog).queryByRole('button', { name: 'Nạp khung năng lực này' })).toBeNull();
});
