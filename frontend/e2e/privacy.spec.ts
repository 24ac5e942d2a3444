import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectToFit, signInAs, test } from './fixtures';

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).first().click();
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name }).click();

test('a correction is asked for, answered and done, and the log tells each step', async ({
  page,
}) => {
  const wish = 'Chức vụ của tôi là Phó Trưởng phòng.';

  await test.step('a learner asks for it', async () => {
    await signInAs(page, 'Học viên');
    await page.goto('/me/data');
    await press(page, 'Gửi yêu cầu');
    await page.getByLabel('Nội dung yêu cầu').fill(wish);
    await inDialog(page, 'Gửi yêu cầu');
    await expect(page.getByText('Chờ trả lời')).toBeVisible();
  });

  await test.step('whoever answers for personal data says yes, with a reason', async () => {
    await page.context().clearCookies();
    await signInAs(page, 'Quản trị hệ thống');
    await page.goto('/manage/data-requests?state=OPEN');
    await press(page, /^Mở Yêu cầu sửa dữ liệu/);
    await expect(page.getByRole('dialog')).toContainText(wish);
    await expectAccessible(page);
    await page.getByLabel('Lý do').fill('Đúng với quyết định bổ nhiệm.');
    await inDialog(page, 'Gửi trả lời');
    await expect(page.getByText('Không có yêu cầu nào', { exact: true })).toBeVisible();
  });

  await test.step('and notes that it is done', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/manage/data-requests?state=ACCEPTED');
    await press(page, /^Mở Yêu cầu sửa dữ liệu/);
    await expectToFit(page);
    await expectAccessible(page);
    await inDialog(page, 'Đã sửa xong');
    await expect(page.getByText('Không có yêu cầu nào', { exact: true })).toBeVisible();
  });

  await test.step('the log tells it, and its chain is whole', async () => {
    await page.goto('/manage/audit?action=privacy.request-done');
    await press(page, /^Chi tiết/);
    await expect(page.getByRole('dialog')).toContainText('đã thực hiện yêu cầu');
    await page.keyboard.press('Escape');
    await press(page, 'Kiểm tra toàn bộ chuỗi');
    await expect(page.getByText('Chuỗi nguyên vẹn')).toBeVisible();
    await expectToFit(page);
    await expectAccessible(page);
  });
});

test('a copy of what is kept is made and taken along', async ({ page }) => {
  await signInAs(page, 'Học viên');
  await page.goto('/me/data');
  await press(page, 'Yêu cầu bản sao');
  const link = page.getByRole('link', { name: /^Tải về/ }).first();
  await expect(link).toBeVisible();
  const started = page.waitForEvent('download');
  await link.click();
  expect((await started).suggestedFilename()).toBe('hoc-so-personal-data.zip');
});
