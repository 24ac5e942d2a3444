import type { Page } from '@playwright/test';
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

/** Writes a question with one right option of two, and approves it. */
export async function writeChoiceQuestion(
  page: Page,
  topic: string,
  stem: string,
  right: string,
  wrong: string,
): Promise<void> {
  await page.goto('/teach/questions/new');
  await page.getByLabel('Nội dung câu hỏi').fill(stem);
  await page.getByLabel('Phương án A', { exact: true }).fill(right);
  await page.getByLabel('Phương án B', { exact: true }).fill(wrong);
  await page.getByLabel('Phương án A là đáp án đúng').check();
  await page.getByLabel('Chủ đề').fill(topic);
  await page.getByRole('button', { name: 'Lưu câu hỏi' }).click();
  await expect(page.getByText('Đã lưu câu hỏi.')).toBeVisible();
  await page.getByRole('button', { name: 'Duyệt câu hỏi' }).click();
  await expect(page.getByText('Câu hỏi đã được duyệt.')).toBeVisible();
}

/** Makes the quiz of a lesson out of one topic. */
export async function makeQuiz(page: Page, topic: string, questions: number): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(new RegExp(`^${topic}`)).check();
  await dialog.getByLabel('Số câu hỏi').fill(String(questions));
  await dialog.getByRole('button', { name: 'Tạo bài kiểm tra' }).click();
  await expect(dialog).toBeHidden();
}
