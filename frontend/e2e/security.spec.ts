import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectToFit, signInAs, test } from './fixtures';

const password = 'hoc-so-moi-ngay';
const login = 'thamdinh@hocso.example';

/** A device that holds passkeys and always recognises its owner. */
async function addAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** What the authenticator app shows half a minute from `shift` halves of a minute (RFC 6238). */
function codeOf(secret: string, shift = 0): string {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + shift));
  const digest = createHmac('sha1', fromBase32(secret)).update(step).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function fromBase32(secret: string): Buffer {
  const bits = Array.from(secret.replace(/\s/g, ''))
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter))
    .map((value) => value.toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tài khoản của/ }).click();
  await page.getByRole('menuitem', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
  await expect(home(page)).toBeHidden();
}

async function typePassword(page: Page): Promise<void> {
  await page.getByLabel(/^Thư điện tử công vụ/).fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.locator('form').getByRole('button', { name: 'Đăng nhập' }).click();
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const inDialog = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name }).click();
const home = (page: Page) => page.getByRole('button', { name: /^Tài khoản của/ });

test('an account is secured by an app and a passkey, and each of them signs in', async ({
  page,
}) => {
  await addAuthenticator(page);
  await page.goto('/sign-in');
  await typePassword(page);
  await home(page).waitFor();
  await page.goto('/me/security');

  const codes = await test.step('the authenticator app is set up', async () => {
    await press(page, 'Thiết lập');
    await page.getByText('Không quét được?').click();
    const secret = await page.getByRole('dialog').locator('code').innerText();
    await expectAccessible(page);
    await page.getByLabel('Mã xác thực').fill(codeOf(secret));
    await press(page, 'Xác nhận và bật');
    const listed = page.getByRole('list', { name: 'Mã dự phòng' }).getByRole('listitem');
    await expect(listed).toHaveCount(10);
    await expectAccessible(page);
    const recovery = await listed.allInnerTexts();
    await press(page, 'Tôi đã lưu các mã');
    await expect(page.getByText('Còn 10 mã')).toBeVisible();
    return { secret, recovery };
  });

  await test.step('a passkey is made', async () => {
    await press(page, 'Thêm khóa truy cập');
    await page.getByLabel('Tên gọi').fill('Máy cơ quan');
    await press(page, 'Tạo khóa truy cập');
    await expect(page.getByText('Máy cơ quan', { exact: true })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the password alone no longer signs in, but with a code it does', async () => {
    await signOut(page);
    await typePassword(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Xác thực hai lớp' })).toBeVisible();
    await expectAccessible(page);
    // The code of this half minute was spent on setting up; the next one is taken already.
    await page.getByLabel('Mã xác thực').fill(codeOf(codes.secret, 1));
    await press(page, 'Xác nhận và đăng nhập');
    await expect(home(page)).toBeVisible();
  });

  await test.step('a recovery code stands in for the app', async () => {
    await signOut(page);
    await typePassword(page);
    await press(page, 'Dùng mã dự phòng');
    await page.getByLabel('Mã dự phòng').fill(codes.recovery[0] ?? '');
    await press(page, 'Xác nhận và đăng nhập');
    await expect(home(page)).toBeVisible();
  });

  await test.step('the passkey signs in by itself', async () => {
    await signOut(page);
    await press(page, 'Đăng nhập bằng khóa truy cập');
    await expect(home(page)).toBeVisible();
  });

  await test.step('everything is taken away again', async () => {
    await page.goto('/me/security');
    await expect(page.getByText('Còn 9 mã')).toBeVisible();
    await press(page, 'Gỡ ứng dụng xác thực');
    await inDialog(page, 'Gỡ ứng dụng xác thực');
    await expect(page.getByRole('button', { name: 'Thiết lập' })).toBeVisible();
    await press(page, 'Gỡ Máy cơ quan');
    await inDialog(page, 'Gỡ khóa truy cập');
    await expect(page.getByText('Chưa có khóa truy cập nào.')).toBeVisible();
  });
});

test('an administrator sees what somebody sees, under a banner, and comes back', async ({
  page,
}) => {
  await signInAs(page, 'Quản trị hệ thống');
  await page.goto('/manage/people?q=lo%20thi%20mai');
  await page.getByRole('main').getByRole('link', { name: 'Lò Thị Mai' }).first().click();
  await press(page, 'Đăng nhập thay');
  await page.getByLabel('Lý do').fill('Xem giúp vì sao chưa thấy khóa học');
  await expectAccessible(page);
  await press(page, 'Bắt đầu đăng nhập thay');
  const banner = page.getByRole('region', { name: 'Đang đăng nhập thay' });
  await expect(banner).toContainText('Đang đăng nhập thay Lò Thị Mai');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/me');
  await expect(banner).toBeVisible();
  await expectToFit(page);
  await expectAccessible(page);
  await press(page, 'Trở lại tài khoản của tôi');
  await expect(page.getByRole('heading', { level: 1, name: 'Lò Thị Mai' })).toBeVisible();
  await expect(banner).toBeHidden();
});
