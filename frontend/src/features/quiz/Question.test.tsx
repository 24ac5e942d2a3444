import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import type { PaperQuestion } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { Question } from './Question';

const question: PaperQuestion = {
  no: 2,
  flagged: false,
  section: 0,
  type: 'SINGLE_CHOICE',
  stem: 'Điều gì cho thấy thư này là giả mạo?',
  options: [],
  shown: { options: [{ optionId: 'a', text: 'Địa chỉ người gửi' }] },
  picture: {
    mediaId: '0193a000-0000-7000-8000-000000000401',
    url: '/media/thu.png',
    description: 'Thư điện tử từ địa chỉ lạ',
  },
};

test('the picture of a question stands between what is asked and the answers', async () => {
  const { container } = await renderFeature(
    <Question question={question} total={3} answer={undefined} onChange={vi.fn()} />,
  );
  const picture = screen.getByRole('img', { name: 'Thư điện tử từ địa chỉ lạ' });
  const answer = await screen.findByRole('radio', { name: /Địa chỉ người gửi/ });
  const { DOCUMENT_POSITION_FOLLOWING: following } = Node;
  expect(screen.getByText(question.stem).compareDocumentPosition(picture) & following).toBeTruthy();
  expect(picture.compareDocumentPosition(answer) & following).toBeTruthy();
  await expectAccessible(container);
});
