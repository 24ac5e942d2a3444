import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQuery } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { questions } from '@mock-api/authoringData';
import { resetBank } from '@mock-api/handlers/questionTopics';
import { trainer } from '@mock-api/people';
import { server } from '@mock-api/server';
import { session } from '@mock-api/session';
import type { EditQuestions, QuestionView } from '@/shared/api/schema';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { SharingCard } from './SharingCard';
import { questionQuery } from './questions.queries';

let question: QuestionView;

function Question() {
  const { data } = useQuery(questionQuery(question.questionId));
  return data === undefined ? null : <SharingCard question={data} />;
}

async function open(shown?: Partial<QuestionView>) {
  if (shown !== undefined) {
    server.use(http.get('/api/questions/:id', () => HttpResponse.json({ ...question, ...shown })));
  }
  const view = await renderFeature(
    <>
      <Question />
      <Toasts />
    </>,
  );
  return { ...view, user: userEvent.setup() };
}

beforeEach(() => {
  session.open(trainer);
  resetBank();
  const [first] = questions;
  if (first === undefined) throw new Error('the mock has no question');
  question = first;
});

test('says in words who uses the question, and changes it with a way back', async () => {
  const { user, container } = await open();
  const card = await screen.findByRole('region', { name: 'Đơn vị nào dùng được câu hỏi này' });
  expect(card).toHaveTextContent('Chỉ đơn vị sở hữu');
  await expectAccessible(container);
  await user.click(screen.getByRole('button', { name: 'Thay đổi chia sẻ' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('radio', { name: 'Mọi đơn vị' }));
  await expectAccessible(dialog);
  await user.click(within(dialog).getByRole('button', { name: 'Lưu chia sẻ' }));
  expect(await screen.findByText('Đã thay đổi đơn vị dùng được câu hỏi.')).toBeVisible();
  await vi.waitFor(() => expect(card).toHaveTextContent('Mọi đơn vị'));
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  await vi.waitFor(() => expect(card).toHaveTextContent('Chỉ đơn vị sở hữu'));
});

test('a unit is named, may be let edit, and is taken away again', async () => {
  const sent = vi.fn<(edit: EditQuestions) => void>();
  server.use(
    http.post<never, EditQuestions>('/api/question-edits', async ({ request }) => {
      sent(await request.json());
      return HttpResponse.json({ chosen: 1, changed: 1, unchanged: 0, mayNot: 0 });
    }),
  );
  const { user } = await open();
  await user.click(await screen.findByRole('button', { name: 'Thay đổi chia sẻ' }));
  const dialog = await screen.findByRole('dialog');
  const field = within(dialog).getByRole('combobox', { name: /^Chia sẻ thêm cho đơn vị/ });
  await user.type(field, 'ba dinh');
  await user.click(await screen.findByRole('option', { name: /Phường Ba Đình/ }));
  await user.type(field, 'tay ho');
  await user.click(await screen.findByRole('option', { name: /Phường Tây Hồ/ }));
  await user.click(
    within(dialog).getByRole('checkbox', { name: 'Phường Tây Hồ được sửa câu hỏi' }),
  );
  await expectAccessible(dialog);
  await user.click(within(dialog).getByRole('button', { name: 'Bỏ chia sẻ cho Phường Ba Đình' }));
  await user.click(within(dialog).getByRole('button', { name: 'Lưu chia sẻ' }));
  await vi.waitFor(() => expect(sent).toHaveBeenCalled());
  expect(sent.mock.lastCall?.[0].sharing).toEqual({
    audience: 'OWN',
    units: [{ unitId: expect.any(String) as string, mayEdit: true }],
  });
});

test('whoever uses a question of another unit is told so, and not with whom else', async () => {
  const { container } = await open({ sharing: undefined, abilities: [] });
  expect(await screen.findByText(/chia sẻ câu hỏi này để đơn vị bạn dùng\./)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Thay đổi chia sẻ' })).toBeNull();
  await expectAccessible(container);
});

test('a copy says where it is from', async () => {
  await open({ origin: { unit: question.unit, revision: 3 } });
  expect(
    await screen.findByText(`Sao từ câu hỏi của ${question.unit.fullName} (bản 3).`),
  ).toBeVisible();
});
