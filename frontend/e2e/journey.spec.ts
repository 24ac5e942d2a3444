import { readFile } from 'node:fs/promises';
import { add, createCourse, makeQuiz, publish, saved, writeChoiceQuestion } from './authoring';
import {
  expect,
  expectAccessible,
  expectLargeLettersToFit,
  expectToFit,
  signInAs,
  signInOnThePageAs,
  test,
} from './fixtures';
import type { Browser, Page } from '@playwright/test';

/** One name for everything this walk makes, so that it can be walked again on the same data. */
const mark = Date.now().toString(36);
const course = `Ký số thuận tiện ${mark}`;
const topic = `Chữ ký số ${mark}`;
const picture = 'Cửa sổ hỏi mã PIN của thiết bị ký số';

test.describe.configure({ mode: 'serial' });

let certificateNumber = '';

test('a trainer writes a question, a course and its quiz, and publishes', async ({ page }) => {
  await signInOnThePageAs(page, 'Giảng viên');
  await writeChoiceQuestion(
    page,
    topic,
    'Chữ ký số được tạo bằng gì?',
    'Khóa bí mật của người ký',
    'Ảnh chụp chữ ký tay',
    picture,
  );

  await createCourse(page, course);
  await add(page, 'Thêm chương', 'Tên chương', 'Bắt đầu với chữ ký số');
  await add(page, 'Thêm bài học', 'Tên bài học', 'Vì sao cần ký số');
  await add(page, 'Thêm bài học', 'Tên bài học', 'Kiểm tra cuối khóa');

  await page.getByRole('link', { name: 'Vì sao cần ký số' }).click();
  await page.getByRole('button', { name: 'Văn bản' }).click();
  await saved(page, () =>
    page
      .getByRole('textbox', { name: 'Văn bản 1' })
      .fill('Chữ ký số giúp văn bản đi nhanh mà vẫn đúng thẩm quyền.'),
  );
  await expectAccessible(page);

  await page
    .getByRole('link', { name: /Kiểm tra cuối khóa/ })
    .first()
    .click();
  // The lesson before has the same button.
  await expect(page.getByRole('heading', { level: 1, name: 'Kiểm tra cuối khóa' })).toBeVisible();
  await page.getByRole('button', { name: 'Bài kiểm tra', exact: true }).click();
  await makeQuiz(page, topic, 1);
  await saved(page, () => page.getByLabel('Học viên đã đạt bài kiểm tra trong bài').check());

  await publish(page, course);
});

test('a civil servant on a phone finds the course without diacritics and earns a certificate', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Học viên');
  await page.goto('/courses');
  await page.getByRole('searchbox', { name: 'Tìm khóa học' }).fill(`ky so thuan tien ${mark}`);
  await page.getByRole('link', { name: course }).click();
  await expect(page.getByRole('heading', { level: 1, name: course })).toBeVisible();
  await expectToFit(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ghi danh' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Vì sao cần ký số' })).toBeVisible();
  await expect(page.getByText('Bạn đã hoàn thành bài học này.')).toBeVisible();
  await expect(page.getByText('1/2 mục bắt buộc')).toBeVisible();
  await expectToFit(page);
  await expectLargeLettersToFit(page);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Kiểm tra cuối khóa' }).first().click();
  await page.getByRole('link', { name: 'Vào bài kiểm tra' }).click();
  const begin = page.getByRole('button', { name: 'Bắt đầu làm bài' });
  await expect(begin).toBeVisible();
  await expectLargeLettersToFit(page);
  await expectAccessible(page);
  await begin.click();
  await expect(page.getByRole('img', { name: picture })).toBeVisible();
  await page.getByRole('button', { name: 'Phóng to hình minh họa' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Hình minh họa' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByLabel('Khóa bí mật của người ký').check();
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();

  await page.reload();
  await expect(page.getByLabel('Khóa bí mật của người ký')).toBeChecked();
  await expectToFit(page);
  await expectLargeLettersToFit(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Nộp bài' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).click();

  await expect(page.getByRole('heading', { name: 'Bạn đã đạt bài kiểm tra' })).toBeVisible();
  const issued = page.getByText(/Giấy chứng nhận số \S+ đã được cấp/);
  await expect(issued).toBeVisible({ timeout: 60_000 });
  certificateNumber = /số (\S+) đã/.exec((await issued.textContent()) ?? '')?.[1] ?? '';
  expect(certificateNumber).not.toBe('');
  await expectLargeLettersToFit(page);
  await expectAccessible(page);
});

test('the learner downloads the certificate and anybody verifies it', async ({ page, browser }) => {
  await signInAs(page, 'Học viên');
  await page.goto('/certificates');
  const download = page.waitForEvent('download');
  await page
    .getByRole('link', { name: `Tải PDF của giấy chứng nhận ${certificateNumber}` })
    .click();
  const pdf = await readFile(await (await download).path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  for (const [more, role] of [
    [/^Huy hiệu số/, 'menu'],
    [/^Lịch sử/, 'dialog'],
  ] as const) {
    const opened = page.getByRole(role);
    await page.getByRole('button', { name: more }).first().click();
    await expect(opened).toBeVisible();
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await expectToFit(page);
      await expectAccessible(page);
    }
    await page.keyboard.press('Escape');
    await expect(opened).toHaveCount(0);
  }

  await asStranger(browser, async (stranger) => {
    await stranger.goto(`/verify/${certificateNumber}`);
    await expect(stranger.getByText('Giấy chứng nhận có hiệu lực')).toBeVisible();
    await expect(stranger.getByText(course)).toBeVisible();
    await stranger.setViewportSize({ width: 360, height: 740 });
    await expectLargeLettersToFit(stranger);
    await expectAccessible(stranger);

    await stranger.goto('/verify');
    const file = { name: 'giay-chung-nhan.pdf', mimeType: 'application/pdf' };
    await stranger.locator('input[type=file]').setInputFiles({ ...file, buffer: pdf });
    await expect(stranger.getByText('Tệp trùng khớp với bản đã cấp')).toBeVisible();
    await expect(stranger.getByText('Chữ ký số hợp lệ')).toBeVisible();
  });
});

test('an administrator revokes it, and the page says so at once', async ({ page, browser }) => {
  await signInAs(page, 'Quản lý chứng nhận');
  await page.goto(`/manage/certificates?q=${certificateNumber}`);
  await page.getByRole('button', { name: `Thu hồi giấy chứng nhận ${certificateNumber}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Lý do thu hồi').fill('Cấp nhầm trong lúc chạy thử');
  const typed = dialog.getByLabel(/^Gõ số vào sổ/);
  const label =
    (await dialog
      .getByText(/^Gõ số vào sổ/)
      .first()
      .textContent()) ?? '';
  await typed.fill(/Gõ số vào sổ (\S+)/.exec(label)?.[1] ?? '');
  await dialog.getByRole('button', { name: 'Thu hồi vĩnh viễn' }).click();
  await expect(page.getByText(/^Đã thu hồi giấy chứng nhận của/)).toBeVisible();

  await asStranger(browser, async (stranger) => {
    await stranger.goto(`/verify/${certificateNumber}`);
    await expect(stranger.getByText('Giấy chứng nhận đã bị thu hồi')).toBeVisible();
    await expect(stranger.getByText('Lý do: Cấp nhầm trong lúc chạy thử')).toBeVisible();
  });
});

/** Somebody without an account, in a browser of their own. */
async function asStranger(browser: Browser, walk: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: 'vi-VN' });
  await walk(await context.newPage());
  await context.close();
}
