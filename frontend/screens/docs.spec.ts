import { readFile, writeFile } from 'node:fs/promises';
import upng from 'upng-js';
import { expect, test, type Page } from '@playwright/test';
import { expectArrived, signInAs } from '../e2e/fixtures';

const folder = '../docs/images';
const course = 'Nhận thức về chuyển đổi số';

test('the pictures of finding and learning', async ({ page }) => {
  await page.goto('/courses?q=chuyen%20doi%20so');
  await take(page, 'catalogue');
  await signInAs(page, 'Học viên');
  await toLesson(page);
  await take(page, 'lesson');
});

test('the picture of a course being written', async ({ page }) => {
  await signInAs(page, 'Giảng viên');
  await page.goto('/teach/courses');
  await page.getByRole('link', { name: course, exact: true }).click();
  await expect(page.getByRole('link', { name: 'Một hồ sơ, hai cách làm' })).toBeVisible();
  await take(page, 'editor');
});

test('the picture of the figures', async ({ page }) => {
  await signInAs(page, 'Quản trị hệ thống');
  await page.goto('/manage/reports');
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await take(page, 'dashboard');
});

test('the pictures of a certificate and of its verification', async ({ page }) => {
  await signInAs(page, 'Quản lý chứng nhận');
  await page.goto('/manage/certificates?state=VALID');
  const number =
    (await page
      .getByText(/^HS-\d{4}-/)
      .first()
      .textContent()) ?? '';
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: new RegExp(`^Tải PDF .*${number}`) }).click();
  const pdf = await readFile(await (await download).path());

  await page.goto(`/verify/${number}`);
  await expect(page.getByText('Giấy chứng nhận có hiệu lực')).toBeVisible();
  await take(page, 'verification');

  await page.setViewportSize({ width: 1122, height: 794 });
  await showPdf(page, pdf);
  await keep(await page.screenshot(), 'certificate');
});

test('the picture of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Học viên');
  const pictures: string[] = [];
  const look = async () => {
    await settled(page);
    pictures.push((await page.screenshot()).toString('base64'));
  };
  await page.goto('/');
  await look();
  await toLesson(page);
  await look();
  await page.goto('/courses');
  await page.getByRole('link', { name: course }).click();
  await expect(page.getByRole('heading', { level: 1, name: course })).toBeVisible();
  await look();

  await page.goto('about:blank');
  await page.setViewportSize({ width: 1200, height: 780 });
  await page.setContent(
    `<body style="margin:0;display:flex;gap:30px;padding:20px 30px;background:#eef3f2">${pictures
      .map((data) => `<img style="border-radius:18px" src="data:image/png;base64,${data}">`)
      .join('')}</body>`,
  );
  await keep(await page.screenshot(), 'phone');
});

async function toLesson(page: Page): Promise<void> {
  await page.goto('/learning');
  await page.getByRole('link', { name: 'Tiếp tục học' }).first().click();
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toBeVisible();
}

async function take(page: Page, name: string): Promise<void> {
  await settled(page);
  await keep(await page.screenshot(), name);
}

/** Writes a picture with 256 colours, which is a third of its size and all the eye asks for here. */
async function keep(picture: Buffer, name: string): Promise<void> {
  const image = upng.decode(new Uint8Array(picture).buffer);
  const small = upng.encode(upng.toRGBA8(image), image.width, image.height, 256);
  await writeFile(`${folder}/${name}.png`, new Uint8Array(small));
}

/** Pictures and fonts are there and nothing moves any more. */
async function settled(page: Page): Promise<void> {
  await expectArrived(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}

/** Shows a file in the browser's own reader, which tells nobody when it has drawn it. */
async function showPdf(page: Page, pdf: Buffer): Promise<void> {
  const frame =
    '<body style="margin:0"><embed type="application/pdf" style="width:100vw;height:100vh" src="/file.pdf#toolbar=0&navpanes=0&view=Fit">';
  await page.route('http://reader.localhost/**', (route) =>
    route.request().url().endsWith('.pdf')
      ? route.fulfill({ contentType: 'application/pdf', body: pdf })
      : route.fulfill({ contentType: 'text/html', body: frame }),
  );
  await page.goto('http://reader.localhost/');
  await expect.poll(async () => (await page.screenshot()).length).toBeGreaterThan(40_000);
}
