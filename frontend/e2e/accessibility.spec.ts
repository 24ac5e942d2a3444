import {
  expect,
  expectAccessible,
  expectArrived,
  expectLargeLettersToFit,
  expectToFit,
  signInAs,
  test,
} from './fixtures';
import type { Page } from '@playwright/test';
import { nowhere, places } from './places';

/**
 * Comes to a page as by a link: a page that is loaded anew spends more on reading its scripts than on what is looked at here. A page of
 * nothing lies between, so that whatever was open on the last one is closed.
 */
async function goTo(page: Page, path: string): Promise<void> {
  if (page.url() === 'about:blank') {
    await page.goto(path);
  } else {
    // What belongs to the frame of all pages is closed by the key for it.
    await page.keyboard.press('Escape');
    const between = path !== nowhere && new URL(page.url()).pathname !== nowhere;
    for (const next of between ? [nowhere, path] : [path]) {
      await page.evaluate((to) => {
        document.querySelectorAll('h1').forEach((title) => title.setAttribute('data-left', ''));
        history.pushState(null, '', to);
      }, next);
      await expect(page.locator('h1[data-left]')).toHaveCount(0);
      await expectArrived(page);
    }
  }
  await expectArrived(page);
}

const computer = 1280;
const phone = 360;

for (const [role, visits] of Object.entries(places)) {
  test(`${role} meets no barrier on a computer and on a phone`, async ({ page }) => {
    // Some have many more pages than others.
    test.setTimeout(60_000 + visits.length * 30_000);
    if (role !== 'a visitor') await signInAs(page, role);
    for (const [index, { path, open }] of visits.entries()) {
      await test.step(`${path}${open === undefined ? '' : ', opened'}`, async () => {
        // Every other page is come to on a phone, and then looked at on the other screen as it is, where its colours are the same.
        const [first, second] =
          index % 2 === 0 ? ([computer, phone] as const) : ([phone, computer] as const);
        await page.setViewportSize({ width: first, height: 800 });
        await goTo(page, path);
        await open?.(page);
        for (const width of [first, second]) {
          await page.setViewportSize({ width, height: 800 });
          await expectToFit(page);
          if (width === phone) await expectLargeLettersToFit(page);
          await expectAccessible(page, { atColours: width === first });
        }
      });
    }
  });
}
