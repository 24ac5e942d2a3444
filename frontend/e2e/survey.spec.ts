import { readFile } from 'node:fs/promises';
import { add, createCourse, publish, saved } from './authoring';
import {
  expect,
  expectAccessible,
  expectLargeLettersToFit,
  expectToFit,
  signInAs,
  test,
} from './fixtures';

const mark = Date.now().toString(36);
const course = `Tiếp công dân trực tuyến ${mark}`;

test.describe.configure({ mode: 'serial' });

test('a trainer publishes a course, and an administrator wants its survey answered', async ({
  page,
}) => {
  await signInAs(page, 'Giảng viên');
  await createCourse(page, course);
  await add(page, 'Thêm chương', 'Tên chương', 'Bắt đầu');
  await add(page, 'Thêm bài học', 'Tên bài học', 'Lịch tiếp công dân');
  await page.getByRole('link', { name: 'Lịch tiếp công dân' }).click();
  await page.getByRole('button', { name: 'Văn bản' }).click();
  await saved(page, () =>
    page.getByRole('textbox', { name: 'Văn bản 1' }).fill('Lịch được công bố trên cổng thông tin.'),
  );
  await publish(page, course);

  await page.context().clearCookies();
  await signInAs(page, 'Quản trị hệ thống');
  await page.goto('/manage/issuing');
  await page.getByLabel('Tìm khóa học theo tên hoặc mã').fill(mark);
  await page.getByRole('link', { name: course }).click();
  await page.getByRole('button', { name: 'Sửa điều kiện' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Thêm khảo sát' }).click();
  await expect(dialog.getByText(/Chỉ biết ai đã trả lời/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Lưu điều kiện' }).click();
  await expect(page.getByText('Trả lời phiếu khảo sát sau khóa học')).toBeVisible();
});

test('a learner is told what is missing, answers on a phone, and the certificate comes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Học viên');
  await page.goto(`/courses?q=${mark}`);
  await page.getByRole('link', { name: course }).click();
  await page.getByRole('button', { name: 'Ghi danh' }).click();
  await expect(page.getByText('Chưa trả lời phiếu khảo sát sau khóa học')).toBeVisible();
  const lesson = page.url();

  await page.goto('/certificates');
  const expected = page.getByRole('article', { name: course });
  await expected.getByRole('link', { name: 'Trả lời khảo sát' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Khảo sát sau khóa học' }),
  ).toBeVisible();
  await expectLargeLettersToFit(page);
  await expectAccessible(page);
  const rate = (question: RegExp, point: string) =>
    page
      .getByRole('group', { name: question })
      .getByRole('radio', { name: point, exact: true })
      .check();
  await rate(/nội dung/, 'Rất hài lòng');
  await rate(/giảng viên/, 'Khóa học không có giảng viên');
  await page.getByRole('button', { name: 'Gửi phiếu khảo sát' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /áp dụng vào công việc/ })
    .click();
  await page.keyboard.press('Space');
  await rate(/công việc/, 'Nhiều');
  await page.getByLabel(/Điều gì hữu ích nhất/).fill('Mẫu lịch dùng được ngay.');
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await expectToFit(page);
    await expectAccessible(page);
  }

  // Nothing is lost when the page is loaded anew, whatever the browser asks before.
  page.once('dialog', (asked) => void asked.accept());
  await page.reload();
  await expect(page.getByLabel(/Điều gì hữu ích nhất/)).toHaveValue('Mẫu lịch dùng được ngay.');
  await page.getByRole('button', { name: 'Gửi phiếu khảo sát' }).click();

  await expect(page.getByRole('region', { name: 'Cảm ơn bạn đã trả lời khảo sát' })).toBeFocused();
  await expect(page.getByText(/Giấy chứng nhận số \S+ đã được cấp/)).toBeVisible({
    timeout: 60_000,
  });
  await expectToFit(page);
  await expectLargeLettersToFit(page);
  await expectAccessible(page);

  await page.goto(lesson);
  await expect(page.getByRole('heading', { name: 'Bạn đã hoàn thành khóa học này' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Chứng nhận của tôi' }).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Trả lời khảo sát' })).toHaveCount(0);
});

test('a trainer sees that one answer waits for company, and what is said of another course', async ({
  page,
}) => {
  await signInAs(page, 'Giảng viên');
  await page.goto('/teach/courses');
  await page.getByRole('link', { name: course, exact: true }).click();
  await page.getByRole('link', { name: 'Khảo sát', exact: true }).click();
  await expect(page.getByText('1 phiếu đang chờ đủ 5')).toBeVisible();
  await expect(page.getByText('Mẫu lịch dùng được ngay.')).toHaveCount(0);

  await page.goto('/teach/courses');
  await page.getByRole('link', { name: 'Nhận thức về chuyển đổi số', exact: true }).click();
  await page.getByRole('link', { name: 'Khảo sát', exact: true }).click();
  await expect(
    page.getByRole('table', { name: 'Số phiếu theo từng mức: Nội dung khóa học' }),
  ).toBeVisible();
  await page.getByLabel('Câu hỏi').selectOption('Cần cải thiện');
  await expect(page).toHaveURL(/question=IMPROVE/);
  const comments = page.getByRole('list', { name: 'Các ý kiến' });
  await expect(comments.getByText('Hữu ích nhất')).toHaveCount(0);
  await expect(comments.getByText('Cần cải thiện').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gỡ ý kiến' })).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Xuất Excel' }).click();
  expect((await readFile(await (await download).path())).subarray(0, 2).toString()).toBe('PK');
});
