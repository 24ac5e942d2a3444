import type { JobView } from '@/shared/api/schema';
import { administrator, trainer } from '../people';

/** Work in the background, the latest first. */
export const jobs: JobView[] = [
  {
    id: '0193e000-0000-7000-8000-000000000002',
    kind: 'people-batch',
    ownerId: administrator.accountId,
    ownerName: administrator.fullName,
    state: 'DONE',
    done: 41,
    total: 41,
    counts: { DONE: 40, REFUSED: 1 },
    cancelRequested: false,
    createdAt: '2026-11-24T02:10:00Z',
    startedAt: '2026-11-24T02:10:01Z',
    finishedAt: '2026-11-24T02:10:09Z',
    result: {
      name: 'Kết quả.xlsx',
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: 8_412,
      url: '/api/jobs/0193e000-0000-7000-8000-000000000002/result',
    },
  },
  {
    id: '0193e000-0000-7000-8000-000000000001',
    kind: 'people-import',
    ownerId: trainer.accountId,
    ownerName: trainer.fullName,
    state: 'FAILED',
    done: 500,
    total: 1_200,
    counts: {},
    cancelRequested: false,
    failureCode: 'job.failed',
    failure:
      'Tác vụ đã dừng vì một lỗi ngoài dự kiến. Phần đã thực hiện được giữ nguyên; anh/chị có thể chạy lại.',
    createdAt: '2026-11-23T07:00:00Z',
    startedAt: '2026-11-23T07:00:01Z',
    finishedAt: '2026-11-23T07:01:00Z',
  },
];

/** Begins some work that a later question finds done. */
export function beginJob(kind: string, subject: string, total: number): JobView {
  const job: JobView = {
    id: crypto.randomUUID(),
    kind,
    ownerId: administrator.accountId,
    ownerName: administrator.fullName,
    subject,
    state: 'WAITING',
    done: 0,
    total,
    counts: {},
    cancelRequested: false,
    createdAt: new Date().toISOString(),
  };
  jobs.unshift(job);
  return job;
}

const fromTheStart = [...jobs];

/** As it was before anybody began anything. */
export function forgetNewJobs(): void {
  jobs.splice(0, jobs.length, ...fromTheStart);
}
