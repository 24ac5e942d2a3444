import { chooseFrom, expect, signInAs, test } from './fixtures';

test('a manager filters people, transfers two of them, and finds the old unit in the history', async ({
  page,
}) => {
  await signInAs(page, 'Quản lý đơn vị');
  await page.goto('/manage/people');
  await page.getByRole('button', { name: 'Thêm điều kiện lọc' }).click();
  await page.getByLabel('Đối tượng').selectOption('Công chức');
  await expect(page).toHaveURL(/personClass=CIVIL_SERVANT/);
  await expect(page.getByRole('button', { name: /1 đang dùng/ })).toBeVisible();

  const rows = page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') });
  await rows.nth(1).getByRole('checkbox').check();
  await rows.nth(2).getByRole('checkbox').check();
  await expect(page.getByText('Đã chọn 2')).toBeVisible();
  const name = (await rows.nth(1).getByRole('link').textContent()) ?? '';

  await page.getByRole('button', { name: 'Điều chuyển' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Áp dụng cho 2 người')).toBeVisible();
  await expect(dialog.getByText(name)).toBeVisible();
  await chooseFrom(page, 'Đơn vị tiếp nhận', 'phuong lao cai', 'Phường Lào Cai');
  await dialog.getByLabel(/^Lý do/).fill('Quyết định 245/QĐ-UBND');
  await dialog.getByRole('button', { name: 'Điều chuyển' }).click();

  await expect(page.getByText('Đã xong')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('link', { name: 'Đơn vị', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Đơn vị đang công tác' })).toContainText(
    'Phường Lào Cai',
  );
  await expect(page.getByRole('region', { name: 'Quá trình công tác' })).toContainText(
    'Lý do: Quyết định 245/QĐ-UBND',
  );
});
