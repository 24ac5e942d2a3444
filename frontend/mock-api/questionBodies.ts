import type { QuestionType } from '@/shared/api/schema';
import { media } from './authoringData';

const accepted = {
  accepted: [
    { text: 'Lào Cai', syntax: 'TEXT', sharePercent: 100, feedback: 'Đúng tên tỉnh mới.' },
    { text: '*Cai', syntax: 'WILDCARD', sharePercent: 50, feedback: null },
  ],
  matchCase: false,
  ignoreDiacritics: true,
};

const number = {
  accepted: [
    {
      closeness: 'ABSOLUTE',
      value: 34,
      tolerance: 0.5,
      upTo: null,
      sharePercent: 100,
      feedback: null,
    },
    {
      closeness: 'RANGE',
      value: 30,
      tolerance: null,
      upTo: 40.25,
      sharePercent: 20,
      feedback: 'Gần đúng.',
    },
  ],
  units: [{ name: 'tỉnh', factor: 1 }],
  unitPenaltyPercent: 10,
};

const choice = {
  options: [
    {
      optionId: '0193a000-0000-4000-8000-000000000d00',
      text: 'Toàn trình',
      correct: true,
      weightPercent: 100,
      feedback: 'Đúng.',
    },
    {
      optionId: '0193a000-0000-4000-8000-000000000d01',
      text: 'Bốn mức',
      correct: false,
      weightPercent: -50,
      feedback: null,
    },
  ],
  scoring: 'WEIGHTS',
};

const essay = {
  mostWords: 300,
  template: 'Kính gửi',
  guidance: 'Xem phần lập luận.',
  rubric: [
    {
      name: 'Lập luận',
      levels: [
        { description: 'Chưa rõ', points: 0 },
        { description: 'Rõ', points: 5 },
      ],
    },
  ],
};

/** A sound body of each type, as the server keeps it. */
export const questionBodies: Record<QuestionType, unknown> = {
  SINGLE_CHOICE: choice,
  MULTIPLE_CHOICE: { ...choice, scoring: null },
  TRUE_FALSE: { right: false, whenTrue: 'Xem lại Điều 5.', whenFalse: null },
  SHORT_ANSWER: accepted,
  NUMERIC: number,
  CALCULATED: {
    variables: [{ name: 'a', min: 1, max: 9.5, decimals: 1 }],
    formula: 'a * 2',
    closeness: 'RELATIVE',
    tolerance: 0.05,
    units: [],
    unitPenaltyPercent: 0,
  },
  FILL_IN_BLANKS: {
    text: 'Có [[2]] tỉnh, thành phố; hồ sơ nộp [[1]].',
    parts: [
      { stem: null, type: 'SINGLE_CHOICE', body: choice, weight: 1 },
      { stem: null, type: 'NUMERIC', body: number, weight: 2 },
    ],
  },
  DRAG_WORDS: {
    text: 'Cấp [[1]] và cấp [[2]].',
    words: [
      { text: 'tỉnh', group: 1, reusable: false },
      { text: 'xã', group: 1, reusable: false },
      { text: 'huyện', group: 1, reusable: true },
    ],
  },
  MATCHING: {
    pairs: [
      { premise: 'Lào Cai', match: 'Miền Bắc' },
      { premise: 'Huế', match: 'Miền Trung' },
    ],
    distractors: ['Miền Nam'],
  },
  ORDERING: { items: ['Tiếp nhận', 'Thẩm định', 'Trả kết quả'] },
  CATEGORISING: {
    categories: [
      { name: 'Bộ', items: ['Bộ Y tế'] },
      { name: 'Tỉnh', items: ['Lào Cai', 'Huế'] },
    ],
  },
  MATRIX: {
    columns: ['Có', 'Không'],
    rows: [
      { text: 'Ký số', right: [0] },
      { text: 'Con dấu', right: [1] },
    ],
    several: false,
  },
  SELECT_IN_TEXT: {
    pieces: [
      { text: 'Căn cứ ', selectable: false, correct: false },
      { text: 'Luật', selectable: true, correct: true },
      { text: ' và ', selectable: false, correct: false },
      { text: 'tờ trình', selectable: true, correct: false },
    ],
  },
  HOT_SPOT: {
    mediaId: media.find(({ kind }) => kind === 'IMAGE')?.id,
    description: 'Ba cột cao dần',
    areas: [
      {
        shape: 'RECTANGLE',
        points: [
          { x: 10, y: 60 },
          { x: 34, y: 82.5 },
        ],
      },
      {
        shape: 'CIRCLE',
        points: [
          { x: 80, y: 50 },
          { x: 85, y: 50 },
        ],
      },
    ],
    mostPoints: 2,
  },
  ESSAY: essay,
  FILE_UPLOAD: {
    mostFiles: 2,
    groups: ['DOCUMENT', 'PICTURE'],
    mostMegabytes: 20,
    withText: true,
    guidance: 'Xem kỹ bảng số liệu.',
    rubric: essay.rubric,
  },
  CASE: {
    text: null,
    parts: [
      {
        stem: 'Việc này đúng hay sai?',
        type: 'TRUE_FALSE',
        body: { right: true, whenTrue: null, whenFalse: null },
        weight: 1,
      },
      { stem: 'Vì sao?', type: 'ESSAY', body: essay, weight: 3 },
    ],
  },
  DESCRIPTION: {},
};
