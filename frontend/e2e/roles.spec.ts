import type { Page } from '@playwright/test';
import { chooseFrom, expect, signInAs, signInInstead, test } from './fixtures';

test('an administrator makes a role and gives it for a time; a system role waits for a second one', async ({
  page,
}) => {
  const stamp = Date.now();
  const role = `Đầu mối số hóa ${stamp}`;
  const dialog = page.getByRole('dialog');
  await signInAs(page, 'Quản trị hệ thống');
  await page.goto('/manage/roles');
  await page.getByRole('button', { name: 'Tạo vai trò' }).click();
  await dialog.getByLabel('Tên tiếng Việt').fill(role);
  await dialog.getByLabel('Tên tiếng Anh').fill('Contact for digitisation');
  await dialog.getByLabel('Xem báo cáo').check();
  await dialog.getByRole('button', { name: 'Tạo vai trò' }).click();
  await expect(page.getByText(`Đã tạo vai trò ${role}.`)).toBeVisible();

  const name = 'Nông Thị Đầu Mối';
  await page.goto('/manage/people/new');
  await page.getByLabel('Họ và tên').fill(name);
  await page.getByLabel('Thư điện tử công vụ').fill(`dau.moi.${stamp}@laocai.example.vn`);
  await chooseFrom(page, 'Cơ quan, đơn vị', 'phuong lao cai', 'Phường Lào Cai');
  await page.getByRole('button', { name: 'Thêm và gửi thư mời' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await page.getByRole('link', { name: 'Vai trò', exact: true }).click();
  await give(page, role);
  await expect(page.getByText(`Đã giao vai trò ${role} cho ${name}.`)).toBeVisible();
  await give(page, 'Quản trị hệ thống');
  const waits = page.getByRole('status').filter({ hasText: 'Đang chờ người thứ hai phê duyệt' });
  await expect(waits).toContainText(`Giao vai trò Quản trị hệ thống`);
  const roles = page.url();

  await page.goto('/manage/roles');
  await page
    .getByRole('listitem')
    .filter({ hasText: role })
    .getByRole('link', { name: '1 người đang giữ' })
    .click();
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('31/12/2099');

  await signInInstead(page, 'quantri2');
  await page.goto('/manage/approvals');
  const request = page.getByRole('listitem').filter({ hasText: name }).first();
  await request.getByRole('button', { name: /^Phê duyệt/ }).click();
  await dialog.getByRole('button', { name: 'Phê duyệt và thực hiện' }).click();
  await expect(page.getByText('Đã phê duyệt, việc đã được thực hiện')).toBeVisible();
  await page.goto(roles);
  await expect(page.getByRole('listitem').filter({ hasText: 'Quản trị hệ thống' })).toContainText(
    'Đang giữ',
  );
  await expect(waits).toBeHidden();
});

/** Gives the role to whoever's roles are shown, until the end of the century. */
async function give(page: Page, role: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Giao vai trò' }).click();
  await dialog.getByLabel('Vai trò', { exact: true }).selectOption(role);
  await dialog.getByRole('textbox', { name: /^Đến hết ngày/ }).fill('31/12/2099');
  await dialog.getByRole('textbox', { name: /^Lý do/ }).fill('Quyết định phân công');
  await dialog.getByRole('button', { name: 'Giao vai trò' }).click();
  await expect(dialog).toBeHidden();
}
