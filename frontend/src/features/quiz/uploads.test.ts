import { expect, test, vi } from 'vitest';
import { Problem } from '@/shared/api/problem';
import type { HandedFile } from '@/shared/api/schema';
import type { Upload } from '@/question-types/file-upload/fileDesk';
import { Uploads, type FileServer } from './uploads';

const piece = 4;
const file = (name: string, size: number) => new File([new Uint8Array(size)], name);
const gone = () => Promise.reject(Problem.unreachable());

/** A server that keeps pieces, and whose line can be cut. */
function room(over: Partial<FileServer> = {}) {
  const sent: string[] = [];
  const server: FileServer = {
    announce: ({ id, file: { size } }) =>
      Promise.resolve({ fileId: id, pieces: Math.ceil(size / piece), pieceBytes: piece }),
    send: ({ file: { name } }, no, bytes) => {
      sent.push(`${name} ${no}: ${bytes.size}`);
      return Promise.resolve();
    },
    complete: ({ id, file: { name, size } }) =>
      Promise.resolve({ fileId: id, name, bytes: size, extension: 'pdf' }),
    cancel: vi.fn(() => Promise.resolve()),
    ...over,
  };
  const attached = vi.fn<(upload: Upload, handed: HandedFile) => void>();
  const uploads = new Uploads(server, attached, (_, woken) => woken);
  return { server, sent, attached, uploads };
}

const add = (uploads: Uploads, one: File) =>
  uploads.add(1, { file: one, part: undefined, replaces: undefined });

test('a file goes piece by piece and then into the answer', async () => {
  const { uploads, sent, attached } = room();
  add(uploads, file('a.pdf', 10));
  await vi.waitFor(() => expect(attached).toHaveBeenCalled());
  expect(sent).toEqual(['a.pdf 0: 4', 'a.pdf 1: 4', 'a.pdf 2: 2']);
  expect(attached.mock.calls[0]?.[1]).toMatchObject({ name: 'a.pdf', bytes: 10 });
  expect(uploads.current()).toEqual([]);
});

test('after a lost connection it goes on with the piece that was lost, not from the beginning', async () => {
  let cut = true;
  const tried: number[] = [];
  const { uploads, attached } = room({
    send: (_, no) => {
      tried.push(no);
      return no === 1 && cut ? gone() : Promise.resolve();
    },
  });
  add(uploads, file('a.pdf', 10));
  await vi.waitFor(() => expect(uploads.current()[0]?.state).toBe('waiting'));
  expect(uploads.current()[0]?.sent).toBe(4);
  cut = false;
  uploads.wake();
  await vi.waitFor(() => expect(attached).toHaveBeenCalledOnce());
  expect(tried).toEqual([0, 1, 1, 2]);
});

test('files go one after another, and one that is refused stays with its reason', async () => {
  const { uploads, sent, attached } = room({
    announce: ({ id, file: { name, size } }) =>
      name === 'a.pdf'
        ? Promise.reject(new Problem(400, { code: 'x', title: 'Tệp quá lớn' }))
        : Promise.resolve({ fileId: id, pieces: 1, pieceBytes: size }),
  });
  add(uploads, file('a.pdf', 4));
  add(uploads, file('b.pdf', 4));
  await vi.waitFor(() => expect(attached).toHaveBeenCalledOnce());
  expect(sent).toEqual(['b.pdf 0: 4']);
  expect(uploads.current()).toMatchObject([{ state: 'failed', problem: 'Tệp quá lớn' }]);
  expect(uploads.underWay()).toBe(0);
});

test('a file that is given up while it waits is told to the server and never attached', async () => {
  const { uploads, server, attached } = room({ send: gone });
  add(uploads, file('a.pdf', 4));
  await vi.waitFor(() => expect(uploads.current()[0]?.state).toBe('waiting'));
  uploads.drop(uploads.current()[0]?.id ?? '');
  expect(uploads.current()).toEqual([]);
  expect(server.cancel).toHaveBeenCalledOnce();
  add(uploads, file('b.pdf', 4));
  await vi.waitFor(() => expect(uploads.current()[0]?.state).toBe('waiting'));
  expect(attached).not.toHaveBeenCalled();
});
