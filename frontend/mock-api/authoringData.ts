import type {
  Block,
  Doc,
  DraftCourse,
  DraftLesson,
  MediaView,
  PublicationView,
  QuestionView,
  QuizView,
} from '@/shared/api/schema';
import { laoCaiDepartment } from './people';

const at = '2026-11-20T03:32:00Z';

function doc(...content: Doc['content']): Doc {
  return { type: 'doc', content };
}

function paragraph(text: string): Doc['content'][number] {
  return { type: 'paragraph', content: [{ type: 'text', text }] };
}

function heading(text: string): Doc['content'][number] {
  return { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text }] };
}

export const media: MediaView[] = [
  {
    id: '0193a000-0000-7000-8000-000000000401',
    kind: 'IMAGE',
    fileName: 'ba-nac-thang.svg',
    contentType: 'image/svg+xml',
    bytes: 4_200,
    width: 800,
    height: 450,
    url: '/mock-media/picture.svg',
    state: 'READY',
    uploadedAt: at,
  },
  {
    id: '0193a000-0000-7000-8000-000000000402',
    kind: 'VIDEO',
    fileName: 'gioi-thieu.mp4',
    contentType: 'video/mp4',
    bytes: 8_400_000,
    durationSeconds: 62,
    url: '/mock-media/film.mp4',
    posterUrl: '/mock-media/picture.svg',
    state: 'READY',
    notice: 'AS_UPLOADED',
    uploadedAt: at,
  },
];

const intro: Block[] = [
  {
    blockId: '0193a000-0000-7000-8000-000000000501',
    type: 'RICH_TEXT',
    data: {
      document: doc(
        heading('Một hồ sơ, hai cách làm'),
        paragraph(
          'Bà Vàng Thị Mỷ ở xã Bản Liền cần xin cấp lại giấy khai sinh cho con. Trước đây bà đi ba lần, mỗi lần hơn hai mươi cây số đường núi.',
        ),
        {
          type: 'bulletList',
          content: [
            { type: 'listItem', content: [paragraph('Số hóa: đưa tờ đơn giấy lên máy.')] },
            { type: 'listItem', content: [paragraph('Chuyển đổi số: bà không phải đi nữa.')] },
          ],
        },
        paragraph('Cùng một tờ đơn, khác nhau ở cách làm việc chứ không ở chiếc máy.'),
      ),
    },
  },
  {
    blockId: '0193a000-0000-7000-8000-000000000502',
    type: 'IMAGE',
    data: {
      mediaId: '0193a000-0000-7000-8000-000000000401',
      alt: 'Ba nấc thang: số hóa dữ liệu, số hóa quy trình, chuyển đổi cách làm việc',
      decorative: false,
      caption: 'Ba nấc thang của chuyển đổi số',
    },
  },
  {
    blockId: '0193a000-0000-7000-8000-000000000503',
    type: 'VIDEO',
    data: { mediaId: '0193a000-0000-7000-8000-000000000402', title: 'Giới thiệu khóa học' },
  },
];

const outline: [string, string[]][] = [
  [
    'Hiểu đúng về chuyển đổi số',
    ['Một hồ sơ, hai cách làm', 'Số hóa và chuyển đổi số', 'Công nghệ 20%, thể chế 80%'],
  ],
  ['Ba trụ cột', ['Chương trình chuyển đổi số quốc gia', 'Kinh tế số', 'Xã hội số']],
  [
    'Chính quyền số ở cơ sở',
    ['Chính quyền hai cấp', 'Dịch vụ công trực tuyến', 'Văn bản điện tử và chữ ký số'],
  ],
  ['Bắt đầu từ ngày mai', ['An toàn và kế hoạch 30 ngày', 'Bài kiểm tra cuối khóa']],
];

const finalQuizId = '0193a000-0000-7000-8000-000000000801';

export const lessons: DraftLesson[] = outline.flatMap(([, titles], section) =>
  titles.map((title, index): DraftLesson => {
    const isQuiz = title === 'Bài kiểm tra cuối khóa';
    return {
      lessonId: `0193a000-0000-7000-8000-0000000006${section}${index}`,
      sectionId: `0193a000-0000-7000-8000-00000000070${section}`,
      title,
      estimatedMinutes: isQuiz ? 20 : 8 + index * 2,
      required: true,
      completionRule: isQuiz ? 'QUIZ_PASSED' : 'VIEWED',
      blocks: isQuiz
        ? [
            {
              blockId: '0193a000-0000-7000-8000-000000000599',
              type: 'QUIZ',
              data: { quizId: finalQuizId },
            },
          ]
        : section === 0 && index === 0
          ? intro
          : [
              {
                blockId: `0193a000-0000-7000-8000-0000000005${section}${index}`,
                type: 'RICH_TEXT',
                data: {
                  document: doc(heading(title), paragraph('Nội dung bài học đang được biên soạn.')),
                },
              },
            ],
      revision: 1,
      updatedAt: at,
    };
  }),
);

export const course: DraftCourse = {
  courseId: '0193a000-0000-7000-8000-000000000901',
  code: 'NTVCDS',
  title: 'Nhận thức về chuyển đổi số',
  summary:
    'Khóa học giúp cán bộ, công chức, viên chức hiểu đúng về chuyển đổi số và biết bắt đầu từ việc hằng ngày của cơ quan mình.',
  outcomes: [
    'Phân biệt số hóa với chuyển đổi số',
    'Nêu được ba trụ cột của Chương trình chuyển đổi số quốc gia',
    'Lập kế hoạch 30 ngày cho bộ phận của mình',
  ],
  audience: ['Cán bộ, công chức cấp xã', 'Viên chức đơn vị sự nghiệp'],
  level: 'BASIC',
  topics: ['Chuyển đổi số', 'Chính quyền số'],
  language: 'vi',
  estimatedMinutes: 118,
  coverMediaId: '0193a000-0000-7000-8000-000000000401',
  coverUrl: '/mock-media/picture.svg',
  unit: laoCaiDepartment,
  revision: 12,
  state: 'CHANGED',
  publishedVersion: {
    versionId: '0193a000-0000-7000-8000-000000000a01',
    number: 2,
    publishedAt: '2026-10-02T02:10:00Z',
    publishedBy: 'Trần Quốc Đạt',
  },
  sections: outline.map(([title], index) => ({
    sectionId: `0193a000-0000-7000-8000-00000000070${index}`,
    title,
    lessons: [],
  })),
  abilities: ['EDIT', 'PUBLISH', 'DELETE'],
};

export const publications: PublicationView[] = [
  { versionId: 'v2', number: 2, publishedAt: '2026-10-02T02:10:00Z', publishedBy: 'Trần Quốc Đạt' },
  { versionId: 'v1', number: 1, publishedAt: '2026-08-18T08:45:00Z', publishedBy: 'Trần Quốc Đạt' },
];

export const usualConduct: QuizView['conduct'] = {
  grading: 'BEST',
  navigation: 'FREE',
  shuffleQuestions: true,
  practice: false,
};

function sectionOf(topics: string[], count: number): QuizView['sections'][number] {
  return { title: '', fixed: [], topics, difficulties: [], types: [], count, unseenFirst: false };
}

export const quizzes: QuizView[] = [
  {
    quizId: finalQuizId,
    courseId: course.courseId,
    unitId: laoCaiDepartment.id,
    title: 'Bài kiểm tra cuối khóa',
    instructions: 'Đọc kỹ câu hỏi. Bạn có thể đánh dấu để xem lại trước khi nộp bài.',
    topics: ['Chính quyền số', 'Kinh tế số'],
    questionCount: 10,
    passMarkPercent: 80,
    timeLimitMinutes: 20,
    attemptsAllowed: 3,
    shuffleOptions: true,
    review: 'AFTER_PASS',
    scoring: 'ALL_OR_NOTHING',
    sections: [sectionOf(['Chính quyền số', 'Kinh tế số'], 10)],
    supplies: [{ title: '', needed: 10, available: 18 }],
    conduct: usualConduct,
    revision: 1,
    availableQuestions: 18,
    problems: [],
    updatedAt: '2026-11-02T02:00:00Z',
  },
];

/** The options, which are the body too. */
function optionsOf(texts: readonly string[], index: number) {
  const options = texts.map((text, place) => ({
    optionId: `0193a000-0000-7000-8000-000000000c${index}${place}`,
    text: text.replace(/^\*/, ''),
    correct: text.startsWith('*'),
  }));
  return { options, body: { options } };
}

const topicIds = {
  'Chính quyền số': '0193a000-0000-7000-8000-0000000071a0',
  'Kinh tế số': '0193a000-0000-7000-8000-0000000071a1',
  'An toàn thông tin': '0193a000-0000-7000-8000-0000000071a2',
};

export const questions: QuestionView[] = (
  [
    [
      'Chính quyền số',
      'SINGLE_CHOICE',
      'APPROVED',
      'Chính quyền địa phương ở nước ta được tổ chức theo mấy cấp từ ngày 1 tháng 7 năm 2025?',
      ['*Hai cấp: tỉnh và xã', 'Ba cấp: tỉnh, huyện và xã', 'Một cấp', 'Bốn cấp'],
    ],
    [
      'Kinh tế số',
      'MULTIPLE_CHOICE',
      'APPROVED',
      'Những hoạt động nào thuộc kinh tế số?',
      [
        '*Bán nông sản trên sàn thương mại điện tử',
        '*Thanh toán bằng mã QR',
        'Ghi sổ thu chi bằng tay',
        '*Cung cấp dịch vụ phần mềm qua mạng',
      ],
    ],
    [
      'An toàn thông tin',
      'SINGLE_CHOICE',
      'DRAFT',
      'Khi nhận được tin nhắn yêu cầu cung cấp mã OTP, việc nên làm là gì?',
      [
        '*Không cung cấp và báo bộ phận phụ trách',
        'Cung cấp ngay nếu người gửi tự xưng là cán bộ',
        'Chuyển tiếp cho đồng nghiệp',
      ],
    ],
    [
      'Chính quyền số',
      'SINGLE_CHOICE',
      'RETIRED',
      'Dịch vụ công trực tuyến được chia thành mấy mức độ?',
      ['Bốn mức độ', '*Toàn trình và một phần'],
    ],
  ] as const
).map(([topic, type, status, stem, options], index) => ({
  questionId: `0193a000-0000-7000-8000-000000000b0${index}`,
  unit: laoCaiDepartment,
  topicId: topicIds[topic],
  topic,
  type,
  difficulty: index === 1 ? 'MEDIUM' : 'EASY',
  status,
  stem,
  ...optionsOf(options, index),
  explanation:
    index === 0 ? 'Luật Tổ chức chính quyền địa phương năm 2025 quy định hai cấp.' : undefined,
  revision: 1,
  updatedAt: at,
  usedInQuizzes: status === 'APPROVED' ? 1 : 0,
  figures:
    index === 0
      ? { asked: 412, facility: 0.97, discrimination: 0.08, flags: ['TOO_EASY', 'UNUSED_OPTION'] }
      : { asked: 0, flags: [] },
  competencies: [],
  sharing: { audience: 'OWN', units: [] },
  abilities: ['EDIT', 'APPROVE', 'RETIRE', 'SHARE'],
}));
