import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const everything = readFileSync(
  new URL('../node_modules/@mantine/core/styles.layer.css', import.meta.url),
  'utf8',
);

/** Fails the build where a class of Mantine is put on an element and its rules are left out of our style sheet. */
export function mantineStyles(): Plugin {
  return {
    name: 'hocso-mantine-styles',
    apply: 'build',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const put = classes(files.map((file) => (file.type === 'chunk' ? file.code : '')).join());
      const ruled = classes(
        files.map((file) => (file.type === 'asset' ? String(file.source) : '')).join(),
      );
      const missing = [...classes(everything)].filter((one) => put.has(one) && !ruled.has(one));
      if (missing.length > 0) {
        this.error(
          `No rules for ${missing.join(', ')} of Mantine: import the style sheets of its parts in src/ui/theme/mantine-styles.css.`,
        );
      }
    },
  };
}

function classes(text: string): Set<string> {
  return new Set(text.match(/\bm_[0-9a-f]{7,8}\b/g) ?? []);
}
