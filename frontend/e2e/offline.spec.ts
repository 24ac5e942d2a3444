import { expect, expectAccessible, expectToFit, test } from './fixtures';

/** A code of that number as it would be printed, with a key of the installation's name and a signature that is none. */
function forged(kid: string): string {
  const text = (bytes: Buffer) => Buffer.concat([Buffer.from([0x58, bytes.length]), bytes]);
  const header = Buffer.concat([
    Buffer.from([0xa2, 0x01, 0x26, 0x04]),
    text(Buffer.from(kid, 'base64url')),
  ]);
  const message = Buffer.concat([
    Buffer.from([0xd2, 0x84]),
    text(header),
    Buffer.from([0xa0]),
    text(Buffer.from([0xa0])),
    text(Buffer.alloc(64)),
  ]);
  return BigInt(`0x${message.toString('hex')}`).toString();
}

test.use({ serviceWorkers: 'allow' });

test('a device checks a code without a network, though it never opened such a page', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = () => page.evaluate(() => localStorage.getItem('hocso.issuer-keys') ?? '[]');
  await expect.poll(kept).toContain('kid');
  const [key] = JSON.parse(await kept()) as { kid: string }[];

  await context.setOffline(true);
  await page.goto(`/verify/HS-2026-0000-0000-0#${forged(key?.kid ?? '')}`);
  await expect(page.getByText('Thông tin trong mã QR không đáng tin cậy')).toBeVisible();
  await expectToFit(page);
  await expectAccessible(page);

  await page.goto('/courses');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectToFit(page);
  await expectAccessible(page);
});
