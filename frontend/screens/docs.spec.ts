import { test, type Page } from '@playwright/test';
import { signInAs } from '../e2e/fixtures';

const folder = '../docs/images';
const course = '/courses/nhan-thuc-ve-chuyen-doi-so';

test('the pictures of a desk', async ({ page }) => {
  await page.goto('/courses?q=chuyen%20doi%20so');
  await take(page, 'catalogue');
  await signInAs(page, 'Học viên');
  await toLesson(page);
  await take(page, 'lesson');
});

test('the pictures of those who teach and manage', async ({ page, browser }) => {
  await signInAs(page, 'Giảng viên');
  await page.goto('/teach/courses');
  await page.getByRole('link', { name: 'Nhận thức về chuyển đổi số', exact: true }).click();
  await page.getByRole('link', { name: 'Một hồ sơ, hai cách làm' }).first().waitFor();
  await take(page, 'editor');

  const manager = await (await browser.newContext({ locale: 'vi-VN' })).newPage();
  await manager.setViewportSize({ width: 1280, height: 800 });
  await signInAs(manager, 'Quản lý chứng nhận');
  await manager.goto('/manage/certificates');
  const number = manager.getByText(/^HS-\d{4}-/).first();
  await number.waitFor();
  const certificate = (await number.textContent()) ?? '';
  await manager.goto(`/verify/${certificate}`);
  await manager.getByText('Giấy chứng nhận có hiệu lực').waitFor();
  await take(manager, 'verification');
});

test('the picture of the dashboard', async ({ page }) => {
  await signInAs(page, 'Quản trị hệ thống');
  await page.goto('/manage/reports');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('.recharts-surface').first().waitFor();
  await take(page, 'dashboard');
});

test('the picture of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Học viên');
  const pictures: string[] = [];
  const look = async () =>
    pictures.push((await settled(page).then(() => page.screenshot())).toString('base64'));
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look();
  await toLesson(page);
  await look();
  await page.goto(course);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look();
  await page.goto('about:blank');
  await page.setViewportSize({ width: 1200, height: 780 });
  await page.setContent(
    `<body style="margin:0;display:flex;gap:30px;padding:20px 30px;background:#eef3f2">${pictures
      .map((data) => `<img style="border-radius:18px" src="data:image/png;base64,${data}">`)
      .join('')}</body>`,
  );
  await page.screenshot({ path: `${folder}/phone.png` });
});

async function toLesson(page: Page): Promise<void> {
  await page.goto('/learning');
  await page.getByRole('link', { name: 'Tiếp tục học' }).first().click();
  await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
}

async function take(page: Page, name: string): Promise<void> {
  await settled(page);
  await page.screenshot({ path: `${folder}/${name}.png` });
}

/** Pictures and fonts are there and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}
