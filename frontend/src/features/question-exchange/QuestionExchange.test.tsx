import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { unitByCode } from '@mock-api/data/units';
import { administrator } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import type { ImportedQuestionView, QuestionImportView } from '@/shared/api/schema';
import { unitChoice } from '@/shared/api/units';
import { expectAccessible, renderFeature } from '@testing/render';
import { ConfirmQuestionImport } from './ConfirmQuestionImport';
import { DiscardQuestionImport } from './DiscardQuestionImport';
import { ImportedQuestions } from './ImportedQuestions';
import { NewQuestionImport } from './NewQuestionImport';
import { QuestionExportMenu } from './QuestionExportMenu';
import { QuestionImportDone } from './QuestionImportEnd';
import { QuestionImportList } from './QuestionImportList';

const unit = unitByCode('15');

const view: QuestionImportView = {
  id: '0190a3c2-0000-7000-8000-000000000001',
  fileName: 'cau-hoi.gift',
  format: 'GIFT',
  unit: { id: unit.id, name: unit.name, fullName: unit.fullName },
  state: 'CHECKED',
  questionCount: 2,
  verdicts: { READY: 1, ERROR: 1 },
  outcomes: {},
  notes: [],
  createdAt: '2026-11-26T01:00:00Z',
};

const questions: ImportedQuestionView[] = [
  {
    number: 1,
    line: 3,
    stem: 'Thủ đô là',
    type: 'SINGLE_CHOICE',
    topic: 'Địa lý',
    verdict: 'READY',
    hasPicture: true,
    notes: [{ line: 3, code: 'a', text: 'Định dạng không được giữ', fatal: false }],
  },
  {
    number: 2,
    line: 7,
    stem: 'Câu hỏng',
    verdict: 'ERROR',
    hasPicture: false,
    notes: [{ line: 7, code: 'b', text: 'Dấu ngoặc không khớp', fatal: true }],
  },
];

beforeEach(() => session.open(administrator));

test('takes a file for the bank of a unit', async () => {
  const onUploaded = vi.fn();
  server.use(http.post('/api/question-imports', () => HttpResponse.json(view, { status: 201 })));
  const { container } = await renderFeature(
    <NewQuestionImport unit={unitChoice(unit)} onUploaded={onUploaded} />,
  );
  await expectAccessible(container);
  await userEvent.upload(
    screen.getByLabelText(/^Chọn tệp hoặc kéo thả vào đây/),
    new File(['x'], 'cau-hoi.gift'),
  );
  await waitFor(() => expect(onUploaded).toHaveBeenCalled());
});

test('tells each question with its line, its type and what is wrong with it', async () => {
  server.use(
    http.get('/api/question-imports/:id/questions', () =>
      HttpResponse.json({ items: questions, page: 0, size: 20, total: 2 }),
    ),
  );
  const { container } = await renderFeature(<ImportedQuestions view={view} />);
  expect(await screen.findByText('Thủ đô là')).toBeVisible();
  expect(screen.getByText('Dòng 3 · Một đáp án · Địa lý · Có hình minh họa')).toBeVisible();
  expect(screen.getByText('Lỗi:')).toBeVisible();
  expect(screen.getByText(/Dấu ngoặc không khớp/)).toBeVisible();
  await expectAccessible(container);
});

test('writes only once a topic is given and errors are left out on purpose', async () => {
  const sent: unknown[] = [];
  server.use(
    http.post('/api/question-imports/:id/confirmation', async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ ...view, state: 'RUNNING' }, { status: 202 });
    }),
  );
  await renderFeature(<ConfirmQuestionImport view={view} />);
  await userEvent.click(screen.getByRole('checkbox', { name: /Bỏ qua 1 câu hỏi có lỗi/ }));
  await userEvent.click(screen.getByRole('button', { name: /Nhập 1 câu hỏi/ }));
  expect(await screen.findByText('Nhập chủ đề')).toBeVisible();
  expect(screen.getByRole('textbox', { name: /Chủ đề/ })).toHaveFocus();
  await userEvent.type(screen.getByRole('textbox', { name: /Chủ đề/ }), 'Địa lý');
  await userEvent.click(screen.getByRole('button', { name: /Nhập 1 câu hỏi/ }));
  await waitFor(() =>
    expect(sent).toEqual([
      { topic: 'Địa lý', keepTopics: true, difficulty: 'MEDIUM', skipErrors: true },
    ]),
  );
});

test('lists what one has imported, page by page, or says how to begin', async () => {
  const asked: (string | null)[] = [];
  server.use(
    http.get('/api/question-imports', ({ request }) => {
      asked.push(new URL(request.url).searchParams.get('page'));
      const { id, fileName, format, unit: bank, questionCount, createdAt } = view;
      const items = [
        { id, fileName, format, unit: bank, questionCount, createdAt, state: 'DONE', created: 1 },
      ];
      return HttpResponse.json({ items, page: 1, size: 20, total: 21 });
    }),
  );
  const list = {
    view: { page: 1, size: 20, sort: undefined, columns: undefined },
    onView: vi.fn(),
    filters: {},
    onFilter: vi.fn(),
  };
  const { container } = await renderFeature(<QuestionImportList list={list} />);
  expect(await screen.findByRole('link', { name: 'cau-hoi.gift' })).toHaveAttribute(
    'href',
    `/teach/questions/import/${view.id}`,
  );
  expect(screen.getByText('Đã nhập xong')).toBeVisible();
  expect(asked).toEqual(['1']);
  await expectAccessible(container);
});

test('a file that was looked through is thrown away on a second word', async () => {
  const onDone = vi.fn();
  server.use(
    http.delete(`/api/question-imports/${view.id}`, () => new HttpResponse(null, { status: 204 })),
  );
  await renderFeature(<DiscardQuestionImport view={view} onDone={onDone} />);
  await userEvent.click(screen.getByRole('button', { name: 'Bỏ lần nhập này' }));
  const dialog = await screen.findByRole('dialog', { name: 'Bỏ lần nhập này?' });
  expect(onDone).not.toHaveBeenCalled();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Bỏ lần nhập này' }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
});

test('an import is taken back after it was told what stays and why', async () => {
  const staying = [
    {
      number: 2,
      questionId: '0190a3c2-0000-7000-8000-000000000022',
      stem: 'Câu đã duyệt',
      reason: 'APPROVED' as const,
    },
  ];
  let taken = 0;
  server.use(
    http.get('/api/question-imports/:id/taking-back', () =>
      HttpResponse.json({ questions: 3, staying, topics: 0 }),
    ),
    http.post('/api/question-imports/:id/taking-back', () => {
      taken++;
      return HttpResponse.json({ questions: 3, staying, topics: 2 });
    }),
  );
  const { container } = await renderFeature(
    <QuestionImportDone view={{ ...view, state: 'DONE', outcomes: { CREATED: 4 } }} />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Thu hồi lần nhập này' }));
  const dialog = await screen.findByRole('dialog', { name: 'Thu hồi lần nhập này?' });
  expect(await within(dialog).findByText(/3 câu hỏi chưa ai dùng/)).toBeVisible();
  expect(within(dialog).getByRole('link', { name: 'Câu đã duyệt' })).toHaveAttribute(
    'href',
    '/teach/questions/0190a3c2-0000-7000-8000-000000000022',
  );
  expect(within(dialog).getByRole('listitem')).toHaveTextContent('đã được duyệt');
  await expectAccessible(dialog);
  expect(taken).toBe(0);
  await userEvent.click(within(dialog).getByRole('button', { name: 'Thu hồi 3 câu hỏi' }));
  expect(await screen.findByText('Đã thu hồi 3 câu hỏi.')).toBeVisible();
  expect(screen.getByText('Đã xóa 2 chủ đề trống.')).toBeVisible();
  expect(screen.getByText('1 câu hỏi được giữ lại:')).toBeVisible();
  expect(taken).toBe(1);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await expectAccessible(container);
});

test('an import of which nothing can be taken back any more says so', async () => {
  server.use(
    http.get('/api/question-imports/:id/taking-back', () =>
      HttpResponse.json({ questions: 0, staying: [], topics: 0 }),
    ),
  );
  await renderFeature(
    <QuestionImportDone
      view={{ ...view, state: 'DONE', outcomes: { CREATED: 1, TAKEN_BACK: 1 } }}
    />,
  );
  expect(screen.getByText('Đã thu hồi')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Thu hồi lần nhập này' }));
  const dialog = await screen.findByRole('dialog');
  expect(await within(dialog).findByText('Không còn câu hỏi nào thu hồi được.')).toBeVisible();
  expect(within(dialog).queryByRole('button', { name: /Thu hồi/ })).toBeNull();
});

test('an export says what the format leaves out before the file is fetched', async () => {
  server.use(
    http.get('/api/question-exports/report', () =>
      HttpResponse.json({
        found: 2,
        written: 1,
        left: [{ stem: 'Tình huống một', text: 'GIFT không diễn đạt được', whole: true }],
      }),
    ),
  );
  await renderFeature(<QuestionExportMenu filter={{ topic: 'Địa lý' }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Xuất câu hỏi' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'GIFT' }));
  const dialog = await screen.findByRole('dialog', { name: 'Xuất GIFT' });
  expect(await screen.findByText('Tệp sẽ có 1 trên 2 câu hỏi.')).toBeVisible();
  expect(screen.getByText(/GIFT không diễn đạt được/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Tải tệp' })).toHaveAttribute(
    'href',
    '/api/question-exports/file?format=GIFT&topic=%C4%90%E1%BB%8Ba+l%C3%BD',
  );
  await expectAccessible(dialog);
});
