import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** Makes a course without anything in it, and stays at its outline. */
export async function createCourse(page: Page, course: string): Promise<void> {
  await page.goto('/teach/courses');
  await page.getByRole('button', { name: 'Tạo khóa học' }).first().click();
  await page.getByLabel('Tên khóa học').fill(course);
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo khóa học' }).click();
}

export async function publish(page: Page, course: string): Promise<void> {
  await page.goto('/teach/courses');
  await page.getByRole('link', { name: course }).click();
  await page.getByRole('button', { name: 'Xuất bản', exact: true }).click();
  await page.getByRole('button', { name: 'Xuất bản bản mới' }).click();
  await expect(page.getByText('Đã xuất bản bản 1.')).toBeVisible();
}

/** Adds a section or a lesson to the outline. */
export async function add(page: Page, action: string, label: string, name: string): Promise<void> {
  await page.getByRole('button', { name: action }).first().click();
  await page.getByLabel(label).fill(name);
  await page.getByLabel(label).press('Enter');
  await expect(page.getByText(name).first()).toBeVisible();
}

/** Waits until the server has taken what was just written. */
export async function saved(page: Page, write: () => Promise<void>): Promise<void> {
  const taken = page.waitForResponse(
    (response) => response.request().method() === 'PUT' && /\/lessons\//.test(response.url()),
  );
  await write();
  expect((await taken).status()).toBe(200);
  await expect(page.getByText(/Đã lưu \d\d:\d\d/)).toBeVisible();
}

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Shows a picture below the words of a question that is being written, and says what it shows. */
export async function addPicture(page: Page, description: string, buffer = png): Promise<void> {
  await page.getByRole('button', { name: 'Thêm hình minh họa' }).click();
  await page
    .getByLabel(/^Chọn hình/)
    .setInputFiles({ name: 'hinh.png', mimeType: 'image/png', buffer });
  await page.getByLabel('Mô tả hình').fill(description);
}

/** Writes a question with one right option of two, with a picture where one is described, and approves it. */
export async function writeChoiceQuestion(
  page: Page,
  topic: string,
  stem: string,
  right: string,
  wrong: string,
  picture?: string,
): Promise<void> {
  await page.goto('/teach/questions/new');
  await page.getByLabel('Nội dung câu hỏi').fill(stem);
  if (picture !== undefined) await addPicture(page, picture);
  await page.getByLabel('Phương án A', { exact: true }).fill(right);
  await page.getByLabel('Phương án B', { exact: true }).fill(wrong);
  await page.getByLabel('Phương án A là đáp án đúng').check();
  await page.getByLabel('Chủ đề').fill(topic);
  await saveAndApprove(page);
}

/** Writes an essay that is marked by one criterion of two levels, and approves it. */
export async function writeEssay(page: Page, topic: string): Promise<void> {
  await page.goto('/teach/questions/new');
  await page.getByLabel('Loại câu hỏi', { exact: true }).selectOption('Tự luận');
  await page.getByLabel('Nội dung câu hỏi', { exact: true }).fill('Bài học rút ra là gì?');
  await page.getByLabel('Chủ đề').fill(topic);
  await page.getByRole('button', { name: 'Thêm tiêu chí' }).click();
  await page.getByLabel('Tên tiêu chí').fill('Lập luận');
  await page.getByLabel('Mô tả mức').first().fill('Chưa rõ');
  await page.getByLabel('Mô tả mức').last().fill('Rõ ràng');
  await saveAndApprove(page);
}

async function saveAndApprove(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu câu hỏi' }).click();
  await expect(page.getByText('Đã lưu câu hỏi.')).toBeVisible();
  await page.getByRole('button', { name: 'Duyệt câu hỏi' }).click();
  await expect(page.getByText('Câu hỏi đã được duyệt.')).toBeVisible();
}

/** Makes a course with a lesson of one essay, and stays in the dialog of its quiz. */
export async function beginEssayQuiz(page: Page, course: string, topic: string): Promise<Locator> {
  await createCourse(page, course);
  await add(page, 'Thêm chương', 'Tên chương', 'Cuối khóa');
  await add(page, 'Thêm bài học', 'Tên bài học', 'Bài thu hoạch');
  await page.getByRole('link', { name: 'Bài thu hoạch', exact: true }).first().click();
  await page.getByRole('button', { name: 'Bài kiểm tra', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(new RegExp(`^${topic}`)).check();
  await dialog.getByLabel('Số câu hỏi').fill('1');
  await dialog.getByLabel('Xem lại bài').selectOption('Xem lại đáp án sau khi nộp bài');
  return dialog;
}

/** Makes the quiz of a lesson out of one topic. */
export async function makeQuiz(page: Page, topic: string, questions: number): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(new RegExp(`^${topic}`)).check();
  await dialog.getByLabel('Số câu hỏi').fill(String(questions));
  await dialog.getByRole('button', { name: 'Tạo bài kiểm tra' }).click();
  await expect(dialog).toBeHidden();
}
