#!/usr/bin/env node
// Breaks the rules about who sees what, one at a time, in a copy of the last commit, and tells which tests notice.
// Usage: node infra/mutations/run.mjs [WORD...]   only those whose name has one of the words
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { mutations, tests } from "./scope.mjs";

const home = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const copy = mkdtempSync(join(tmpdir(), "hocso-mutations-"));
const backend = join(copy, "backend");
const sources = join(backend, "src", "main", "java");
const classes = join(backend, "target", "classes");
const testClasses = join(backend, "target", "test-classes");
const junit = "6.0.3";
const launcher = `org.junit.platform:junit-platform-console-standalone:${junit}`;
const launcherJar = `junit-platform-console-standalone-${junit}.jar`;
/** How long the tests look for trees that show a mutation; those that are caught end earlier. */
const seconds = 90;
const words = process.argv.slice(2);
const wanted = mutations.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

function copyLastCommit() {
  const archive = execFileSync("git", ["archive", "HEAD", "pom.xml", "mvnw", ".mvn", "backend", "infra"], {
    cwd: home,
    maxBuffer: 1 << 30,
  });
  execFileSync("tar", ["-x", "-C", copy], { input: archive });
}

function maven(...goals) {
  execFileSync("./mvnw", ["-q", "-B", "-ntp", ...goals], { cwd: copy, stdio: ["ignore", "ignore", "inherit"] });
}

/** Compiles the copy once; afterwards a mutation is one file to compile. */
function build() {
  maven("-pl", "backend", "-am", "test-compile", "dependency:build-classpath", "-Dmdep.outputFile=target/classpath.txt");
  maven("-N", "dependency:copy", `-Dartifact=${launcher}`, `-DoutputDirectory=${copy}`);
  return readFileSync(join(backend, "target", "classpath.txt"), "utf8").trim();
}

if (process.env.JAVA_HOME === undefined) {
  throw new Error("Set JAVA_HOME to a JDK 25; ./hocso doctor tells where there is one.");
}
const java = (program, ...options) =>
  spawnSync(join(process.env.JAVA_HOME, "bin", program), options, { cwd: backend, encoding: "utf8", maxBuffer: 1 << 30 });

/** The classes that name this one too, since the compiler copies constants into them. */
function users(path) {
  const found = spawnSync("grep", ["-rlw", "--include=*.java", basename(path, ".java"), sources], { encoding: "utf8" });
  return found.stdout.trim().split("\n");
}

function compile(path) {
  const { status, stderr } = java(
    "javac", "-proc:none", "-parameters", "-nowarn", "-cp", `${classes}:${libraries}`, "-d", classes, ...users(path),
  );
  if (status !== 0) {
    throw new Error(`${path} does not compile\n${stderr}`);
  }
}

/** Whether all tests pass, and what the first that fails says, up to the tree it happened in. */
function runTests() {
  const { status, stdout } = java(
    "java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED",
    `-Dhocso.test.seconds=${seconds}`, "-Duser.timezone=UTC", "-cp", [join(copy, launcherJar), testClasses, classes, libraries].join(":"),
    "org.junit.platform.console.ConsoleLauncher", "execute", `--select-class=${tests}`, "--details=summary", "--disable-banner",
  );
  const found = /^\s*=> .*?\[(.*?)(,? seed .*)?$/m.exec(stdout);
  return { passed: status === 0, complaint: found?.[1] ?? stdout.split("\n").find((line) => /=>/.test(line))?.trim() };
}

function attempt({ name, file, from, to }) {
  const path = join(sources, "vn", "hocso", file);
  const source = readFileSync(path, "utf8");
  if (source.split(from).length !== 2) {
    return { name, outcome: "STALE", detail: `${file} no longer has the line once` };
  }
  const started = Date.now();
  try {
    writeFileSync(path, source.replace(from, () => to));
    compile(path);
    const { passed, complaint } = runTests();
    return {
      name,
      outcome: passed ? "SURVIVED" : "caught",
      detail: passed ? "" : complaint,
      seconds: (Date.now() - started) / 1000,
    };
  } finally {
    writeFileSync(path, source);
    compile(path);
  }
}

let libraries;
try {
  copyLastCommit();
  libraries = build();
  const unbroken = runTests();
  if (!unbroken.passed) {
    throw new Error(`The tests fail with nothing broken: ${unbroken.complaint}`);
  }
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
