import { readFile } from 'node:fs/promises';
import { chooseFrom, expect, expectArrived, signInAs, test } from './fixtures';

test('a manager imports a file of people, mends an error on the way and takes the result along', async ({
  page,
}) => {
  // Addresses of their own, so that the walk finds nobody it has imported before.
  const word = Date.now().toString(36);
  const file = [
    'STT;Họ và tên;Hòm thư cơ quan;Chức vụ',
    `1;Đặng Thị Hồng;hong.${word}@laocai.example.vn;Trưởng phòng`,
    `2;Lý A Sáng;sang.${word};Chuyên viên`,
    `3;Vàng Thị Mỷ;my.${word}@laocai.example.vn;Chuyên viên`,
  ].join('\n');
  await signInAs(page, 'Quản lý đơn vị');
  await page.goto('/manage/people');
  await page.getByRole('link', { name: 'Nhập từ tệp' }).click();
  await chooseFrom(page, 'Đơn vị', 'phuong lao cai', 'Phường Lào Cai');
  await page.getByLabel(/^Chọn tệp hoặc/).setInputFiles({
    name: 'can-bo.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${file}`),
  });

  await expect(page.getByRole('heading', { level: 1, name: 'can-bo.csv' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Hòm thư cơ quan' }).selectOption('Thư điện tử');
  await page.getByRole('button', { name: 'Kiểm tra 3 dòng' }).click();
  await expect(page.getByText('Chưa có gì được ghi', { exact: true })).toBeVisible();

  // The address names the import, so one may come back to it.
  await page.reload();
  await expectArrived(page);
  const kinds = page.getByRole('navigation', { name: 'Lỗi theo nguyên nhân' });
  await kinds.getByRole('link', { name: /Không phải là địa chỉ thư điện tử/ }).click();
  const row = page.getByRole('form', { name: 'Dòng 3: Lý A Sáng' });
  await row
    .getByRole('textbox', { name: 'Hòm thư cơ quan' })
    .fill(`sang.${word}@laocai.example.vn`);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Dòng 3: Lý A Sáng: đã hết lỗi, sẽ được thêm mới')).toBeVisible();

  await page.getByLabel('Gửi thư mời cho người mới').uncheck();
  await page.getByRole('button', { name: 'Nhập 3 người' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Nhập 3 người' }).click();
  await expect(page.getByText('Đã nhập xong', { exact: true }).last()).toBeVisible();

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải tệp kết quả' }).click();
  const result = await download;
  expect((await readFile(await result.path())).subarray(0, 2).toString()).toBe('PK');

  await page.goto('/manage/jobs');
  await expect(page.getByRole('row', { name: /^Nhập người từ tệp/ }).first()).toContainText(
    'Thêm mới 3',
  );
  await page.goto(`/manage/people?q=sang.${word}`);
  await expect(page.getByRole('link', { name: 'Lý A Sáng' })).toBeVisible();
});
