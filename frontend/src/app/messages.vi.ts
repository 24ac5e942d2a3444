import { byNamespace } from './messages';

export const messages = byNamespace(
  import.meta.glob<object>('../**/*.vi.json', { eager: true, import: 'default' }),
);
