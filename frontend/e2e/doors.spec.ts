import { expect, expectAccessible, expectToFit, signInAs, test } from './fixtures';

test('the policy on styles and scripts is in force', async ({ page }) => {
  const response = await page.goto('/');
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("style-src 'self'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe');
});

test('a visitor is asked to sign in and returns to the page they wanted', async ({ page }) => {
  await page.goto('/me');
  await expect(page).toHaveURL(/\/sign-in\?returnTo=%2Fme/);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Học viên/ }).click();
  await page.locator('form').getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hồ sơ của tôi' })).toBeVisible();
  await expect(page).toHaveTitle('Hồ sơ của tôi – Hocso');
  await expectAccessible(page);
});

test('a wrong password is refused in words', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel(/Thư điện tử công vụ/).fill('khong-co@donvi.gov.vn');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('sai mat khau roi');
  await page.locator('form').getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('alert')).toContainText('không đúng');
});

test('everything is said in English too, in light and in dark', async ({ page }) => {
  await signInAs(page, 'Học viên');
  await page.goto('/me');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'My profile' })).toBeVisible();
  await page.getByRole('button', { name: 'Light or dark appearance' }).click();
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await expectAccessible(page);
});

test('the keyboard finds, commands and explains', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Tìm khóa học' })).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Đi đến' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a phone has the main places at the thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Học viên');
  await page.goto('/');
  const bar = page.getByRole('navigation', { name: 'Mục chính trên điện thoại' });
  await expect(bar.getByRole('link', { name: 'Khóa học' })).toBeVisible();
  const box = await bar.getByRole('link', { name: 'Khóa học' }).boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await expectToFit(page);
  await expectAccessible(page);
});

test('an address with nothing at it says so and leads home', async ({ page }) => {
  await page.goto('/khong-co-trang-nay');
  await expect(page.getByRole('heading', { name: 'Không tìm thấy trang' })).toBeVisible();
  await page.getByRole('link', { name: 'Về trang chủ', exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
});
