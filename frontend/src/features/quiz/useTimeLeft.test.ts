import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AttemptView } from '@/shared/api/schema';
import { useTimeLeft } from './useTimeLeft';

const attempt: AttemptView = {
  attemptId: 'a1',
  enrolmentId: 'e1',
  quizId: 'q1',
  title: 'Bài kiểm tra cuối khóa',
  number: 1,
  startedAt: '2026-11-22T01:00:00Z',
  deadlineAt: '2026-11-22T01:00:03Z',
  serverNow: '2026-11-22T01:00:00Z',
  state: 'OPEN',
  lease: 1,
  navigation: 'FREE',
  practice: false,
  sections: [],
  questions: [],
};

beforeEach(() => {
  // The device's clock is an hour ahead of the server's, which decides.
  vi.useFakeTimers({ now: Date.parse('2026-11-22T02:00:00Z') });
});

afterEach(() => vi.useRealTimers());

const pass = (seconds: number): void => {
  act(() => {
    vi.advanceTimersByTime(seconds * 1_000);
  });
};

test('counts down by the clock of the server', () => {
  const { result } = renderHook(() => useTimeLeft(attempt, () => undefined));
  expect(result.current).toBe(3);
  pass(1);
  expect(result.current).toBe(2);
});

test('tells once that the time is over, to whoever listens then', () => {
  const first = vi.fn();
  const later = vi.fn();
  const { rerender } = renderHook(({ onOver }) => useTimeLeft(attempt, onOver), {
    initialProps: { onOver: first },
  });
  pass(2);
  rerender({ onOver: later });
  pass(3);
  expect(first).not.toHaveBeenCalled();
  expect(later).toHaveBeenCalledOnce();
});

test('knows no end without a deadline', () => {
  const { result } = renderHook(() =>
    useTimeLeft({ ...attempt, deadlineAt: undefined }, () => undefined),
  );
  pass(3_600);
  expect(result.current).toBeNull();
});
