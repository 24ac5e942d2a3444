import { readFile } from 'node:fs/promises';
import { chooseFrom, expect, signInAs, test } from './fixtures';

test('a manager finds a person without diacritics, gives a role and takes it back', async ({
  page,
}) => {
  await signInAs(page, 'Quản lý đơn vị');
  await page.goto('/manage/people');
  await page.getByRole('searchbox', { name: 'Tìm người' }).fill('lo thi mai');
  await page.getByRole('link', { name: 'Lò Thị Mai' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lò Thị Mai' })).toBeVisible();

  await page.getByRole('link', { name: 'Vai trò', exact: true }).click();
  await page.getByRole('button', { name: 'Giao vai trò' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Vai trò', { exact: true }).selectOption('Quản lý đơn vị');
  await dialog.getByRole('button', { name: 'Giao vai trò' }).click();
  await expect(page.getByText('Đã giao vai trò Quản lý đơn vị cho Lò Thị Mai.')).toBeVisible();

  await page.getByRole('button', { name: /^Thu hồi vai trò Quản lý đơn vị/ }).click();
  await dialog.getByLabel('Lý do').fill('Hết thời gian phân công');
  await dialog.getByRole('button', { name: 'Thu hồi' }).click();
  await expect(page.getByText('Đã thu hồi vai trò Quản lý đơn vị của Lò Thị Mai.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Thu hồi vai trò Quản lý đơn vị/ })).toBeHidden();
});

test('a manager sees the tree of their own units only, each of which opens', async ({ page }) => {
  await signInAs(page, 'Quản lý đơn vị');
  await page.goto('/manage/units');
  await expect(page.getByRole('link', { name: 'Cộng hòa xã hội chủ nghĩa Việt Nam' })).toBeHidden();
  await page.getByRole('link', { name: 'Tỉnh Lào Cai' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tỉnh Lào Cai' })).toBeVisible();
});

test('a manager enrols a whole unit until a day, written as in Vietnam', async ({ page }) => {
  await signInAs(page, 'Quản lý đơn vị');
  await page.goto('/manage/enrol');
  await chooseFrom(page, 'Khóa học', 'nhan thuc', 'Nhận thức về chuyển đổi số');
  await chooseFrom(page, 'Đơn vị', 'phuong lao cai', 'Phường Lào Cai');
  await page.getByLabel('Hạn hoàn thành', { exact: false }).first().fill('31/12/2099');
  await page.getByRole('button', { name: 'Ghi danh', exact: true }).click();
  await expect(page.getByText(/^Đã ghi danh \d+ người\.$/)).toBeVisible();
});

test('a manager reads the figures, goes down to a unit and takes them along', async ({ page }) => {
  await signInAs(page, 'Quản lý đơn vị');
  await page.goto('/manage/reports');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await page.getByRole('button', { name: 'Xem dạng bảng' }).click();
  await expect(page.getByRole('table', { name: 'Số lượt theo tháng' })).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByText('Xuất Excel').click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');

  const units = page.getByRole('table', { name: 'Theo đơn vị trực thuộc' });
  const unit = units.getByRole('rowheader').getByRole('link').first();
  const name = (await unit.textContent()) ?? '';
  await unit.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});
