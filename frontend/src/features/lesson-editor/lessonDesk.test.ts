import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftLesson } from '@/shared/api/schema';
import { Problem } from '@/shared/api/problem';
import { LessonDesk, type LessonContent } from './lessonDesk';

const lesson: DraftLesson = {
  lessonId: 'l1',
  sectionId: 's1',
  title: 'Một hồ sơ, hai cách làm',
  estimatedMinutes: 10,
  required: true,
  completionRule: 'VIEWED',
  blocks: [],
  revision: 4,
  updatedAt: '2026-11-22T03:00:00Z',
};

const save = vi.fn<(content: LessonContent & { revision: number }) => Promise<DraftLesson>>();
const fetchTheirs = vi.fn<() => Promise<DraftLesson>>();

function openDesk() {
  return new LessonDesk(lesson, { save, fetch: fetchTheirs });
}

beforeEach(() => {
  vi.useFakeTimers();
  save.mockImplementation((content) =>
    Promise.resolve({ ...lesson, ...content, revision: content.revision + 1, updatedAt: 'later' }),
  );
});

afterEach(() => {
  vi.useRealTimers();
  save.mockReset();
});

test('several changes in a row are saved once, after a pause in typing', async () => {
  const desk = openDesk();
  desk.change({ title: 'M' });
  desk.change({ title: 'Mở đầu' });
  expect(desk.view().save.kind).toBe('UNSAVED');
  await vi.advanceTimersByTimeAsync(1_200);
  expect(save).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ title: 'Mở đầu', revision: 4 }),
  );
  expect(desk.view().save).toEqual({ kind: 'SAVED', at: 'later' });
});

test('the next save builds on the revision the server answered', async () => {
  const desk = openDesk();
  desk.change({ title: 'Một' });
  await desk.flush();
  desk.change({ title: 'Hai' });
  await desk.flush();
  expect(save.mock.calls.map(([{ revision }]) => revision)).toEqual([4, 5]);
});

test('a change made while a save is on its way is saved after it', async () => {
  const desk = openDesk();
  desk.change({ title: 'Một' });
  const saving = desk.flush();
  await vi.waitFor(() => expect(save).toHaveBeenCalled());
  desk.change({ title: 'Hai' });
  await saving;
  expect(desk.clean).toBe(false);
  await vi.advanceTimersByTimeAsync(1_200);
  expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ title: 'Hai', revision: 5 }));
  expect(desk.clean).toBe(true);
});

test('two calls to save at once send one', async () => {
  const desk = openDesk();
  desk.change({ title: 'Một' });
  await Promise.all([desk.flush(), desk.flush()]);
  expect(save).toHaveBeenCalledTimes(1);
});

test('a server that cannot be reached is asked again until the lesson is saved', async () => {
  save.mockRejectedValueOnce(Problem.unreachable());
  const desk = openDesk();
  desk.change({ estimatedMinutes: 12 });
  await desk.flush();
  expect(desk.view().save.kind).toBe('WAITING');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(desk.clean).toBe(true);
});

test('a refusal is told and not repeated by itself', async () => {
  save.mockRejectedValueOnce(new Problem(400, { code: 'request.invalid' }));
  const desk = openDesk();
  desk.change({ title: '' });
  await desk.flush();
  expect(desk.view().save.kind).toBe('REFUSED');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(1);
});

test('what somebody else saved is shown beside and not overwritten', async () => {
  const theirs = { ...lesson, title: 'Của đồng nghiệp', revision: 9 };
  save.mockRejectedValueOnce(new Problem(409, { code: 'content.changed-elsewhere' }));
  fetchTheirs.mockResolvedValue(theirs);
  const desk = openDesk();
  desk.change({ title: 'Của tôi' });
  await desk.flush();
  expect(desk.view().save).toEqual({ kind: 'CONFLICT', theirs });
  desk.change({ title: 'Của tôi, sửa thêm' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(1);

  await desk.keepMine();
  expect(save).toHaveBeenLastCalledWith(
    expect.objectContaining({ title: 'Của tôi, sửa thêm', revision: 9 }),
  );
  expect(desk.clean).toBe(true);
});

test('taking the other version replaces the content and starts the editors anew', async () => {
  save.mockRejectedValueOnce(new Problem(409, { code: 'content.changed-elsewhere' }));
  fetchTheirs.mockResolvedValue({ ...lesson, title: 'Của đồng nghiệp', revision: 9 });
  const desk = openDesk();
  desk.change({ title: 'Của tôi' });
  await desk.flush();
  desk.takeTheirs();
  expect(desk.view()).toMatchObject({ content: { title: 'Của đồng nghiệp' }, edition: 2 });
  expect(desk.clean).toBe(true);
});
