import type { Plugin } from 'vite';

/** Lets the browser fetch the words that nearly everybody reads beside the code that asks for them, rather than after it. */
export function earlyWords(name: string): Plugin {
  return {
    name: 'hocso-early-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const words = Object.values(bundle ?? {}).find(
          (file) => file.type === 'chunk' && file.name === name,
        );
        if (words === undefined) throw new Error(`There is no file ${name} among those built.`);
        return [
          {
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${words.fileName}` },
            injectTo: 'head',
          },
        ];
      },
    },
  };
}
