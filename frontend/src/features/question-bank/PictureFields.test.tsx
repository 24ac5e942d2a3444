import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { media, questions } from '@mock-api/authoringData';
import { laoCaiDepartment } from '@mock-api/people';
import { server } from '@mock-api/server';
import type { QuestionView, WriteQuestion } from '@/shared/api/schema';
import { Toasts } from '@/ui/Toast/Toasts';
import { expectAccessible, renderFeature } from '@testing/render';
import { QuestionEditor } from './QuestionEditor';
import { StatusActions } from './StatusActions';

const [question] = questions;
const [image] = media;
const picture = { mediaId: image?.id ?? '', description: 'Ba nấc thang của chuyển đổi số' };

/** The editor with such a picture, and what it sends. */
async function open(shown?: QuestionView['picture']) {
  if (question === undefined) throw new Error('the mock has no question');
  const sent = vi.fn<(picture: WriteQuestion['picture']) => void>();
  server.use(
    http.put<{ id: string }, WriteQuestion>('/api/questions/:id', async ({ request }) => {
      sent((await request.json()).picture);
      return HttpResponse.json(question);
    }),
  );
  const view = await renderFeature(
    <>
      <QuestionEditor
        question={{ ...question, picture: shown }}
        units={[laoCaiDepartment]}
        onSaved={vi.fn()}
      />
      <Toasts />
    </>,
  );
  const user = userEvent.setup();
  const save = () => user.click(screen.getByRole('button', { name: 'Lưu câu hỏi' }));
  return { ...view, user, sent, save };
}

test('a picture that is loaded and saved unchanged stays as it was', async () => {
  const { container, sent, save } = await open({ ...picture, url: image?.url });
  expect(screen.getByLabelText('Mô tả hình')).toHaveValue(picture.description);
  await expectAccessible(container);
  await save();
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(picture));
});

test('a picture that was brought before is found in the library and taken', async () => {
  const { user, sent, save } = await open();
  await user.click(screen.getByRole('button', { name: 'Thêm hình minh họa' }));
  await user.click(screen.getByRole('button', { name: 'Chọn từ thư viện' }));
  const dialog = await screen.findByRole('dialog', { name: 'Chọn hình từ thư viện' });
  expect(await within(dialog).findByRole('button', { name: image?.fileName })).toBeVisible();
  expect(within(dialog).queryByRole('button', { name: 'gioi-thieu.mp4' })).toBeNull();
  await expectAccessible(dialog);
  await user.type(within(dialog).getByRole('searchbox', { name: 'Tìm theo tên tệp' }), 'zz');
  expect(await within(dialog).findByText('Không có hình nào có tên như vậy.')).toBeVisible();
  await user.clear(within(dialog).getByRole('searchbox'));
  await user.click(await within(dialog).findByRole('button', { name: image?.fileName }));
  const description = await screen.findByLabelText('Mô tả hình');
  await vi.waitFor(() => expect(description).toHaveFocus());
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.paste(picture.description);
  await save();
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(picture));
});

test('a picture is added to any question, and needs words for whoever cannot see it', async () => {
  const { user, sent, save } = await open();
  await user.click(screen.getByRole('button', { name: 'Thêm hình minh họa' }));
  await user.upload(
    screen.getByLabelText(/^Chọn hình/),
    new File(['x'], 'nut-bam.png', { type: 'image/png' }),
  );
  const description = await screen.findByLabelText('Mô tả hình');
  await vi.waitFor(() => expect(description).toHaveFocus());
  await save();
  expect(description).toHaveAccessibleDescription(/Nhập mô tả hình/);
  expect(sent).not.toHaveBeenCalled();
  await user.type(description, ' Màn hình có nút “Ký số” ');
  await save();
  await vi.waitFor(() =>
    expect(sent).toHaveBeenCalledWith({
      mediaId: media.at(-1)?.id,
      description: 'Màn hình có nút “Ký số”',
    }),
  );
});

test('a picture is taken away, and comes back with its words when that is undone', async () => {
  const { user, sent, save } = await open({ ...picture, url: image?.url });
  await user.click(screen.getByRole('button', { name: 'Bỏ hình' }));
  const add = screen.getByRole('button', { name: 'Thêm hình minh họa' });
  await vi.waitFor(() => expect(add).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(screen.getByLabelText('Mô tả hình')).toHaveValue(picture.description);
  await user.click(screen.getByRole('button', { name: 'Bỏ hình' }));
  await save();
  await vi.waitFor(() => expect(sent).toHaveBeenCalledWith(undefined));
});

test('a picture that the server misses is told of where another one is chosen', async () => {
  const { user, save } = await open({ ...picture, mediaId: crypto.randomUUID() });
  server.use(
    http.put('/api/questions/:id', () =>
      HttpResponse.json(
        {
          code: 'assessment.question-invalid',
          title: 'Câu hỏi chưa hợp lệ',
          status: 400,
          errors: [{ field: 'picture.mediaId', code: 'x', message: 'Hình không còn nữa' }],
        },
        { status: 400, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  await save();
  await user.click(await screen.findByRole('link', { name: 'Hình không còn nữa' }));
  expect(screen.getByLabelText(/^Thay hình khác/)).toHaveFocus();
  expect(screen.getByLabelText(/^Thay hình khác/)).toHaveAccessibleDescription(
    /Hình không còn nữa/,
  );
});

test('what is tried is shown with its picture', async () => {
  const { user } = await open({ ...picture, url: image?.url });
  const panel = screen.getByRole('region', { name: 'Thử câu hỏi' });
  await user.click(within(panel).getByRole('button', { name: 'Thử' }));
  expect(await within(panel).findByRole('img', { name: picture.description })).toBeVisible();
});

test('who leaves after writing of a picture is asked first, and not before', async () => {
  const { user, router } = await open({ ...picture, url: image?.url });
  const leave = (to: string) => act(() => void router.navigate({ href: to }));
  leave('/nothing-written');
  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/nothing-written'));
  await user.type(await screen.findByLabelText('Mô tả hình'), ' cho xã');
  leave('/written');
  expect(await screen.findByRole('dialog')).toBeVisible();
  expect(router.state.location.pathname).toBe('/nothing-written');
});

test('who approves a question reads that its picture has to be described first', async () => {
  if (question === undefined) throw new Error('the mock has no question');
  const message = 'Hình minh họa chưa có mô tả';
  server.use(
    http.post('/api/questions/:id/status', () =>
      HttpResponse.json(
        {
          code: 'assessment.question-faulty',
          title: 'Câu hỏi có chỗ cần sửa',
          status: 400,
          errors: [{ field: 'picture.description', code: 'x', message }],
        },
        { status: 400, headers: { 'content-type': 'application/problem+json' } },
      ),
    ),
  );
  await renderFeature(
    <>
      <StatusActions question={{ ...question, status: 'DRAFT' }} />
      <Toasts />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Duyệt câu hỏi' }));
  expect(await screen.findByText(message)).toBeVisible();
});
