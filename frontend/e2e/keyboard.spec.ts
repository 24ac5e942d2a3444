import { expect, signInAs, tabTo, test } from './fixtures';
import type { Page } from '@playwright/test';

const course = `Sắp xếp bằng bàn phím ${Date.now().toString(36)}`;

test('a trainer writes and reorders an outline by the keyboard alone', async ({ page }) => {
  await signInAs(page, 'Giảng viên');
  await page.goto('/teach/courses');
  await press(page, 'Tạo khóa học');
  await type(page, 'Tên khóa học', course);
  await expect(page.getByRole('heading', { level: 1, name: course })).toBeVisible();

  await press(page, 'Thêm chương');
  await type(page, 'Tên chương', 'Chương một');
  await press(page, 'Thêm bài học');
  await type(page, 'Tên bài học', 'Bài trước');
  await press(page, 'Thêm bài học');
  await type(page, 'Tên bài học', 'Bài sau');
  await expectLessons(page, ['Bài trước', 'Bài sau']);

  const handle = page.getByRole('button', { name: /^Di chuyển “Bài sau”/ });
  await tabTo(page, handle);
  await page.keyboard.press('ArrowUp');
  await expectLessons(page, ['Bài sau', 'Bài trước']);
  await expect(handle).toBeFocused();

  await page.reload();
  await expectLessons(page, ['Bài sau', 'Bài trước']);

  await tabTo(page, page.getByRole('button', { name: 'Thao tác với “Bài sau”' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Chuyển lên' })).toBeDisabled();
  await page.getByRole('menuitem', { name: 'Chuyển xuống' }).press('Enter');
  await expectLessons(page, ['Bài trước', 'Bài sau']);
});

async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }).first());
  await page.keyboard.press('Enter');
}

/** Types into the field that has just taken the focus by itself. */
async function type(page: Page, label: string, name: string): Promise<void> {
  await expect(page.getByLabel(label)).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByText(name).last()).toBeVisible();
}

async function expectLessons(page: Page, names: string[]): Promise<void> {
  await expect(page.getByRole('main').getByRole('link', { name: /^Bài (trước|sau)$/ })).toHaveText(
    names,
  );
}
