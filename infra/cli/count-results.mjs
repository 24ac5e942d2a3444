// Sums the reports of all test runs: names what failed and why, then ends with "N passed, N failed" and the right exit code.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Of what a failure says; the whole is in the logs. */
const MOST_LINES = 40;

const directory = process.argv[2];
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function surefire(file) {
  const xml = readFileSync(file, "utf8");
  for (const [, attributes, body] of xml.matchAll(/<testcase ([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)) {
    const value = (name) => attributes.match(new RegExp(`(?:^| )${name}="([^"]*)"`))?.[1] ?? "";
    const failure = (body ?? "").match(/<(failure|error)\b[^>]*>([\s\S]*?)<\/\1>/);
    const result = /<(failure|error)\b/.test(body ?? "") ? "failed" : /<skipped\b/.test(body ?? "") ? "skipped" : "passed";
    count(result, `${value("classname")}.${value("name")}`, plain(failure?.[2]));
  }
}

function vitest(file) {
  for (const suite of JSON.parse(readFileSync(file, "utf8")).testResults) {
    if (suite.status === "failed" && suite.assertionResults.length === 0) {
      count("failed", `${suite.name}: ${suite.message.split("\n")[0]}`);
    }
    for (const test of suite.assertionResults) {
      const result = test.status === "passed" ? "passed" : test.status === "failed" ? "failed" : "skipped";
      count(result, test.fullName, test.failureMessages?.join("\n"));
    }
  }
}

function playwright(file) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  report.errors?.forEach((error) => count("failed", `journeys: ${error.message?.split("\n")[0]}`));
  const visit = (suite) => {
    suite.suites?.forEach(visit);
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const result = test.status === "skipped" ? "skipped" : test.status === "unexpected" ? "failed" : "passed";
        count(result, spec.title, test.results.flatMap((one) => one.errors ?? []).map((error) => error.message).join("\n"));
      }
    }
  };
  report.suites.forEach(visit);
}

function checks(file) {
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const [name, result] = line.split("\t");
    count(result, name);
  }
}

function count(result, name, why = "") {
  total[result]++;
  if (result === "failed") {
    failures.push({ name, why });
  }
}

/** The text of an element: out of its CDATA, or with what stands for marks put back. */
function plain(text = "") {
  const inside = text.trim().match(/^<!\[CDATA\[([\s\S]*)\]\]>$/);
  const marks = { lt: "<", gt: ">", quot: '"', apos: "'", "#10": "\n", amp: "&" };
  return inside ? inside[1] : text.replace(/&(lt|gt|quot|apos|#10|amp);/g, (_, mark) => marks[mark]);
}

/** Neither colours nor the frames of a stack that are not the project's own. */
function show({ name, why }) {
  console.log(`  failed: ${name}`);
  why
    .replace(/\u001b\[[0-9;]*m/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "" && (!/^\s+at /.test(line) || /vn\.hocso|\/src\//.test(line)))
    .slice(0, MOST_LINES)
    .forEach((line) => console.log(`    ${line.trimEnd().slice(0, 400)}`));
}

const read = (name, reader) => existsSync(join(directory, name)) && reader(join(directory, name));
for (const services of ["embedded", "real"]) {
  if (existsSync(join(directory, services))) {
    readdirSync(join(directory, services)).forEach((file) => surefire(join(directory, services, file)));
  }
}
read("vitest.json", vitest);
read("playwright.json", playwright);
read("checks.tsv", checks);

console.log("");
failures.forEach(show);
console.log(
  `${total.passed} passed, ${total.failed} failed` + (total.skipped > 0 ? `, ${total.skipped} skipped` : ""),
);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
