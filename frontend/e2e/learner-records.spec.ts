import { readFile } from 'node:fs/promises';
import { chooseFrom, expect, expectArrived, signInAs, test } from './fixtures';
import { ForeignInstallation } from './learnerRecord';

const own = 'Lò Thị Mai';

test('a learner takes their record along, and an administrator takes in what they bring from elsewhere', async ({
  page,
}) => {
  test.slow();
  await signInAs(page, 'Học viên');
  await page.goto('/me/data');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải hồ sơ học tập' }).click();
  const record = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(record)).toMatchObject({ format: 'hocso-learner-record', version: 1 });

  const elsewhere = new ForeignInstallation();
  const number = numberOf(Date.now());
  const file = {
    name: 'ho-so.json',
    mimeType: 'application/json',
    buffer: Buffer.from(elsewhere.record(own, number)),
  };
  await page.context().clearCookies();
  await signInAs(page, 'Quản trị hệ thống');
  await page.goto('/manage/certificates');
  await page.getByRole('link', { name: 'Hồ sơ học tập' }).click();
  await chooseFrom(page, 'Người học', own, own);
  await page.getByLabel(/^Thả hồ sơ học tập vào đây/).setInputFiles(file);
  await expect(page.getByText('Hệ thống xuất hồ sơ này chưa được tin cậy')).toBeVisible();
  await expect(page.getByText(elsewhere.fingerprint)).toBeVisible();

  await page.goto('/manage/certificates/settings');
  await page.getByRole('button', { name: 'Thêm hệ thống' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên hệ thống').fill('Học Số tỉnh cũ');
  await dialog.getByLabel('Địa chỉ hệ thống').fill(elsewhere.address);
  await dialog.getByLabel('Dấu vân tay của khóa').fill(elsewhere.fingerprint);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã thêm hệ thống Học Số tỉnh cũ.')).toBeVisible();

  await page.goto('/manage/learner-records');
  await chooseFrom(page, 'Người học', own, own);
  await page.getByLabel(/^Thả hồ sơ học tập vào đây/).setInputFiles(file);
  await page.getByRole('button', { name: 'Ghi nhận 2 mục' }).click();
  await expect(page.getByText(`Đã ghi nhận hồ sơ của ${own}`)).toBeVisible();
  await page.getByLabel(/^Thả hồ sơ học tập vào đây/).setInputFiles(file);
  await expect(page.getByText('Hồ sơ không có mục nào cần ghi nhận thêm.')).toBeVisible();

  await page.context().clearCookies();
  await signInAs(page, 'Học viên');
  await page.goto('/certificates');
  const list = page.getByRole('list', { name: 'Ghi nhận từ hệ thống khác' });
  await expect(list.getByText('Điểm 8,5/10').first()).toBeVisible();
  await list.getByRole('link', { name: number }).click();
  await expectArrived(page);
  await expect(page.getByText('Do hệ thống khác cấp, được ghi nhận tại đây')).toBeVisible();
  await expect(page.getByText(elsewhere.fingerprint)).toBeVisible();
});

/** A number nobody has, with the letter at its end that proves it was not mistyped. */
function numberOf(seed: number): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  let rest = seed;
  let body = '';
  for (let place = 0; place < 8; place += 1) {
    body = letters.charAt(rest % 32) + body;
    rest = Math.floor(rest / 32);
  }
  const sum = Array.from(`2025${body}`).reduce((before, letter) => {
    const twice = (before ^ letters.indexOf(letter)) << 1;
    return twice < 32 ? twice : twice ^ 0b100101;
  }, 0);
  return `HS-2025-${body.slice(0, 4)}-${body.slice(4)}-${letters.charAt(sum)}`;
}
