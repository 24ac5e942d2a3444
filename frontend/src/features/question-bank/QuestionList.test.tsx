import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { questions } from '@mock-api/authoringData';
import { resetBank } from '@mock-api/handlers/questionTopics';
import { server } from '@mock-api/server';
import { useListAddress } from '@/shared/lib/listAddress';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { QuestionList } from './QuestionList';
import { TopicPanel } from './TopicPanel';

function Bank() {
  const list = useListAddress();
  return (
    <>
      <TopicPanel filters={list.filters} onFilter={list.onFilter} />
      <QuestionList list={list} />
      <Toasts />
    </>
  );
}

beforeEach(() => resetBank());
afterAll(() => resetBank());

test('shows how questions did, and what of them should be looked at', async () => {
  const { container } = await renderFeature(<Bank />);
  expect(
    await screen.findByRole('link', { name: 'Quá dễ, Có phương án không ai chọn' }),
  ).toBeVisible();
  expect(screen.getByRole('cell', { name: '97%' })).toBeVisible();
  await expectAccessible(container);
});

test('many are changed after it was told what will happen, and taken back', async () => {
  const user = userEvent.setup();
  await renderFeature(<Bank />);
  await user.click(
    await screen.findByRole('checkbox', { name: 'Chọn tất cả dòng trên trang này' }),
  );
  await user.click(screen.getByRole('button', { name: 'Thay đổi câu hỏi đã chọn' }));
  const dialog = await screen.findByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Xem trước thay đổi' }));
  expect(within(dialog).getByRole('alert')).toHaveTextContent('Chọn ít nhất một điều cần đổi');
  await user.selectOptions(within(dialog).getByLabelText('Trạng thái'), 'APPROVED');
  await user.click(within(dialog).getByRole('button', { name: 'Xem trước thay đổi' }));
  expect(await within(dialog).findByText('2 câu hỏi sẽ thay đổi.')).toBeVisible();
  expect(within(dialog).getByText('2 câu hỏi đã như vậy, giữ nguyên.')).toBeVisible();
  await expectAccessible(dialog);
  await user.click(within(dialog).getByRole('button', { name: 'Thay đổi 2 câu hỏi' }));
  await waitFor(() =>
    expect(screen.getAllByText('Đã duyệt', { selector: 'td *' })).toHaveLength(4),
  );
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(await screen.findByText('Đã trả lại 2 câu hỏi như trước.')).toBeVisible();
  await waitFor(() =>
    expect(screen.getAllByText('Đã duyệt', { selector: 'td *' })).toHaveLength(2),
  );
});

test('a question with a picture says so in the list', async () => {
  server.use(
    http.get('/api/questions', () =>
      HttpResponse.json({
        items: questions.map((one, index) =>
          index === 1 ? { ...one, picture: { mediaId: 'm1', url: '/m1.png' } } : one,
        ),
        page: 0,
        size: 20,
        total: questions.length,
      }),
    ),
  );
  await renderFeature(<Bank />);
  const sign = await screen.findByRole('img', { name: 'Có hình minh họa' });
  expect(sign.closest('tr')).toHaveTextContent('Những hoạt động nào thuộc kinh tế số?');
});

test('a question is looked at and tried without leaving the list', async () => {
  const user = userEvent.setup();
  await renderFeature(<Bank />);
  const [first] = await screen.findAllByRole('button', { name: /^Xem câu hỏi: / });
  if (first === undefined) throw new Error('no question');
  await user.click(first);
  const dialog = await screen.findByRole('dialog');
  await user.click(await within(dialog).findByRole('radio', { name: /^Hai cấp/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Chấm thử' }));
  expect(await within(dialog).findByText('Được 100% số điểm')).toBeVisible();
});

test('a topic is added and renamed from the tree, by keyboard', async () => {
  const user = userEvent.setup();
  const { router } = await renderFeature(<Bank />);
  const tree = await screen.findByRole('treegrid', { name: 'Cây chủ đề' });
  expect(within(tree).getAllByRole('row')).toHaveLength(4);
  screen.getByRole('button', { name: 'Quản lý chủ đề' }).focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('menuitem', { name: 'Thêm chủ đề' });
  await user.keyboard('{ArrowDown}{Enter}');
  const dialog = await screen.findByRole('dialog');
  await user.type(within(dialog).getByLabelText('Tên chủ đề'), 'Dữ liệu/Mở{Enter}');
  expect(within(dialog).getByRole('alert')).toHaveTextContent('không được có dấu');
  await user.clear(within(dialog).getByLabelText('Tên chủ đề'));
  await user.type(within(dialog).getByLabelText('Tên chủ đề'), 'Mở{Enter}');
  expect(await screen.findByText('Đã thêm chủ đề.')).toBeVisible();
  await waitFor(() => expect(router.state.location.search).toMatchObject({ topic: 'Mở' }));
  expect(await within(tree).findByRole('link', { name: 'Mở' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});
