import axe from 'axe-core';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { signIn } from './signIn';

/** Every walk also proves that the pages keep to the content security policy and raise no error. */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) faults.push(message.text());
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Signs in on the page, with the demonstration's account of a role, by the name shown on its button. */
export async function signInOnThePageAs(page: Page, role: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: new RegExp(`^${role}`) }).click();
  await page.locator('form').getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('button', { name: /^Tài khoản của/ })).toBeVisible();
}

const logins: Record<string, string> = {
  'Học viên': 'hocvien',
  'Giảng viên': 'giangvien',
  'Quản lý đơn vị': 'quanly',
  'Quản lý chứng nhận': 'chungnhan',
  'Quản trị hệ thống': 'quantri',
};

/**
 * Signs in with the demonstration's account of a role, by a request: to draw the sign-in page, and the home after it, is left to the walks
 * that are about them.
 */
export async function signInAs(page: Page, role: string): Promise<void> {
  const login = logins[role];
  if (login === undefined) throw new Error(`The demonstration has no account for ${role}`);
  await signIn(page.request, login);
}

/** Signs in, in place of whoever was there, with an account of the demonstration that the sign-in page does not offer. */
export async function signInInstead(page: Page, login: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page.request, login);
}

/** Chooses in a field that looks up, by a few words. */
export async function chooseFrom(
  page: Page,
  label: string,
  words: string,
  choice: string,
): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(words);
  await page.getByRole('option', { name: choice }).first().click();
}

/** Walks there with Tab, as somebody without a mouse does. */
export async function tabTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible();
  for (let steps = 0; steps < 80; steps += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(goal).toBeFocused();
}

/** Waits until the page is there: its title stands, and nothing in it is still being fetched. */
export async function expectArrived(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
}

interface Looking {
  /** Reckoning the contrast of every text is most of the work. */
  atColours?: boolean;
}

/** What axe finds at fault on the page. It is brought in once for each document, and tells the faults only: both halve the time. */
async function faultsFoundByAxe(page: Page, atColours: boolean): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (enabled) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, atColours);
}

/**
 * Expects axe to find no fault on the page, once it is there. Between two pages the old one stays a while, and what axe sees of that moment
 * is neither; a fault is one that remains. A walk goes on after one, and so tells all of them.
 */
export async function expectAccessible(
  page: Page,
  { atColours = true }: Looking = {},
): Promise<void> {
  await expect
    .soft(async () => {
      await expectArrived(page);
      expect(await faultsFoundByAxe(page, atColours)).toEqual([]);
    })
    .toPass({ timeout: 20_000 });
}

/** Expects the page to need no sideways scrolling, and names what would be out of sight. */
export async function expectToFit(page: Page): Promise<void> {
  const beyond = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const outside = [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth)
        .map(({ outerHTML }) => outerHTML.slice(0, 200));
      return [`${scrollWidth - clientWidth} px too wide`, ...outside];
    });
  await expect.poll(beyond).toEqual([]);
}

/** Expects the same when its letters are twice as large. */
export async function expectLargeLettersToFit(page: Page): Promise<void> {
  const enlarge = (size: string) =>
    page.evaluate((to) => {
      document.documentElement.style.fontSize = to;
    }, size);
  await enlarge('200%');
  await expectToFit(page);
  await enlarge('');
}
