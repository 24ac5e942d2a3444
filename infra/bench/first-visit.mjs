// What a first visit on a phone with a slow line fetches before the page says what it is about, and how long that takes.
//
//   node infra/bench/first-visit.mjs ADDRESS [PATH…]
//
// ADDRESS is a running Hocso, such as http://localhost:8080; without paths, the home page and the catalogue are visited. CHROMIUM names the
// browser where Playwright knows of none.
import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../../frontend/package.json", import.meta.url))("@playwright/test");

/** A busy cell of a 3G network: 400 kbit/s, and 300 ms before anything is answered. */
const line = { offline: false, latency: 300, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const [address, ...named] = process.argv.slice(2);
if (address === undefined) {
  console.error("Which Hocso? node infra/bench/first-visit.mjs http://localhost:8080");
  process.exit(2);
}

async function visit(browser, path) {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, serviceWorkers: "block" });
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", line);
  let bytes = 0;
  let files = 0;
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    files += 1;
  });
  const begun = performance.now();
  await page.goto(new URL(path, address).href, { waitUntil: "commit" });
  await page.locator("h1").first().waitFor();
  const seconds = (performance.now() - begun) / 1000;
  const before = { bytes, files };
  await page.waitForLoadState("networkidle");
  await context.close();
  return { path, seconds, before, whole: { bytes, files } };
}

const kilobytes = (count) => `${Math.round(count / 1000)} kB`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || undefined });
try {
  for (const path of named.length > 0 ? named : ["/", "/courses"]) {
    const { seconds, before, whole } = await visit(browser, path);
    console.log(
      `${path}: heading after ${seconds.toFixed(1)} s and ${kilobytes(before.bytes)} in ${before.files} files; ` +
        `whole page ${kilobytes(whole.bytes)} in ${whole.files}`,
    );
  }
} finally {
  await browser.close();
}
