import { cleanup, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ResultView } from '@/shared/api/schema';
import { expectAccessible, renderFeature } from '@testing/render';
import { Review } from './Review';

type Reviewed = NonNullable<ResultView['review']>[number];

const essay: Reviewed = {
  no: 1,
  type: 'ESSAY',
  stem: 'Bài học của đồng chí?',
  options: [],
  shown: {},
  answer: { text: 'Bài làm của tôi' },
  correct: false,
  points: 0.75,
  awaitsMarking: false,
  feedback: [],
  peerReviews: [],
  remark: 'Lập luận tốt',
};

test('after marking the learner reads the answer, the mark and what the marker said', async () => {
  const { container } = await renderFeature(<Review attemptId="a1" questions={[essay]} />);
  expect(screen.getByText('Bài làm của tôi')).toBeVisible();
  expect(screen.getByText('Đúng một phần (0,75 điểm)')).toBeVisible();
  expect(screen.getByText('Lập luận tốt', { exact: false })).toBeVisible();
  await expectAccessible(container);
});

test('the picture of a question is looked at again with it, but not where it stands above already', async () => {
  const picture = { mediaId: 'm1', url: '/media/thu.png', description: 'Thư từ địa chỉ lạ' };
  await renderFeature(<Review attemptId="a1" questions={[{ ...essay, picture }]} />);
  expect(screen.getByRole('img', { name: 'Thư từ địa chỉ lạ' })).toBeVisible();
  cleanup();
  await renderFeature(<Review headless attemptId="a1" questions={[{ ...essay, picture }]} />);
  expect(screen.queryByRole('img', { name: 'Thư từ địa chỉ lạ' })).toBeNull();
});

test('a wrong answer of any type stands beside the right one', async () => {
  await renderFeature(
    <Review
      attemptId="a1"
      questions={[
        {
          ...essay,
          type: 'MATCHING',
          shown: { premises: ['Huế'], matches: ['Miền Bắc', 'Miền Trung'] },
          answer: { places: { 0: 0 } },
          solution: { places: { 0: 1 } },
          points: 0,
          remark: undefined,
        },
      ]}
    />,
  );
  const [item] = screen.getAllByRole('listitem');
  if (item === undefined) throw new Error('no question');
  expect(within(item).getByText('Huế → Miền Bắc')).toBeVisible();
  expect(within(item).getByText('Huế → Miền Trung')).toBeVisible();
  expect(within(item).getByText('Sai')).toBeVisible();
});

test('passages that the marker commented on are marked and numbered in the own answer', async () => {
  const { container } = await renderFeature(
    <Review
      attemptId="a1"
      questions={[
        {
          ...essay,
          annotated: {
            text: 'Bài làm của tôi',
            annotations: [
              { from: 0, to: 7, quote: 'Bài làm', comment: 'Mở đầu tốt', tag: 'STRENGTH' },
            ],
          },
        },
      ]}
    />,
  );
  const notes = within(screen.getByRole('list', { name: 'Ghi chú của người chấm' }));
  expect(notes.getByText('Mở đầu tốt')).toBeVisible();
  expect(notes.getByText('Điểm mạnh')).toBeVisible();
  expect(container.querySelector('mark')).toHaveTextContent('Bài làm');
  await expectAccessible(container);
});
