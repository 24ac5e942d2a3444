import { add, createCourse, publish, saved } from './authoring';
import { expect, expectAccessible, expectToFit, signInAs, test } from './fixtures';

/** One name for everything this walk makes, so that it can be walked again on the same data. */
const mark = Date.now().toString(36);
const course = `Bài nộp tệp ${mark}`;
const topic = `Nộp tệp ${mark}`;
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(700 * 1024)]);
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.describe.configure({ mode: 'serial' });

let result = '';

test('a trainer asks for files', async ({ page }) => {
  await signInAs(page, 'Giảng viên');
  await page.goto('/teach/questions/new');
  await page.getByLabel('Loại câu hỏi', { exact: true }).selectOption('Nộp tệp');
  await page.getByLabel('Nội dung câu hỏi', { exact: true }).fill('Nộp kế hoạch và một ảnh chụp.');
  await page.getByLabel('Chủ đề').fill(topic);
  await page.getByLabel('Số tệp tối đa').fill('2');
  await page.getByLabel('Cho viết nội dung kèm theo tệp').check();
  await page.getByRole('button', { name: 'Thêm tiêu chí' }).click();
  await page.getByLabel('Tên tiêu chí').fill('Đầy đủ');
  await page.getByLabel('Mô tả mức').first().fill('Thiếu');
  await page.getByLabel('Mô tả mức').last().fill('Đủ');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu câu hỏi' }).click();
  await expect(page.getByText('Đã lưu câu hỏi.')).toBeVisible();
  await page.getByRole('button', { name: 'Duyệt câu hỏi' }).click();
  await expect(page.getByText('Câu hỏi đã được duyệt.')).toBeVisible();

  await createCourse(page, course);
  await add(page, 'Thêm chương', 'Tên chương', 'Cuối khóa');
  await add(page, 'Thêm bài học', 'Tên bài học', 'Bài nộp tệp');
  await page.getByRole('link', { name: 'Bài nộp tệp', exact: true }).first().click();
  await page.getByRole('button', { name: 'Bài kiểm tra', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(new RegExp(`^${topic}`)).check();
  await dialog.getByLabel('Số câu hỏi').fill('1');
  await dialog.getByLabel('Xem lại bài').selectOption('Xem lại đáp án sau khi nộp bài');
  await dialog.getByRole('button', { name: 'Tạo bài kiểm tra' }).click();
  await expect(dialog).toBeHidden();
  await saved(page, () => page.getByLabel('Học viên đã đạt bài kiểm tra trong bài').check());
  await publish(page, course);
});

test('a learner on a phone hands files in, over a line that breaks', async ({ page, context }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Học viên');
  await page.goto(`/courses?q=${encodeURIComponent(course)}`);
  await page.getByRole('link', { name: course }).click();
  await page.getByRole('button', { name: 'Ghi danh' }).click();
  await page.getByRole('link', { name: 'Vào bài kiểm tra' }).click();
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  const chooser = page.getByLabel(/^Chọn tệp/);
  await chooser.setInputFiles({ name: 'bai.exe', mimeType: '', buffer: Buffer.from('MZ') });
  await expect(page.getByText('bai.exe: câu hỏi này không nhận loại tệp này.')).toBeVisible();
  await chooser.setInputFiles({ name: 'gia.pdf', mimeType: '', buffer: picture });
  await expect(
    page.getByText('Tệp mang đuôi .pdf nhưng nội dung là PNG', { exact: false }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ qua gia.pdf' }).click();

  await context.setOffline(true);
  await chooser.setInputFiles({ name: 'Kế hoạch.pdf', mimeType: 'application/pdf', buffer: pdf });
  await expect(page.getByText('Mất kết nối. Tệp sẽ được gửi tiếp khi có mạng.')).toBeVisible();
  await expectToFit(page);
  await context.setOffline(false);
  await expect(page.getByText('1 tệp trong câu trả lời.')).toBeVisible();
  await chooser.setInputFiles({ name: 'anh.png', mimeType: 'image/png', buffer: picture });
  await expect(page.getByText('2 tệp trong câu trả lời.')).toBeVisible();
  await page.getByLabel(/^Nội dung kèm theo tệp/).fill('Kính gửi thầy cô.');
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  await expectToFit(page);
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText('Kế hoạch.pdf')).toBeVisible();
  await page.getByRole('button', { name: 'Nộp bài' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).click();
  await expect(page.getByRole('heading', { name: 'Bài đang chờ chấm' })).toBeVisible();
  result = page.url();
});

test('a marker reads them without names and marks by the rubric', async ({ page }) => {
  await signInAs(page, 'Giảng viên');
  await page.goto('/teach/marking?size=100');
  await page
    .getByRole('link', { name: /^Chấm bài / })
    .last()
    .click();
  await expect(page.getByText('1-1.pdf')).toBeVisible();
  await expect(page.getByText('Kế hoạch.pdf')).toBeHidden();
  await page.getByRole('button', { name: 'Xem ảnh 1-2.png' }).click();
  const shown = page.getByRole('img', { name: /1-2\.png/ });
  await expect
    .poll(() => shown.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(1);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải về 1-1.pdf' }).click();
  expect((await download).suggestedFilename()).toBe('1-1.pdf');
  const all = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải về tất cả (ZIP)' }).click();
  expect((await all).suggestedFilename()).toMatch(/\.zip$/);
  await expectAccessible(page);
  await page.getByLabel('Đủ (5 điểm)').check();
  await page.getByLabel(/^Nhận xét cho học viên/).fill('Đủ hồ sơ.');
  await page.getByRole('button', { name: 'Lưu điểm' }).click();
  await expect(page.getByText('Đã chấm: 100%')).toBeVisible();
});

test('the learner reads the mark beside the files', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Học viên');
  await page.goto(result);
  await expect(page.getByRole('heading', { name: 'Bạn đã đạt bài kiểm tra' })).toBeVisible();
  await expect(page.getByText('Đủ hồ sơ.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Tải về Kế hoạch.pdf' })).toBeVisible();
  await expectToFit(page);
  await expectAccessible(page);
});
