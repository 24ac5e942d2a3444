import { add, createCourse, makeQuiz, publish, saved } from './authoring';
import { expect, expectAccessible, expectToFit, signInAs, test } from './fixtures';
import type { Page } from '@playwright/test';

/** One name for everything this walk makes, so that it can be walked again on the same data. */
const mark = Date.now().toString(36);
const course = `Tiếp nhận hồ sơ ${mark}`;
const topic = `Một cửa ${mark}`;

test.describe.configure({ mode: 'serial' });

let result = '';

test('a trainer writes questions of several types, tries one, and publishes a quiz of them', async ({
  page,
}) => {
  await signInAs(page, 'Giảng viên');
  await begin(page, 'Ghép đôi', 'Nối việc với nơi làm');
  const first = page.getByRole('group', { name: 'Cặp 1' });
  await first.getByLabel('Vế trái').fill('Nộp hồ sơ');
  await first.getByLabel('Vế phải').fill('Bộ phận một cửa');
  const second = page.getByRole('group', { name: 'Cặp 2' });
  await second.getByLabel('Vế trái').fill('Ký duyệt');
  await second.getByLabel('Vế phải').fill('Lãnh đạo');
  await page.getByRole('button', { name: 'Xóa Cặp 3' }).click();

  const trial = page.getByRole('region', { name: 'Thử câu hỏi' });
  await trial.getByRole('button', { name: 'Thử', exact: true }).click();
  await trial.getByLabel('Nộp hồ sơ').selectOption('Bộ phận một cửa');
  await trial.getByRole('button', { name: 'Chấm thử' }).click();
  await expect(trial.getByText('Được 50% số điểm')).toBeVisible();
  await expectAccessible(page);
  await keep(page);

  await begin(page, 'Tự luận', 'Làm thế nào để người dân không phải chờ?');
  await page.getByRole('button', { name: 'Thêm tiêu chí' }).click();
  await page.getByLabel('Tên tiêu chí').fill('Giải pháp');
  await page.getByLabel('Mô tả mức').first().fill('Chưa nêu được');
  await page.getByLabel('Mô tả mức').last().fill('Khả thi');
  await keep(page);

  await createCourse(page, course);
  await add(page, 'Thêm chương', 'Tên chương', 'Tiếp nhận');
  await add(page, 'Thêm bài học', 'Tên bài học', 'Bài thu hoạch');
  await page.getByRole('link', { name: 'Bài thu hoạch' }).first().click();
  await page.getByRole('button', { name: 'Bài kiểm tra', exact: true }).click();
  await makeQuiz(page, topic, 2);
  await saved(page, () => page.getByLabel('Học viên đã đạt bài kiểm tra trong bài').check());
  await publish(page, course);
});

test('a learner on a phone answers them, and waits for the mark', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Học viên');
  await page.goto(`/courses?q=${encodeURIComponent(course)}`);
  await page.getByRole('link', { name: course }).click();
  await page.getByRole('button', { name: 'Ghi danh' }).click();
  await page.getByRole('link', { name: 'Vào bài kiểm tra' }).click();
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  await answer(page);
  await page.getByRole('button', { name: 'Câu tiếp' }).click();
  await answer(page);
  await expect(page.getByText('Đã lưu', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Nộp bài' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nộp bài' }).click();
  await expect(page.getByRole('heading', { name: 'Bài đang chờ chấm' })).toBeVisible();
  await expectAccessible(page);
  result = page.url();
});

test('the trainer marks what waits, without knowing whose it is', async ({ page }) => {
  await signInAs(page, 'Giảng viên');
  await page.goto('/teach/marking');
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /^Chấm bài / })
    .last()
    .click();
  await expect(page.getByText('Đặt lịch hẹn trước.')).toBeVisible();
  await page.getByLabel('Khả thi (5 điểm)').check();
  await page.getByLabel(/^Nhận xét cho học viên/).fill('Đúng hướng.');
  await page.getByRole('button', { name: 'Lưu điểm' }).click();
  await expect(page.getByText('Bài đã chấm xong')).toBeVisible();
  await expectAccessible(page);
});

test('and the learner reads the mark, the remark and the own answer', async ({ page }) => {
  await signInAs(page, 'Học viên');
  await page.goto(result);
  await expect(page.getByRole('heading', { name: 'Bạn đã đạt bài kiểm tra' })).toBeVisible();
  await expect(page.getByText('Đặt lịch hẹn trước.')).toBeVisible();
  await expect(page.getByText('Đúng hướng.')).toBeVisible();
});

async function begin(page: Page, type: string, stem: string): Promise<void> {
  await page.goto('/teach/questions/new');
  await page.getByLabel('Loại câu hỏi', { exact: true }).selectOption(type);
  await page.getByLabel('Nội dung câu hỏi', { exact: true }).fill(stem);
  await page.getByLabel('Chủ đề').fill(topic);
}

async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu câu hỏi' }).click();
  await expect(page.getByText('Đã lưu câu hỏi.')).toBeVisible();
  await page.getByRole('button', { name: 'Duyệt câu hỏi' }).click();
  await expect(page.getByText('Câu hỏi đã được duyệt.')).toBeVisible();
}

/** Answers the question in sight, whichever of the two was drawn first. */
async function answer(page: Page): Promise<void> {
  const essay = page.getByRole('textbox', { name: 'Câu trả lời của bạn' });
  const match = page.getByLabel('Nộp hồ sơ');
  await expect(essay.or(match)).toBeVisible();
  if (await essay.isVisible()) await essay.fill('Đặt lịch hẹn trước.');
  else {
    await match.selectOption('Bộ phận một cửa');
    await page.getByLabel('Ký duyệt').selectOption('Lãnh đạo');
  }
  await expectToFit(page);
  // The mouse may rest on a button that explains why it cannot be pressed.
  await page.mouse.move(0, 0);
  await expectAccessible(page);
}
