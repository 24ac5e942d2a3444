// Draws the icons of the installed application from the logo: npm run icons
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';

const home = new URL('../public/', import.meta.url);
const logo = await readFile(new URL('favicon.svg', home), 'utf8');
/** Systems cut the corners as they like, so the ground reaches them and the sign keeps its distance. */
const wholeGround = logo
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
  .replace(/<rect[^>]*>/, '<rect x="-4" y="-4" width="40" height="40" fill="#0f6469" />');

const browser = await chromium.launch({
  executablePath: process.env['HOCSO_CHROMIUM'] ?? '/usr/bin/chromium-headless-shell',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const [name, size, drawing] of [
  ['icon-192', 192, logo],
  ['icon-512', 512, logo],
  ['icon-whole-512', 512, wholeGround],
  ['apple-touch-icon', 180, wholeGround],
]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({
    path: new URL(`icons/${name}.png`, home).pathname,
    omitBackground: true,
  });
}
await browser.close();
