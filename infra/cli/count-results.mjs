// Sums the reports of all test runs: names what failed, then ends with "N passed, N failed" and the right exit code.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const directory = process.argv[2];
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

function surefire(file) {
  const xml = readFileSync(file, "utf8");
  for (const [, attributes, body] of xml.matchAll(/<testcase ([^>]*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)) {
    const value = (name) => attributes.match(new RegExp(`(?:^| )${name}="([^"]*)"`))?.[1] ?? "";
    const result = /<(failure|error)\b/.test(body ?? "") ? "failed" : /<skipped\b/.test(body ?? "") ? "skipped" : "passed";
    count(result, `${value("classname")}.${value("name")}`);
  }
}

function vitest(file) {
  for (const suite of JSON.parse(readFileSync(file, "utf8")).testResults) {
    if (suite.status === "failed" && suite.assertionResults.length === 0) {
      count("failed", `${suite.name}: ${suite.message.split("\n")[0]}`);
    }
    for (const test of suite.assertionResults) {
      count(test.status === "passed" ? "passed" : test.status === "failed" ? "failed" : "skipped", test.fullName);
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
        count(test.status === "skipped" ? "skipped" : test.status === "unexpected" ? "failed" : "passed", spec.title);
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

function count(result, name) {
  total[result]++;
  if (result === "failed") {
    failures.push(name);
  }
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
failures.forEach((name) => console.log(`  failed: ${name}`));
console.log(
  `${total.passed} passed, ${total.failed} failed` + (total.skipped > 0 ? `, ${total.skipped} skipped` : ""),
);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
