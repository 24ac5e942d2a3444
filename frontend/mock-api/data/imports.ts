import type {
  ImportField,
  ImportRowView,
  ImportView,
  JobView,
  RowProblem,
  UnitRef,
  Verdict,
} from '@/shared/api/schema';
import { forgetNewJobs } from './jobs';
import { unitByCode } from './units';

export interface MockImport {
  view: ImportView;
  rows: ImportRowView[];
}

const headers = ['STT', 'Họ và tên', 'Hòm thư', 'Mã cán bộ', 'Đơn vị'];

const people = [
  ['1', 'Đặng Thị Hồng', 'hong.dang@laocai.example.vn', 'LC-10001', '15-SNV'],
  ['2', 'Lý A Sáng', 'sang.ly laocai.example.vn', 'LC-10002', '15-SNV'],
  ['3', 'Vàng Thị Mỷ', '', 'LC-10003', '15-SNV'],
  ['4', 'Hồ Văn Tài', 'tai.ho@laocai.example.vn', 'LC-10004', 'KHONG-CO'],
  ['5', 'Sùng A Lử', '', 'LC-10005', '15-SNV'],
  ['6', 'Bàn Văn Tá', 'ta.ban@laocai.example.vn', 'LC-10006', '15-SNV'],
];

/** An import as it is right after the upload. */
export function newImport(fileName: string, unit: UnitRef): MockImport {
  return {
    view: {
      id: crypto.randomUUID(),
      fileName,
      source: 'TABLE',
      unit,
      state: 'UPLOADED',
      headers,
      mapping: { FULL_NAME: 1, STAFF_CODE: 3, UNIT: 4 },
      rowCount: people.length,
      verdicts: {},
      outcomes: {},
      invites: false,
      sample: people.slice(0, 5),
      createdAt: new Date().toISOString(),
    },
    rows: [],
  };
}

/** The same, checked under a mapping that has the addresses too. */
export function checkedImport(fileName = 'can-bo.xlsx'): MockImport {
  const one = newImport(fileName, unitByCode('15'));
  one.view.mapping = { FULL_NAME: 1, EMAIL: 2, STAFF_CODE: 3, UNIT: 4 };
  checkRows(one);
  return one;
}

export const imports: MockImport[] = [];

/** As it was before anybody uploaded anything. */
export function forgetImports(): void {
  imports.length = 0;
  forgetNewJobs();
}

export const importOf = (id: string | undefined) => imports.find(({ view }) => view.id === id);

export function checkRows(one: MockImport): void {
  const { mapping } = one.view;
  one.rows = people.map((cells, index) =>
    checked({
      row: index + 2,
      values: Object.fromEntries(
        Object.entries(mapping).map(([field, column]) => [field, cells[column] ?? '']),
      ),
      problems: [],
    }),
  );
  one.view.state = 'CHECKED';
  count(one);
}

export function count({ view, rows }: MockImport): void {
  const verdicts: Partial<Record<Verdict, number>> = {};
  for (const { verdict } of rows) {
    if (verdict !== undefined) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  }
  view.verdicts = verdicts;
}

/** A few of the rules, enough to draw every state of the screens. */
export function checked(row: ImportRowView): ImportRowView {
  const problems: RowProblem[] = [];
  const email = row.values['EMAIL'];
  if (email === undefined || email === '') {
    problems.push(about('EMAIL', 'Hòm thư', 'required', 'Ô này còn trống.', 'Hãy điền thông tin.'));
  } else if (!email.includes('@')) {
    problems.push({
      ...about(
        'EMAIL',
        'Hòm thư',
        'malformed-email',
        'Không phải là địa chỉ thư điện tử.',
        'Hãy ghi theo dạng ten@coquan.gov.vn, không dấu, không khoảng trắng.',
      ),
      value: email,
    });
  }
  if (row.values['UNIT'] === 'KHONG-CO') {
    problems.push({
      ...about(
        'UNIT',
        'Đơn vị',
        'unknown-unit',
        'Không có đơn vị nào có mã hoặc tên này.',
        'Hãy dùng mã trong trang "Đơn vị" của tệp mẫu.',
      ),
      value: 'KHONG-CO',
    });
  }
  return { ...row, problems, verdict: problems.length === 0 ? 'CREATE' : 'ERROR' };
}

function about(
  field: ImportField,
  column: string,
  code: string,
  reason: string,
  remedy: string,
): RowProblem {
  return { field, column, code, reason, remedy };
}

/** What a job that is over has done to its import. */
export function settle(one: MockImport, job: JobView): void {
  if (job.kind === 'people-import-check') {
    checkRows(one);
    return;
  }
  const errors = one.view.verdicts['ERROR'] ?? 0;
  one.view.state = 'DONE';
  one.view.outcomes = { CREATED: one.rows.length - errors, SKIPPED: errors };
  job.counts = one.view.outcomes;
  job.result = {
    name: `Kết quả nhập - ${one.view.fileName}`,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: 9_214,
    url: `/api/jobs/${job.id}/result`,
  };
}
