import { beginEssayQuiz, publish, saved, writeEssay } from './authoring';
import { expect, expectAccessible, expectToFit, signInAs, tabTo, test } from './fixtures';
import type { Page } from '@playwright/test';

/** One name for everything this walk makes, so that it can be walked again on the same data. */
const mark = Date.now().toString(36);
const course = `Bài thu hoạch ${mark}`;
const topic = `Thu hoạch ${mark}`;
const essay =
  'Chuyển đổi số trước hết là thay đổi cách làm việc.\nCơ quan đã đưa hồ sơ lên mạng nhưng người dân vẫn phải đến nộp bản giấy.';

test.describe.configure({ mode: 'serial' });

let desk = '';
let result = '';

test('a trainer lets two persons mark an essay', async ({ page }) => {
  await signInAs(page, 'Giảng viên');
  await writeEssay(page, topic);
  const dialog = await beginEssayQuiz(page, course, topic);
  await dialog.getByLabel('Hai người chấm độc lập').check();
  await expect(dialog.getByLabel(/^Chênh lệch cho phép/)).toHaveValue('10');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Tạo bài kiểm tra' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Hai người chấm độc lập, lệch tối đa 10%')).toBeVisible();
  await saved(page, () => page.getByLabel('Học viên đã đạt bài kiểm tra trong bài').check());
  await publish(page, course);
});

test('a learner hands it in', async ({ page }) => {
  await signInAs(page, 'Học viên');
  await page.goto(`/courses?q=${encodeURIComponent(course)}`);
  await page.getByRole('link', { name: course }).click();
  await page.getByRole('button', { name: 'Ghi danh' }).click();
  await page.getByRole('link', { name: 'Vào bài kiểm tra' }).click();
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  await page.getByRole('textbox', { name: 'Câu trả lời của bạn' }).fill(essay);
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Nộp bài' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).click();
  await expect(page.getByRole('heading', { name: 'Bài đang chờ chấm' })).toBeVisible();
  result = page.url();
});

test('the first marker comments on a passage by keys alone, and is not asked again', async ({
  page,
}) => {
  await signInAs(page, 'Giảng viên');
  await page.goto('/teach/marking?size=100');
  await page
    .getByRole('link', { name: /^Chấm bài / })
    .last()
    .click();
  await expect(page.getByRole('heading', { name: 'Câu 1' })).toBeVisible();
  await expect(page.getByText('Chờ chấm lần đầu', { exact: true })).toBeVisible();
  desk = page.url();
  await tabTo(page, page.getByRole('button', { name: 'Ghi chú vào một đoạn' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Chọn đoạn cần ghi chú')).toBeFocused();
  await page.keyboard.press('Control+Home');
  for (let letter = 0; letter < 13; letter += 1) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('q').filter({ hasText: 'Chuyển đổi số' })).toBeVisible();
  await tabTo(page, page.getByLabel('Nội dung ghi chú'));
  await page.keyboard.type('Nêu đúng trọng tâm');
  await expectAccessible(page);
  await tabTo(page, page.getByRole('button', { name: 'Thêm ghi chú' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('mark')).toHaveText('Chuyển đổi số');
  await expect(page.getByRole('button', { name: 'Ghi chú vào một đoạn' })).toBeFocused();
  await page.getByLabel('Rõ ràng (5 điểm)').check();
  await page.getByLabel(/^Nhận xét cho học viên/).fill('Lập luận rõ.');
  await page.getByRole('button', { name: 'Lưu điểm' }).click();
  await expect(page.getByText('Bạn cho: 100%')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/teach/marking?step=SECOND');
  await expect(page.getByText('Bạn đã làm xong phần của mình').first()).toBeVisible();
  await expectAccessible(page);
});

test('the second, who is a reviewer too, sees the first only afterwards and decides', async ({
  page,
}) => {
  await signInAs(page, 'Quản trị hệ thống');
  await page.goto(desk);
  await expect(page.getByText('Chờ người chấm thứ hai')).toBeVisible();
  await expect(page.getByText('Lập luận rõ.')).toBeHidden();
  await expect(page.getByText('Nêu đúng trọng tâm')).toBeHidden();
  await page.getByLabel('Chưa rõ (0 điểm)').check();
  await page.getByRole('button', { name: 'Lưu điểm' }).click();
  await expect(page.getByRole('heading', { name: 'Người chấm thứ nhất' })).toBeVisible();
  await expect(page.getByText('Hai điểm lệch nhau quá mức cho phép')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectToFit(page);
  await decide(page);
  await expect(page.getByText('Điểm đã được thống nhất')).toBeVisible();
  await expectAccessible(page);
});

test('the learner reads one mark, and the comment at its passage', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Học viên');
  await page.goto(result);
  await expect(page.getByRole('heading', { name: 'Bạn đã đạt bài kiểm tra' })).toBeVisible();
  await expect(page.locator('mark')).toHaveText('Chuyển đổi số');
  await expect(page.getByText('Nêu đúng trọng tâm')).toBeVisible();
  await expect(page.getByText('Người chấm thứ nhất')).toBeHidden();
  await expect(page.getByText('Đã đọc lại cả bài')).toBeHidden();
  await expectToFit(page);
  await expectAccessible(page);
});

async function decide(page: Page): Promise<void> {
  await page.getByLabel('Rõ ràng (5 điểm)').check();
  await page.getByLabel('Lý do').fill('Đã đọc lại cả bài');
  await page.getByRole('button', { name: 'Quyết định điểm' }).click();
}
