import { beginEssayQuiz, publish, saved, writeEssay } from './authoring';
import { expect, expectAccessible, expectToFit, signInAs, tabTo, test } from './fixtures';
import type { Page } from '@playwright/test';

/** One name for everything this walk makes, so that it can be walked again on the same data. */
const mark = Date.now().toString(36);
const course = `Đánh giá chéo ${mark}`;
const topic = `Thu hoạch chéo ${mark}`;
const remark = 'Bài nêu đúng trọng tâm, nên thêm một ví dụ ở đơn vị mình.';

test.describe.configure({ mode: 'serial' });

let result = '';
let overview = '';

test('a trainer lets learners review each other', async ({ page }) => {
  await signInAs(page, 'Giảng viên');
  await writeEssay(page, topic);
  const dialog = await beginEssayQuiz(page, course, topic);
  await dialog.getByLabel('Học viên đánh giá chéo').check();
  await dialog.getByLabel('Mỗi học viên đánh giá (bài)').fill('1');
  await dialog.getByRole('button', { name: 'Tạo bài kiểm tra' }).click();
  await expect(dialog.getByText('Nhập ít nhất bằng số đánh giá một bài cần').first()).toBeVisible();
  await dialog.getByLabel('Một bài cần (đánh giá)').fill('1');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tạo bài kiểm tra' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Học viên đánh giá chéo: 1 đánh giá mỗi bài')).toBeVisible();
  overview =
    (await page.getByRole('link', { name: 'Theo dõi đánh giá chéo' }).getAttribute('href')) ?? '';
  await saved(page, () => page.getByLabel('Học viên đã đạt bài kiểm tra trong bài').check());
  await publish(page, course);
});

test('the first who hands in is told that there is nothing to review yet', async ({ page }) => {
  await signInAs(page, 'Học viên');
  await handIn(page, 'Chuyển đổi số trước hết là thay đổi cách làm việc.');
  result = page.url();
  await expect(page.getByText(/^Còn 1 bài cần đánh giá, hạn /)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Đánh giá bài' }).click();
  await page.getByRole('button', { name: 'Nhận bài để đánh giá' }).click();
  await expect(page.getByText('Chưa có bài nào để đánh giá')).toBeVisible();
  await expectAccessible(page);
});

test('the second reviews the first by keys alone', async ({ page }) => {
  await signInAs(page, 'Quản lý đơn vị');
  await handIn(page, 'Dữ liệu phải đúng, đủ, sạch, sống.');
  await page.getByRole('link', { name: 'Đánh giá bài' }).click();
  await tabTo(page, page.getByRole('button', { name: 'Nhận bài để đánh giá' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chuyển đổi số trước hết')).toBeVisible();
  await tabTo(page, page.getByLabel('Chưa rõ (0 điểm)'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Rõ ràng (5 điểm)')).toBeChecked();
  await tabTo(page, page.getByLabel('Nhận xét chung'));
  await page.keyboard.type('Tốt');
  await tabTo(page, page.getByRole('button', { name: 'Gửi đánh giá' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Viết nhận xét chung ít nhất 30 ký tự').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Nhận xét chung').fill(remark);
  await expect(page.getByText(/^Đã lưu nháp lúc /)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Đánh giá tiếp' }).click();
  await expect(page.getByLabel('Nhận xét chung')).toHaveValue(remark);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectToFit(page);
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await expect(page.getByText('Bạn đã gửi đủ đánh giá')).toBeVisible();
  await expectAccessible(page);
});

test('the first reviews the second, reads the mark and asks for a trainer', async ({ page }) => {
  await signInAs(page, 'Học viên');
  await page.goto(result);
  await expect(page.getByText(remark)).toBeHidden();
  await page.getByRole('link', { name: 'Đánh giá bài' }).click();
  await page.getByRole('button', { name: 'Nhận bài để đánh giá' }).click();
  await expect(page.getByText('Dữ liệu phải đúng')).toBeVisible();
  await page.getByLabel('Rõ ràng (5 điểm)').check();
  await page.getByLabel('Nhận xét chung').fill(remark);
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await page.getByRole('link', { name: 'Xem kết quả' }).click();
  await expect(page.getByRole('heading', { name: 'Bạn đã đạt bài kiểm tra' })).toBeVisible();
  await expect(page.getByText(remark)).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await expectToFit(page);
  await page.getByRole('button', { name: /^Đề nghị giảng viên xem lại/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do').fill('Nhận xét không phải về bài của tôi');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Đề nghị giảng viên xem lại' }).click();
  await expect(page.getByText('Đã đề nghị giảng viên xem lại, đang chờ trả lời.')).toBeVisible();
});

test('a trainer sees the report and answers it', async ({ page }) => {
  await signInAs(page, 'Giảng viên');
  await page.goto(overview);
  await expect(page.getByText('1 đề nghị xem lại')).toBeVisible();
  await expect(page.getByText('Không ai còn nợ đánh giá.')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectToFit(page);
  await page.goto('/teach/marking?step=REPORTED&size=100');
  await page
    .getByRole('link', { name: /^Chấm bài / })
    .last()
    .click();
  await expect(page.getByText('Người làm bài đề nghị xem lại')).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByLabel('Giữ nguyên đánh giá').check();
  await page.getByLabel('Trả lời học viên').fill('Nhận xét đúng với bài của anh/chị.');
  await page.getByRole('button', { name: 'Gửi trả lời' }).click();
  await expect(page.getByText('Đã giữ nguyên đánh giá:')).toBeVisible();
  await expectAccessible(page);
});

test('the learner reads the answer', async ({ page }) => {
  await signInAs(page, 'Học viên');
  await page.goto(result);
  await expect(page.getByText('Nhận xét đúng với bài của anh/chị.')).toBeVisible();
  await expectAccessible(page);
});

async function handIn(page: Page, text: string): Promise<void> {
  await page.goto(`/courses?q=${encodeURIComponent(course)}`);
  await page.getByRole('link', { name: course }).click();
  await page.getByRole('button', { name: 'Ghi danh' }).click();
  await page.getByRole('link', { name: 'Vào bài kiểm tra' }).click();
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  await page.getByRole('textbox', { name: 'Câu trả lời của bạn' }).fill(text);
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Nộp bài' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).click();
  await expect(page.getByRole('heading', { name: 'Bài đang chờ chấm' })).toBeVisible();
}
