import { add, createCourse, makeQuiz, publish, saved, writeChoiceQuestion } from './authoring';
import { expect, expectAccessible, expectToFit, signInAs, test } from './fixtures';
import type { Page } from '@playwright/test';

/** One name for everything this walk makes, so that it can be walked again on the same data. */
const mark = Date.now().toString(36);
const course = `Vùng sóng yếu ${mark}`;
const topic = `Sóng yếu ${mark}`;

test.describe.configure({ mode: 'serial' });

let start = '';

test('a trainer publishes a quiz of two questions', async ({ page }) => {
  await signInAs(page, 'Giảng viên');
  await writeChoiceQuestion(page, topic, 'Mất mạng thì câu trả lời ở đâu?', 'Trên máy', 'Bị mất');
  await writeChoiceQuestion(page, topic, 'Có mạng lại thì sao?', 'Tự gửi', 'Làm lại từ đầu');
  await createCourse(page, course);
  await add(page, 'Thêm chương', 'Tên chương', 'Làm bài');
  await add(page, 'Thêm bài học', 'Tên bài học', 'Kiểm tra');
  await page
    .getByRole('link', { name: /Kiểm tra/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Bài kiểm tra', exact: true }).click();
  await makeQuiz(page, topic, 2);
  await saved(page, () => page.getByLabel('Học viên đã đạt bài kiểm tra trong bài').check());
  await publish(page, course);
});

test('the older device is told that another goes on, and may take over again', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'Học viên');
  await page.goto(`/courses?q=${encodeURIComponent(course)}`);
  await page.getByRole('link', { name: course }).click();
  await page.getByRole('button', { name: 'Ghi danh' }).click();
  await page.getByRole('link', { name: 'Vào bài kiểm tra' }).click();
  await expect(page.getByRole('button', { name: 'Bắt đầu làm bài' })).toBeVisible();
  start = page.url();
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  await wrong(page).check();
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();

  const elsewhere = await browser.newContext({ locale: 'vi-VN' });
  const phone = await elsewhere.newPage();
  await signInAs(phone, 'Học viên');
  await phone.goto(page.url());
  await expect(wrong(phone)).toBeChecked();
  await expect(phone.getByText('Đã lưu', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Đánh dấu để xem lại' }).click();
  await expect(page.getByText('Bài đang được làm trên thiết bị khác')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Làm tiếp tại đây' }).click();
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  await phone.getByRole('button', { name: 'Đánh dấu để xem lại' }).click();
  await expect(phone.getByText('Bài đang được làm trên thiết bị khác')).toBeVisible();
  await elsewhere.close();

  await page.getByRole('button', { name: 'Nộp bài' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).click();
  await expect(page.getByRole('heading', { name: 'Bạn chưa đạt bài kiểm tra' })).toBeVisible();
});

test('what is answered without a connection survives a closed tab and is handed in', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Học viên');
  await page.goto(start);
  // Two tabs begin at once; it is one attempt, and the later one may hear of it before it is pressed.
  const begin = (tab: Page) =>
    tab
      .getByRole('button', { name: 'Làm lại' })
      .or(tab.getByRole('link', { name: 'Tiếp tục làm bài' }));
  const twin = await context.newPage();
  await twin.goto(start);
  await Promise.all([begin(page).click(), begin(twin).click()]);
  await expect(page).toHaveURL(/\/attempts\//);
  await expect(twin).toHaveURL(page.url());
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  await twin.close();

  await context.setOffline(true);
  await right(page).check();
  await expect(page.getByText(/^Ngoại tuyến – 1 câu/)).toBeVisible();
  await expectToFit(page);
  const attempt = page.url();
  await page.close();
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(attempt);
  await expect(right(again)).toBeChecked();
  await expect(again.getByText('Đã lưu', { exact: true })).toBeVisible();
  await expectAccessible(again);
  await again.reload();
  await expect(right(again)).toBeChecked();

  await again.getByRole('button', { name: 'Câu tiếp' }).click();
  await context.setOffline(true);
  await right(again).check();
  await again.getByRole('button', { name: 'Nộp bài' }).first().click();
  const dialog = again.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Nộp bài' }).click();
  await expect(dialog.getByText(/^Đang gửi 1 câu trả lời/)).toBeVisible();
  await context.setOffline(false);
  await expect(again.getByRole('heading', { name: 'Bạn đã đạt bài kiểm tra' })).toBeVisible();
  const left = await again.evaluate(async () => {
    const opened = indexedDB.open('hocso-answers');
    await new Promise((resolve) => (opened.onsuccess = resolve));
    const all = opened.result.transaction('answers').objectStore('answers').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    return all.result.length;
  });
  expect(left).toBe(0);
});

/** The right option of the question that is shown. */
function right(page: Page) {
  return page.getByRole('radio', { name: /Trên máy|Tự gửi/ });
}

function wrong(page: Page) {
  return page.getByRole('radio', { name: /Bị mất|Làm lại từ đầu/ });
}
