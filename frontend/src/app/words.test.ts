import { expect, test } from 'vitest';
import { shareOf } from './words';

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const router = sources['./router.tsx'] ?? '';

/** What everybody comes to: the frame, and the pages that do not ask for further words. */
const everyday = [
  './App.tsx',
  './shell/Shell.tsx',
  './failures/FailedPage.tsx',
  './failures/NotFoundPage.tsx',
  ...[...router.matchAll(/\.\.\.page\(\(\) => import\('@\/([^']+)'\)/g)].map(
    ([, path]) => `../${path}.tsx`,
  ),
];

const routes = ['./router.tsx', './manageRoutes.ts', './classRoutes.ts'];

function fileOf(from: string, imported: string): string | undefined {
  const path = imported.startsWith('@/')
    ? `src/${imported.slice(2)}`
    : new URL(imported, `file:///src/app/${from}`).pathname.slice(1);
  const known = path.startsWith('src/app/')
    ? path.replace('src/app/', './')
    : path.replace('src/', '../');
  return [known, `${known}.ts`, `${known}.tsx`, `${known}/index.ts`].find((one) => one in sources);
}

function needs(start: string): Set<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || routes.includes(file)) continue;
    found.add(file);
    for (const [, imported] of (sources[file] ?? '').matchAll(
      /(?:from|import)\s*\(?\s*'([@.][^']*)'/g,
    )) {
      const next = fileOf(file, imported ?? '');
      if (next !== undefined) waiting.push(next);
    }
  }
  return found;
}

function namespaces(source: string): string[] {
  const spoken = [...source.matchAll(/useTranslation\(([^)]*)\)/g)].flatMap(([, named]) =>
    [...(named ?? '').matchAll(/'([a-z-]+)'/g)].map(([, name]) => name ?? ''),
  );
  const named = [...source.matchAll(/\bt\(\s*['`]([a-z-]+):/g)].map(([, name]) => name ?? '');
  return [...spoken, ...named];
}

test('pages that everybody comes to are found', () => {
  expect(everyday.length).toBeGreaterThan(15);
  expect(everyday.filter((page) => !(page in sources))).toEqual([]);
  expect(needs('../routes/learn/AttemptPage.tsx')).toContain(
    '../question-types/case/PartsPlayer.tsx',
  );
});

test.each(everyday)('%s speaks no words that are fetched for other pages only', (page) => {
  const missing = [...needs(page)].flatMap((file) =>
    namespaces(sources[file] ?? '')
      .filter((name) => shareOf(name) === 'further')
      .map((name) => `${file}: ${name}`),
  );
  expect(missing).toEqual([]);
});
