import { add, addPicture, createCourse } from './authoring';
import { expect, expectAccessible, expectToFit, signInAs, signInInstead, test } from './fixtures';
import type { Page } from '@playwright/test';

/** One name for everything this walk makes, so that it can be walked again on the same data. */
const mark = Date.now().toString(36);
const topic = `Một cửa ${mark}`;

test.describe.configure({ mode: 'serial' });

test('a trainer puts topics in order, and the questions come along', async ({ page }) => {
  await signInAs(page, 'Giảng viên');
  for (const stem of ['Nộp hồ sơ ở đâu', 'Ai ký duyệt', 'Bao lâu có kết quả']) {
    await write(page, `${stem} ${mark}?`);
  }
  await page.goto(`/teach/questions?topic=${encodeURIComponent(topic)}`);
  await expect(page.getByText('1–3 trong 3')).toBeVisible();
  const tree = page.getByRole('treegrid', { name: 'Cây chủ đề' });
  await expect(tree.getByRole('link', { name: topic })).toHaveAttribute('aria-current', 'true');

  await arrange(page, 'Đổi tên');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên chủ đề').fill(`Bộ phận ${mark}`);
  await dialog.getByRole('button', { name: 'Đổi tên' }).click();
  await expect(tree.getByRole('link', { name: `Bộ phận ${mark}` })).toBeVisible();
  await expect(page.getByText('1–3 trong 3')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(tree.getByRole('link', { name: topic })).toHaveAttribute('aria-current', 'true');

  await arrange(page, 'Thêm chủ đề con');
  await dialog.getByLabel('Tên chủ đề').fill('Trả kết quả');
  await page.keyboard.press('Enter');
  await expect(tree.getByRole('link', { name: 'Trả kết quả' })).toBeVisible();
  await expectAccessible(page);
});

test('many are changed at once after it was told what will happen, and taken back', async ({
  page,
}) => {
  await signInAs(page, 'Giảng viên');
  await page.goto(`/teach/questions?q=${mark}`);
  await page.getByRole('checkbox', { name: 'Chọn tất cả dòng trên trang này' }).press('Space');
  await page.getByRole('button', { name: 'Thay đổi câu hỏi đã chọn' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Chủ đề mới').fill(`${topic}/Trả kết quả`);
  await dialog.getByLabel('Trạng thái').selectOption('Đã duyệt');
  await dialog.getByRole('button', { name: 'Xem trước thay đổi' }).click();
  await expect(dialog.getByText('3 câu hỏi sẽ thay đổi.')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Thay đổi 3 câu hỏi' }).click();
  const table = page.getByRole('table', { name: 'Ngân hàng câu hỏi' });
  await expect(table.getByText(`${topic}/Trả kết quả`)).toHaveCount(3);
  await expect(page.getByRole('cell', { name: 'Đã duyệt' })).toHaveCount(3);
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã trả lại 3 câu hỏi như trước.')).toBeVisible();
  await expect(page.getByRole('cell', { name: 'Bản nháp' })).toHaveCount(3);
});

test('a question is tried from the list on a phone, and its topic is a press away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Giảng viên');
  await page.goto(`/teach/questions?q=${mark}`);
  await expectToFit(page);
  await page
    .getByRole('button', { name: /^Xem câu hỏi/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Một cửa' }).check({ force: true });
  await dialog.getByRole('button', { name: 'Chấm thử' }).click();
  await expect(dialog.getByText('Được 100% số điểm')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Chọn chủ đề' }).click();
  await page
    .getByRole('treegrid', { name: 'Cây chủ đề' })
    .getByRole('link', { name: topic })
    .click();
  await expect(page.getByRole('button', { name: `Chủ đề: ${topic}` })).toBeVisible();
  await expectToFit(page);
});

test('a wide picture is enlarged to its own size on a phone, and scrolled by keys', async ({
  page,
}) => {
  await signInAs(page, 'Giảng viên');
  await page.goto('/teach/questions/new');
  const wide = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 1600, height: 500 });
    return canvas.toDataURL('image/png').replace(/^.*,/, '');
  });
  await addPicture(page, 'Sơ đồ quy trình một cửa', Buffer.from(wide, 'base64'));
  await page.getByLabel('Nội dung câu hỏi').fill('Bước nào thiếu?');
  for (const option of ['A', 'B', 'C', 'D']) {
    await page.getByLabel(`Phương án ${option}`, { exact: true }).fill(option);
  }
  await page.getByLabel('Phương án A là đáp án đúng').check();
  await page.getByRole('button', { name: 'Thử', exact: true }).click();
  await page.setViewportSize({ width: 360, height: 740 });
  for (const letters of ['', '200%']) {
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, letters);
    await page.getByRole('button', { name: 'Phóng to hình minh họa' }).click();
    const frame = page.getByRole('group', { name: 'Hình đã phóng to' });
    await expect(frame).toBeFocused();
    expect((await frame.getByRole('img').boundingBox())?.width).toBe(1600);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => frame.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    await expectToFit(page);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(frame).toBeHidden();
  }
});

test('a question says who else uses it, and is shared with every unit', async ({ page }) => {
  await signInAs(page, 'Giảng viên');
  await page.goto(`/teach/questions?q=${mark}`);
  await page.getByRole('link', { name: `Ai ký duyệt ${mark}?` }).click();
  await expect(
    page.getByRole('region', { name: 'Đơn vị nào dùng được câu hỏi này' }),
  ).toContainText('Chỉ đơn vị sở hữu');
  await page.getByRole('button', { name: 'Duyệt câu hỏi' }).click();
  await page.getByRole('button', { name: 'Thay đổi chia sẻ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Mọi đơn vị' }).check();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Lưu chia sẻ' }).press('Enter');
  await expect(page.getByText('Đã thay đổi đơn vị dùng được câu hỏi.')).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Đơn vị nào dùng được câu hỏi này' }),
  ).toContainText('Mọi đơn vị');
  await expectAccessible(page);
});

test('an author elsewhere copies the shared question by keys alone, and draws from its bank', async ({
  page,
}) => {
  await signInAs(page, 'Quản trị hệ thống');
  await page.goto('/manage/people?q=quanly');
  await page.getByRole('table').getByRole('link', { name: 'Hoàng Văn Thành' }).click();
  await page.getByRole('heading', { level: 1, name: 'Hoàng Văn Thành' }).waitFor();
  await page.getByRole('link', { name: 'Vai trò', exact: true }).click();
  await page.waitForURL(/\/people\/.*\/roles$/);
  const roles = page.url();
  await page.getByRole('button', { name: 'Giao vai trò' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Vai trò', { exact: true }).selectOption('Giảng viên');
  await dialog.getByRole('textbox', { name: /^Lý do/ }).fill('Biên soạn đề của tỉnh');
  await dialog.getByRole('button', { name: 'Giao vai trò' }).click();
  await expect(page.getByText(/^Đã giao vai trò Giảng viên/)).toBeVisible();

  await signInInstead(page, 'quanly');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/teach/questions?q=${mark}`);
  await page.getByRole('link', { name: `Ai ký duyệt ${mark}?` }).click();
  await expect(page.getByText(/chia sẻ câu hỏi này để đơn vị bạn dùng/)).toBeVisible();
  await page.getByRole('button', { name: 'Sao về đơn vị' }).press('Enter');
  await expect(dialog.getByLabel('Đơn vị')).toContainText('Tỉnh Lào Cai');
  await expectToFit(page);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Sao câu hỏi' }).press('Enter');
  await expect(page.getByText(/^Đã sao câu hỏi/)).toBeVisible();
  await expect(page.getByText(/^Sao từ câu hỏi của .* \(bản 1\)/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lưu câu hỏi' })).toBeVisible();
  await expectToFit(page);

  await page.setViewportSize({ width: 1280, height: 800 });
  await createCourse(page, `Đề của tỉnh ${mark}`);
  await add(page, 'Thêm chương', 'Tên chương', 'Cuối khóa');
  await add(page, 'Thêm bài học', 'Tên bài học', 'Kiểm tra');
  await page.getByRole('link', { name: 'Kiểm tra', exact: true }).first().click();
  await page.getByRole('button', { name: 'Bài kiểm tra', exact: true }).click();
  const bank = dialog.getByLabel('Lấy câu hỏi từ');
  const unit = (await bank.locator('option').nth(1).textContent()) ?? '';
  await bank.selectOption(unit);
  await dialog
    .getByLabel(new RegExp(`^Một cửa ${mark}`))
    .first()
    .check();
  await dialog.getByLabel('Số câu hỏi').fill('1');
  await expect(dialog.getByText('Có 1 câu đã duyệt phù hợp.')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectToFit(page);
  await dialog.getByRole('button', { name: 'Tạo bài kiểm tra' }).press('Enter');
  await expect(page.getByText(`Rút từ ngân hàng của ${unit}: Một cửa ${mark}`)).toBeVisible();
  await expectToFit(page);

  // Others walk with this account, too.
  await signInInstead(page, 'quantri');
  await page.goto(roles);
  await page.getByRole('button', { name: /^Thu hồi.*Giảng viên/ }).click();
  await dialog.getByRole('textbox', { name: /^Lý do/ }).fill('Đã sao xong câu hỏi');
  await dialog.getByRole('button', { name: /^Thu hồi/ }).click();
  await expect(dialog).toBeHidden();
});

test('a question is found by the area of its competency', async ({ page }) => {
  await signInAs(page, 'Giảng viên');
  await page.goto(`/teach/questions?q=${mark}`);
  await page.getByRole('link', { name: `Bao lâu có kết quả ${mark}?` }).click();
  // The list is filtered by a field of the same name.
  await page.getByRole('heading', { level: 1, name: 'Sửa câu hỏi' }).waitFor();
  await page.getByRole('combobox', { name: /^Năng lực/ }).fill('bao ve thiet bi');
  await page.getByRole('option', { name: '4.1 Bảo vệ thiết bị' }).click();
  await page.getByRole('button', { name: 'Lưu câu hỏi' }).click();
  await expect(page.getByText('Đã lưu câu hỏi.')).toBeVisible();
  await page.goto(`/teach/questions?q=${mark}`);
  await page.getByRole('combobox', { name: /^Năng lực/ }).fill('an toan so');
  await page.getByRole('option', { name: '4 An toàn số' }).click();
  await expect(page.getByText('1–1 trong 1')).toBeVisible();
  await expect(page.getByRole('link', { name: `Bao lâu có kết quả ${mark}?` })).toBeVisible();
  await expectAccessible(page);
});

async function write(page: Page, stem: string): Promise<void> {
  await page.goto('/teach/questions/new');
  await page.getByLabel('Nội dung câu hỏi', { exact: true }).fill(stem);
  await page.getByLabel('Phương án A', { exact: true }).fill('Một cửa');
  await page.getByLabel('Phương án B', { exact: true }).fill('Nhiều cửa');
  await page.getByLabel('Phương án A là đáp án đúng').check();
  await page.getByLabel('Chủ đề').fill(topic);
  await page.getByRole('button', { name: 'Lưu câu hỏi' }).click();
  await expect(page.getByText('Đã lưu câu hỏi.')).toBeVisible();
}

async function arrange(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: 'Quản lý chủ đề' }).click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
}
