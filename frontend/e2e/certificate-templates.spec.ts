import { chooseFrom, expect, signInAs, tabTo, test } from './fixtures';

test('a designer lays a certificate out by keyboard, publishes it and gives it to a unit', async ({
  page,
}) => {
  const name = `Giấy chứng nhận ${Date.now()}`;
  const dialog = page.getByRole('dialog');
  await signInAs(page, 'Quản lý chứng nhận');
  await page.goto('/manage/certificates');
  await page.getByRole('link', { name: 'Mẫu chứng nhận' }).click();
  await page.getByRole('button', { name: 'Tạo mẫu' }).first().click();
  await dialog.getByLabel('Tên mẫu').fill(name);
  const unitName = 'Bộ Khoa học và Công nghệ';
  await chooseFrom(page, 'Đơn vị', 'bo khoa hoc', unitName);
  await dialog.getByLabel('Giấy chứng nhận, khổ ngang').check();
  await dialog.getByRole('button', { name: 'Tạo mẫu' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  const paper = page.getByRole('region', { name: 'Trang giấy' });
  const title = paper.getByRole('button', { name: /^Giấy chứng nhận/i }).first();
  await tabTo(page, title);
  const before = await title.getAttribute('aria-label');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(title).not.toHaveAttribute('aria-label', before ?? '');
  await page.getByLabel('Nội dung đoạn 1').first().fill('Giấy chứng nhận hoàn thành');
  await expect(paper.getByRole('button', { name: /^Giấy chứng nhận hoàn thành/ })).toBeAttached();
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();

  await page.getByRole('button', { name: 'Xem bản in' }).click();
  await expect(dialog.getByRole('img', { name: /tên thường gặp/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Tên dài nhất' }).click();
  await expect(dialog.getByRole('img', { name: /tên dài nhất/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Ban hành phiên bản 1' }).click();
  await dialog.getByRole('button', { name: 'Ban hành phiên bản 1' }).click();
  await expect(page.getByText('Đang dùng, phiên bản 1')).toBeVisible();
  await chooseFrom(page, 'Thêm đơn vị', unitName, unitName);
  await expect(page.getByText(`${unitName} dùng mẫu này từ nay.`)).toBeVisible();
  await page.getByRole('button', { name: `Bỏ dùng mẫu: ${unitName}` }).click();
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect(page.getByRole('button', { name: `Bỏ dùng mẫu: ${unitName}` })).toBeVisible();
});
