#!/usr/bin/env node
// Breaks the rules about who sees what, one at a time, in a copy of the last commit, and tells which tests notice.
// Usage: node infra/mutations/run.mjs [WORD...]   only those whose name has one of the words
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { mutations, tests } from "./scope.mjs";

const home = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const copy = mkdtempSync(join(tmpdir(), "hocso-mutations-"));
const words = process.argv.slice(2);
const wanted = mutations.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

function copyLastCommit() {
  const archive = execFileSync("git", ["archive", "HEAD", "pom.xml", "mvnw", ".mvn", "backend", "infra"], {
    cwd: home,
    maxBuffer: 1 << 30,
  });
  execFileSync("tar", ["-x", "-C", copy], { input: archive });
}

function runTests() {
  return spawnSync(
    "./mvnw",
    ["-q", "-B", "-ntp", "-pl", "backend", "-am", "test", `-Dtest=${tests}`, "-Dsurefire.failIfNoSpecifiedTests=false"]
      // A mutation may leave an import unused and a line too long, which is not what is asked; and it is one file to compile.
      .concat("-Dspotless.check.skip=true", "-Dmaven.compiler.useIncrementalCompilation=false"),
    { cwd: copy, encoding: "utf8", maxBuffer: 1 << 30 },
  ).status;
}

/** What the first failing test says, up to the tree it happened in; nothing if the build itself failed. */
function complaint() {
  const reports = join(copy, "backend", "target", "surefire-reports");
  const report = readdirSync(reports).find((file) => file.endsWith(`${tests}.txt`));
  const found = report && /^\[(.*?)(,? seed .*)?$/m.exec(readFileSync(join(reports, report), "utf8"));
  return found ? found[1] : undefined;
}

function attempt({ name, file, from, to }) {
  const path = join(copy, "backend", "src", "main", "java", "vn", "hocso", file);
  const source = readFileSync(path, "utf8");
  if (source.split(from).length !== 2) {
    return { name, outcome: "STALE", detail: `${file} no longer has the line once` };
  }
  writeFileSync(path, source.replace(from, () => to));
  rmSync(join(copy, "backend", "target", "surefire-reports"), { recursive: true, force: true });
  const started = Date.now();
  try {
    const survived = runTests() === 0;
    const detail = survived ? "" : (complaint() ?? "the build failed before the tests");
    return { name, outcome: survived ? "SURVIVED" : "caught", detail, seconds: (Date.now() - started) / 1000 };
  } finally {
    writeFileSync(path, source);
  }
}

try {
  copyLastCommit();
  let caught = 0;
  for (const mutation of wanted) {
    const { name, outcome, detail, seconds } = attempt(mutation);
    caught += outcome === "caught" ? 1 : 0;
    console.log(`${outcome.padEnd(9)} ${name}\n          ${seconds?.toFixed(0) ?? 0} s  ${detail}`);
  }
  console.log(`${caught} of ${wanted.length} caught`);
  process.exitCode = caught === wanted.length ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
