import { useState } from 'react';
import { useHotkeys } from '@mantine/hooks';
import { headerSearchId } from './HeaderSearch';

type Window = 'command' | 'shortcuts';

/** The keys that work everywhere: / finds, Ctrl+K commands, ? explains. Keys typed into a field stay there. */
export function useShortcuts() {
  const [open, setOpen] = useState<Window | null>(null);

  const find = () => {
    const field = document.getElementById(headerSearchId);
    // On a narrow screen the field is folded away, and the command box finds as well.
    if (field?.offsetParent) field.focus();
    else setOpen('command');
  };

  useHotkeys([
    ['/', find],
    ['shift+?', () => setOpen('shortcuts')],
    ['?', () => setOpen('shortcuts')],
  ]);
  useHotkeys([['mod+K', () => setOpen('command')]], []);

  return { open, show: setOpen, close: () => setOpen(null) };
}
