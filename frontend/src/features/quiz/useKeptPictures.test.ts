import { renderHook } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { PaperQuestion } from '@/shared/api/schema';
import { useKeptPictures } from './useKeptPictures';

const question: PaperQuestion = {
  no: 1,
  flagged: false,
  section: 0,
  type: 'TRUE_FALSE',
  stem: 'Thư này là thật.',
  options: [],
  shown: {},
};
const mediaId = '0193a000-0000-7000-8000-000000000401';

test('the pictures of all questions are fetched at the start, before anybody comes to them', () => {
  const fetched: string[] = [];
  vi.stubGlobal(
    'Image',
    class {
      set src(url: string) {
        fetched.push(url);
      }
    },
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  renderHook(() =>
    useKeptPictures([
      question,
      { ...question, no: 2, picture: { mediaId, url: '/media/thu.png', description: 'Thư' } },
      { ...question, no: 3, picture: { mediaId, description: 'Không còn' } },
    ]),
  );
  expect(fetched).toEqual(['/media/thu.png']);
});
