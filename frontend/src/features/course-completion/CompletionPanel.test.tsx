import { screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { server } from '@mock-api/server';
import { expectAccessible, renderFeature } from '@testing/render';
import type { CertificateStatus } from '@/shared/api/schema';
import { CompletionPanel } from './CompletionPanel';

const enrolmentId = '0193e000-0000-7000-8000-000000000901';

const survey = {
  text: 'Trả lời phiếu khảo sát sau khóa học',
  missing: 'Chưa trả lời phiếu khảo sát sau khóa học',
  next: { place: 'SURVEY', id: enrolmentId },
} as const;

function answerWith(status: CertificateStatus) {
  server.use(
    http.get(`/api/enrolments/${enrolmentId}/certificate`, () => HttpResponse.json(status)),
  );
}

const panel = (
  <CompletionPanel enrolmentId={enrolmentId} invitation={<p>Khóa học có ích không?</p>} />
);

test('leads to the survey that the certificate wants, and asks for it no second time', async () => {
  answerWith({
    state: 'NOT_YET',
    missing: [{ code: 'certification.missing.survey', text: survey.missing }],
    conditions: [survey],
  });
  const { container } = await renderFeature(panel);
  expect(await screen.findByText('Chưa trả lời phiếu khảo sát sau khóa học')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Trả lời khảo sát' })).toHaveAttribute(
    'href',
    `/learn/${enrolmentId}/survey`,
  );
  expect(screen.queryByText('Khóa học có ích không?')).toBeNull();
  await expectAccessible(container);
});

test('invites to answer where nothing hangs on it', async () => {
  answerWith({ state: 'WAITS_FOR_RUN', missing: [], conditions: [] });
  const { container } = await renderFeature(panel);
  expect(await screen.findByText('Khóa học có ích không?')).toBeVisible();
  await expectAccessible(container);
});

test('says in a line what somebody who comes back knows already', async () => {
  answerWith({ state: 'ISSUED', missing: [], conditions: [] });
  const { container } = await renderFeature(<CompletionPanel enrolmentId={enrolmentId} before />);
  expect(await screen.findByText('Bạn đã hoàn thành khóa học này')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Chứng nhận của tôi' })).toBeVisible();
  expect(screen.queryByRole('link', { name: 'Tải giấy chứng nhận' })).toBeNull();
  await expectAccessible(container);
});

test('tells whoever comes back what is still missing', async () => {
  answerWith({
    state: 'NOT_YET',
    missing: [{ code: 'certification.missing.survey', text: survey.missing }],
    conditions: [survey],
  });
  await renderFeature(<CompletionPanel enrolmentId={enrolmentId} before />);
  expect(await screen.findByText('Chưa trả lời phiếu khảo sát sau khóa học')).toBeVisible();
});
