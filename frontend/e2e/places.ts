import { chooseFrom, expect, expectArrived } from './fixtures';
import type { Page } from '@playwright/test';

interface Place {
  path: string;
  /** Opens what has to be looked at too: a menu, a dialog. */
  open?: (page: Page) => Promise<void>;
}

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).first().click();
const follow =
  (name: string | RegExp, ...then: (string | RegExp)[]) =>
  async (page: Page) => {
    for (const step of [name, ...then]) {
      const left = page.url();
      await page.getByRole('main').getByRole('link', { name: step }).first().click();
      await expect(page).not.toHaveURL(left);
      await expectArrived(page);
    }
  };
const both =
  (...steps: ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };

/** A file of people of whom all are at fault, two of them alike. */
const upload = async (page: Page) => {
  await chooseFrom(page, 'Đơn vị', 'phuong lao cai', 'Phường Lào Cai');
  await page.getByLabel(/^Chọn tệp hoặc/).setInputFiles({
    name: 'can-bo.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'Họ và tên,Thư điện tử,Đơn vị\nLý A Sáng,sang.ly,\nVàng Thị Mỷ,,\n' +
        'Hồ A Tủa,tua@example.vn,Phuong Kai\nMa Seo Chứ,chu@example.vn,Phuong Kai\n',
    ),
  });
  await page.getByRole('heading', { level: 1, name: 'can-bo.csv' }).waitFor();
};
const expectErrors = async (page: Page) => {
  await page.getByRole('form', { name: /^Dòng 2/ }).waitFor();
  // What appeared under the pointer must not answer it with a hint.
  await page.mouse.move(0, 0);
};
const showShared = async (page: Page) => {
  await page.getByRole('link', { name: /Không có đơn vị nào/ }).click();
  await page.getByRole('form', { name: '“Phuong Kai”' }).waitFor();
  await page.mouse.move(0, 0);
};
const choose = (name: string) => (page: Page) => page.getByRole('menuitem', { name }).click();
/** By keyboard: where a row lies may still move while the page settles. */
const tick =
  (...rows: number[]) =>
  async (page: Page) => {
    for (const row of rows) {
      const box = page.getByRole('table').getByRole('checkbox').nth(row);
      await box.press('Space');
      await expect(box).toBeChecked();
    }
  };
const toMerge = both(press('Việc khác'), choose('Hợp nhất với hồ sơ khác'));
const compare = async (page: Page) => {
  await page.getByRole('combobox', { name: 'Hồ sơ khác' }).fill('nguyen');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('table', { name: 'So sánh hai hồ sơ' })).toBeVisible();
};

const newTemplate = async (page: Page) => {
  await press('Tạo mẫu')(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên mẫu').fill('Mẫu để xem');
  await chooseFrom(page, 'Đơn vị', 'bo khoa hoc', 'Bộ Khoa học và Công nghệ');
  await dialog.getByRole('button', { name: 'Tạo mẫu' }).click();
  await page.getByRole('region', { name: 'Trang giấy' }).waitFor();
};

/** A new run of the class, or the one that is open. */
const openRun = async (page: Page) => {
  await page
    .getByRole('button', { name: 'Mở đợt cấp' })
    .or(page.getByRole('link', { name: 'Tiếp tục đợt đang chuẩn bị' }))
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Đợt cấp chứng nhận' }).waitFor();
};

/** One more condition of each kind. */
const addAll = async (page: Page) => {
  const dialog = page.getByRole('dialog');
  for (const button of await dialog.getByRole('button', { name: /^Thêm / }).all()) {
    if (await button.isEnabled()) await button.click();
  }
};

/** The class wants that its learners are approved. */
const wantApproval = async (page: Page) => {
  const title = page.getByRole('heading', { name: 'Phê duyệt cấp chứng nhận' });
  await page.getByRole('button', { name: 'Sửa cho lớp này' }).waitFor();
  if (await title.isVisible()) return;
  await press('Sửa cho lớp này')(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Thêm phê duyệt' }).click();
  await dialog.getByRole('button', { name: 'Lưu điều kiện' }).click();
  await title.waitFor();
};

/** Without anybody to issue to there is nothing to confirm. */
const include = async (page: Page) => {
  await press(/^Bổ sung/)(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do').fill('Theo kết luận của hội đồng');
  await dialog.getByRole('button', { name: 'Bổ sung theo quyết định' }).click();
  await expect(dialog).toHaveCount(0);
};

const course = 'Nhận thức về chuyển đổi số';
const running = 'Bồi dưỡng kỹ năng số cho công chức cấp xã, đợt 2';
const ended = 'Bồi dưỡng kỹ năng số cho công chức cấp xã, đợt 1';
const mai = '/manage/people?q=lo%20thi%20mai';

/** The survey of a course that is still being taken, which nothing leads to yet. */
const toSurvey = async (page: Page) => {
  await page.evaluate(() =>
    history.pushState(null, '', location.pathname.replace(/\/lessons\/.*/, '/survey')),
  );
  await page.getByRole('heading', { level: 1, name: 'Khảo sát sau khóa học' }).waitFor();
};

const toAttempts = follow(course, 'Bài kiểm tra cuối khóa', 'Bài làm và điểm');
const openFirst = async (page: Page) => {
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Điểm của bài' }).waitFor();
};
const toRegrading = follow(
  course,
  'Bài kiểm tra cuối khóa',
  'Phân tích câu hỏi',
  'Chấm lại câu này',
);
const previewRegrade = async (page: Page) => {
  const way = page.getByRole('radio', { name: /trọn điểm/ });
  await way.press('Space');
  await expect(way).toBeChecked();
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByRole('heading', { level: 1, name: 'Xem trước khi chấm lại' }).waitFor();
};

/** On a phone the topics are behind a button. */
const arrangeTopics = async (page: Page) => {
  const fold = page.getByRole('button', { name: 'Chọn chủ đề' });
  await page.getByRole('table').waitFor();
  if (await fold.isVisible()) await fold.click();
  await press('Quản lý chủ đề')(page);
};

/** An address with nothing at it. */
export const nowhere = '/khong-co-trang-nay';

/** The main pages of each role, and what opens over them. */
/** Where each role comes, and what it opens there. */
export const places: Record<string, Place[]> = {
  'a visitor': [
    { path: '/' },
    { path: '/courses?q=chuyen%20doi%20so' },
    { path: '/courses?q=khongcokhoanay' },
    { path: '/courses/nhan-thuc-ve-chuyen-doi-so' },
    { path: '/sign-in', open: (page) => page.locator('main form button[type=submit]').click() },
    { path: '/sign-in?problem=identity.provider-account-unknown' },
    { path: '/forgot-password' },
    { path: '/register', open: (page) => page.locator('main form button[type=submit]').click() },
    { path: '/register/khong-con' },
    { path: nowhere },
    { path: '/verify' },
    { path: '/verify/HS-2026-0000-0000-0' },
  ],
  'Học viên': [
    { path: '/' },
    { path: '/', open: press(/^Tài khoản của/) },
    { path: '/', open: (page) => page.keyboard.press('Control+k') },
    { path: '/', open: (page) => page.keyboard.press('?') },
    { path: '/learning' },
    { path: '/learning', open: press(/^Rời/) },
    { path: '/learning', open: follow(running) },
    { path: '/learning', open: follow('Tiếp tục học') },
    { path: '/learning', open: both(follow('Tiếp tục học'), toSurvey) },
    { path: '/certificates' },
    { path: '/signing' },
    { path: '/notifications' },
    { path: '/peer-reviews' },
    { path: '/me' },
    { path: '/me/data' },
    { path: '/me/data', open: press('Gửi yêu cầu') },
    { path: '/me/security' },
    { path: '/me/security', open: press('Thiết lập') },
  ],
  'Giảng viên': [
    { path: '/teach/courses' },
    { path: '/teach/courses', open: press('Tạo khóa học') },
    { path: '/teach/courses', open: follow(course) },
    { path: '/teach/courses', open: both(follow(course), press(/^Thao tác với/)) },
    { path: '/teach/courses', open: both(follow(course), press('Xuất bản')) },
    { path: '/teach/courses', open: follow(course, 'Thông tin khóa học') },
    { path: '/teach/courses', open: follow(course, 'Học viên') },
    { path: '/teach/courses', open: follow(course, 'Khảo sát') },
    {
      path: '/teach/courses',
      open: both(follow(course, 'Khảo sát'), press('Xem dạng bảng')),
    },
    { path: '/teach/courses', open: follow(course, 'Các bản đã xuất bản') },
    { path: '/teach/courses', open: follow(course, 'Xem như học viên') },
    { path: '/teach/courses', open: follow(course, 'Số hóa và chuyển đổi số khác nhau thế nào') },
    { path: '/teach/questions' },
    { path: '/teach/questions?q=khongcocauhoinay' },
    { path: '/teach/questions', open: both(tick(1), press('Thay đổi câu hỏi đã chọn')) },
    { path: '/teach/questions', open: press(/^Xem câu hỏi/) },
    { path: '/teach/questions', open: arrangeTopics },
    { path: '/teach/questions', open: both(arrangeTopics, choose('Thêm chủ đề')) },
    {
      path: '/teach/questions',
      open: (page) => page.getByRole('table').getByRole('link').first().click(),
    },
    {
      path: '/teach/questions',
      open: both(
        (page) => page.getByRole('table').getByRole('link').first().click(),
        press('Thay đổi chia sẻ'),
      ),
    },
    {
      path: '/teach/courses',
      open: follow(course, 'Bài kiểm tra cuối khóa', 'Phân tích câu hỏi'),
    },
    { path: '/teach/courses', open: toAttempts },
    { path: '/teach/courses', open: both(toAttempts, follow('Rà soát bài làm')) },
    { path: '/teach/courses', open: both(toAttempts, openFirst) },
    {
      path: '/teach/courses',
      open: both(toAttempts, openFirst, press('Điều chỉnh điểm cả bài')),
    },
    { path: '/teach/courses', open: toRegrading },
    { path: '/teach/courses', open: both(toRegrading, previewRegrade) },
    { path: '/classes' },
    { path: '/classes', open: follow(running) },
    { path: '/classes', open: follow(running, 'Học viên') },
    { path: '/classes', open: follow(running, 'Kết quả') },
    { path: '/classes', open: follow(running, 'Khảo sát') },
    { path: '/classes', open: follow(ended, 'Khảo sát') },
    { path: '/classes', open: both(follow(running, 'Kết quả'), press(/^Điểm tổng kết/)) },
    { path: '/classes', open: follow(running, 'Kết quả', 'Cách tính điểm') },
    { path: '/teach/questions/new', open: press('Lưu câu hỏi') },
    { path: '/teach/questions/import' },
  ],
  'Quản lý đơn vị': [
    { path: '/manage/people' },
    { path: '/manage/people', open: press('Cột') },
    { path: '/manage/people?q=khongcoai' },
    { path: '/manage/people', open: both(press('Thêm điều kiện lọc'), press('Xuất')) },
    { path: '/manage/people', open: both(tick(1), press('Điều chuyển')) },
    {
      path: '/manage/people',
      open: both(press('Việc khác'), choose('Tìm theo số định danh'), press(/^Tìm$/)),
    },
    { path: mai, open: follow('Lò Thị Mai') },
    { path: mai, open: both(follow('Lò Thị Mai'), press('Sửa')) },
    { path: mai, open: follow('Lò Thị Mai', 'Đơn vị') },
    { path: mai, open: both(follow('Lò Thị Mai', 'Đơn vị'), press('Điều chuyển')) },
    { path: mai, open: both(follow('Lò Thị Mai', 'Vai trò'), press('Giao vai trò')) },
    { path: mai, open: follow('Lò Thị Mai', 'Học tập') },
    { path: mai, open: follow('Lò Thị Mai', 'Chứng nhận') },
    { path: mai, open: follow('Lò Thị Mai', 'Nhật ký') },
    { path: mai, open: both(follow('Lò Thị Mai'), toMerge, compare) },
    { path: '/manage/people/new', open: press('Thêm và gửi thư mời') },
    { path: '/manage/people/import' },
    { path: '/manage/people/import', open: upload },
    {
      path: '/manage/people/import',
      open: both(upload, press(/^Kiểm tra \d/), expectErrors, showShared),
    },
    { path: '/manage/jobs' },
    { path: '/manage/units' },
    { path: '/manage/units', open: follow('Tỉnh Lào Cai') },
    { path: '/manage/headcount' },
    { path: '/manage/headcount?asOf=2025-06-30' },
    {
      path: '/manage/enrol',
      open: (page) => page.getByRole('combobox', { name: 'Khóa học' }).click(),
    },
    { path: '/manage/reports' },
    { path: '/classes/new', open: press('Mở lớp') },
    { path: '/classes', open: both(follow(running, 'Học viên'), press('Thêm học viên')) },
    { path: '/classes', open: both(follow(running, 'Học viên'), tick(1), press('Chuyển lớp')) },
    { path: '/classes', open: both(follow(running), press('Đóng lớp, chốt điểm')) },
  ],
  'Quản lý chứng nhận': [
    { path: '/manage/certificates' },
    { path: '/manage/certificates', open: press(/^Thu hồi giấy chứng nhận/) },
    { path: '/manage/certificates', open: press(/^Cấp lại hoặc gia hạn/) },
    { path: '/manage/certificates', open: press(/^Lịch sử của/) },
    { path: '/manage/certificates/settings' },
    { path: '/manage/certificates/settings', open: press('Chỉ định người ký') },
    { path: '/manage/certificates/settings', open: press(/^Sửa thời hạn/) },
    { path: '/manage/certificates', open: both(tick(1, 2), press('Thu hồi 2 giấy chứng nhận')) },
    { path: '/manage/issuing' },
    { path: '/manage/paper-certificates' },
    { path: '/manage/paper-certificates', open: press('Ghi nhận bản giấy') },
    { path: '/manage/paper-certificates/import' },
    { path: '/manage/learner-records' },
    { path: '/manage/certificate-templates' },
    { path: '/manage/certificate-templates', open: press('Tạo mẫu') },
    { path: '/manage/certificate-templates', open: newTemplate },
    { path: '/manage/certificate-templates', open: both(newTemplate, press('Thêm lớp')) },
    { path: '/manage/certificate-templates', open: both(newTemplate, press('Xem bản in')) },
  ],
  'Quản trị hệ thống': [
    { path: '/manage/issuing', open: follow(running) },
    { path: '/manage/issuing', open: both(follow(running), press('Sửa cho lớp này'), addAll) },
    { path: '/manage/issuing', open: both(follow(running), wantApproval) },
    {
      path: '/manage/issuing',
      open: both(follow(running), wantApproval, tick(1), press(/^Không phê duyệt 1/)),
    },
    { path: '/manage/issuing', open: follow(running, 'Điều kiện của cả khóa học') },
    {
      path: '/manage/issuing',
      open: both(follow(running, 'Điều kiện của cả khóa học'), press('Sửa điều kiện'), addAll),
    },
    { path: '/manage/issuing', open: both(follow(running), openRun) },
    { path: '/manage/issuing', open: both(follow(running), openRun, press(/^Tạm giữ/)) },
    {
      path: '/manage/issuing',
      open: both(follow(running), openRun, press(/^(Bổ sung|Loại khỏi)/)),
    },
    {
      path: '/manage/issuing',
      open: both(follow(running), openRun, include, press(/^Xác nhận cấp/)),
    },
    { path: '/teach/courses', open: both(follow(course, 'Khảo sát'), press('Gỡ ý kiến')) },
    { path: '/manage/certificates/settings', open: press('Thay khóa') },
    { path: '/manage/certificates/settings', open: press('Thêm hệ thống') },
    { path: '/manage/jobs?all=true' },
    { path: '/manage/competencies' },
    { path: '/manage/competencies', open: press('Nạp khung năng lực') },
    {
      path: '/manage/roles',
      open: (page) =>
        page
          .getByText(/^Được làm \d+ việc/)
          .first()
          .click(),
    },
    { path: '/manage/roles', open: press('Tạo vai trò') },
    { path: '/manage/roles/holders' },
    { path: '/manage/roles/holders?role=TRAINER', open: press(/^Đổi thời hạn/) },
    { path: '/manage/approvals' },
    { path: '/manage/approvals?box=asked' },
    { path: '/manage/sign-in-rules' },
    { path: '/manage/data-requests' },
    { path: '/manage/survey-comments' },
    { path: '/manage/audit' },
    { path: '/manage/audit', open: press(/^Chi tiết/) },
    { path: '/manage/sign-in-rules', open: press(/^Bắt buộc xác thực/) },
    { path: '/manage/units' },
    { path: '/manage/units', open: press(/^Mở (?!lịch)/) },
    { path: '/manage/units', open: press(/^Mở lịch/) },
    { path: '/manage/unit-changes/file' },
  ],
};
