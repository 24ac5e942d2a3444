import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { expectAccessible, renderFeature } from '@testing/render';
import { AnswerTold } from '@/question-types/AnswerTold';
import { PlayerBody } from '@/question-types/PlayerBody';
import { FileDeskContext, type FileDesk, type NewUpload, type Upload } from './fileDesk';
import { fileUpload, withFile } from './fileUpload';
import { caseOfQuestions } from '@/question-types/case/case';

const shown = {
  mostFiles: 2,
  groups: ['DOCUMENT', 'PICTURE'],
  extensions: ['pdf', 'jpg'],
  mostMegabytes: 1,
  withText: true,
  rubric: [],
};
const a = { fileId: 'a', name: 'bai.pdf', bytes: 1_200_000, extension: 'pdf' };
const b = { fileId: 'b', name: 'anh.jpg', bytes: 900, extension: 'jpg' };

let given: unknown;

function Room({ answer: first, desk }: { answer?: unknown; desk?: FileDesk }) {
  const [answer, setAnswer] = useState<unknown>(first);
  return (
    <FileDeskContext value={desk}>
      <PlayerBody
        question={{ type: 'FILE_UPLOAD', stem: 'Nộp bài', shown }}
        name="q"
        answer={answer}
        onAnswer={(next) => {
          given = next;
          setAnswer(next);
        }}
      />
    </FileDeskContext>
  );
}

const desk = (uploads: Upload[] = []) => ({
  uploads,
  send: vi.fn<(upload: NewUpload) => void>(),
  resume: vi.fn(),
  drop: vi.fn(),
  url: (id: string) => `/files/${id}`,
});

const upload = (change: Partial<Upload>): Upload => ({
  id: 'u1',
  no: 1,
  part: undefined,
  file: new File(['x'.repeat(100)], 'lon.pdf'),
  replaces: undefined,
  sent: 50,
  state: 'sending',
  problem: undefined,
  ...change,
});

const choose = async (...files: File[]) =>
  userEvent.upload(await screen.findByLabelText(/^Chọn tệp/), files, { applyAccept: false });

test('what is chosen is sent, and what cannot be taken is told at once', async () => {
  const server = desk();
  const { container } = await renderFeature(<Room desk={server} />);
  await choose(
    new File(['x'], 'bai.pdf'),
    new File(['x'], 'bai.exe'),
    new File([], 'rong.pdf'),
    new File([new Uint8Array(1024 * 1024 + 1)], 'lon.pdf'),
  );
  expect(server.send).toHaveBeenCalledOnce();
  expect(server.send.mock.calls[0]?.[0].file.name).toBe('bai.pdf');
  const told = within(screen.getByRole('alert')).getAllByRole('listitem');
  expect(told.map((one) => one.textContent)).toEqual([
    'bai.exe: câu hỏi này không nhận loại tệp này.',
    'rong.pdf: tệp không có nội dung.',
    'lon.pdf: tệp lớn hơn 1 MB. Hãy giảm dung lượng rồi chọn lại.',
  ]);
  await expectAccessible(container);
});

test('files on their way show how far they have come, and can be given up or gone on with', async () => {
  const server = desk([upload({}), upload({ id: 'u2', state: 'waiting' })]);
  const { container } = await renderFeature(<Room desk={server} />);
  const [first] = await screen.findAllByRole('progressbar', { name: 'Đã gửi lon.pdf' });
  expect(first).toHaveAttribute('aria-valuetext', '50%');
  await userEvent.click(screen.getByRole('button', { name: 'Gửi tiếp lon.pdf' }));
  expect(server.resume).toHaveBeenCalledWith('u2');
  await userEvent.click(screen.getAllByRole('button', { name: 'Hủy gửi lon.pdf' })[0] ?? container);
  expect(server.drop).toHaveBeenCalledWith('u1');
  expect(screen.getByText('Đã đủ 2 tệp.', { exact: false })).toBeVisible();
  await expectAccessible(container);
});

test('a file is removed, and the text beside it stays', async () => {
  const { container } = await renderFeature(
    <Room desk={desk()} answer={{ files: [a, b], text: 'Kèm' }} />,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Gỡ bỏ bai.pdf' }));
  expect(given).toEqual({ files: [b], text: 'Kèm' });
  expect(screen.getByText('1 tệp trong câu trả lời.')).toHaveFocus();
  await expectAccessible(container);
});

test('where a question is only tried, files stay on the device', async () => {
  await renderFeature(<Room />);
  expect(await screen.findByText('Đây là bản xem thử, tệp không được gửi đi.')).toBeVisible();
  await choose(new File(['x'], 'mot.pdf'), new File(['x'], 'hai.pdf'), new File(['x'], 'ba.pdf'));
  expect(given).toMatchObject({ files: [{ name: 'mot.pdf' }, { name: 'hai.pdf' }] });
  expect(screen.getByText('ba.pdf: chỉ được nộp tối đa 2 tệp.')).toBeVisible();
});

test('a file that has come takes the place of another, also within a case', () => {
  expect(withFile({ files: [a, b], text: 'x' }, { ...a, fileId: 'c' }, 'a')).toEqual({
    files: [{ ...a, fileId: 'c' }, b],
    text: 'x',
  });
  const parts = [{ type: 'TRUE_FALSE' }, { type: 'FILE_UPLOAD', shown }];
  const before = { parts: { 0: { value: true }, 1: { files: [a] } } };
  const after = caseOfQuestions.withFile?.({ parts }, before, b, { part: 1 });
  expect(after).toEqual({ parts: { 0: { value: true }, 1: { files: [a, b] } } });
  expect(caseOfQuestions.files?.({ parts }, after)).toEqual([a, b]);
});

test('whoever reads the answer fetches files by name, and looks at pictures', async () => {
  const { container } = await renderFeature(
    <AnswerTold type="FILE_UPLOAD" shown={shown} answer={{ files: [a, b] }} attemptId="x" />,
  );
  expect(screen.getByRole('link', { name: 'Tải về bai.pdf' })).toHaveAttribute(
    'href',
    '/api/attempts/x/files/a',
  );
  expect(screen.queryByRole('button', { name: 'Xem ảnh bai.pdf' })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Xem ảnh anh.jpg' }));
  expect(screen.getByRole('img', { name: /anh\.jpg/ })).toHaveAttribute(
    'src',
    '/api/attempts/x/files/b',
  );
  expect(screen.getByRole('link', { name: 'Tải về tất cả (ZIP)' })).toBeVisible();
  await expectAccessible(container);
});

test('an answer of nothing is none', () => {
  expect(fileUpload.isAnswered({ files: [], text: ' ' })).toBe(false);
  expect(fileUpload.isAnswered({ files: [a] })).toBe(true);
});
