import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';

interface Offline {
  /** Modules that are loaded only when needed, and are wanted without a network. */
  modules: readonly RegExp[];
  /** Files that no module asks for, such as typefaces. */
  assets: readonly RegExp[];
  /** Files that are copied as they are. */
  copied: readonly string[];
}

type Bundle = Rolldown.OutputBundle;

/** Writes `/sw.js`, which keeps these files, those that the start page loads, and whatever they need, on the device. */
export function offlineWorker({ modules, assets, copied }: Offline): Plugin {
  return {
    name: 'hocso-offline-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const wanted = Object.values(bundle)
          .filter((file) =>
            file.type === 'chunk'
              ? file.isEntry || file.moduleIds.some((id) => modules.some((one) => one.test(id)))
              : assets.some((one) => one.test(file.fileName)),
          )
          .map(({ fileName }) => fileName);
        const files = [...withNeeds(bundle, wanted)].map((file) => `/${file}`).toSorted();
        const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12);
        const source = readFileSync(new URL('sw.js', import.meta.url), 'utf8').replace(
          'KEPT_FILES',
          JSON.stringify({ version, files: ['/', ...copied, ...files] }),
        );
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}

/** The files, and all that these import at once, down to the last. */
function withNeeds(bundle: Bundle, wanted: readonly string[]): ReadonlySet<string> {
  const kept = new Set<string>();
  const waiting = [...wanted];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const file = bundle[name];
    if (file === undefined || kept.has(name)) continue;
    kept.add(name);
    if (file.type === 'chunk') {
      waiting.push(...file.imports, ...(file.viteMetadata?.importedCss ?? []));
    }
  }
  return kept;
}
