import { byNamespace } from './messages';

export const messages = byNamespace(
  import.meta.glob<object>('../**/*.en.json', { eager: true, import: 'default' }),
);
