import { createTheme, type MantineColorsTuple } from '@mantine/core';
import classes from './components.module.css';

const lake: MantineColorsTuple = [
  '#eef8f7',
  '#dff1ef',
  '#b5dfdc',
  '#86cbc8',
  '#4fb9b6',
  '#2a9294',
  '#187a7e',
  '#0f6469',
  '#0b5055',
  '#0a3d45',
];

const saffron: MantineColorsTuple = [
  '#fff8ea',
  '#fdf0d8',
  '#f9dfae',
  '#f6c673',
  '#f0ad45',
  '#e8981d',
  '#c77c0d',
  '#a06108',
  '#7d4a00',
  '#5c3600',
];

/** Our values for the behaviour we borrow from Mantine; the looks live in CSS modules and tokens.css. */
export const theme = createTheme({
  colors: { lake, saffron },
  primaryColor: 'lake',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  defaultRadius: 'md',
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)', fontWeight: '600' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The page is held still by a class of ours: the library would do it with an inline style sheet.
    Modal: {
      defaultProps: {
        lockScroll: false,
        centered: true,
        radius: 'lg',
        // A window's head would count as a second head of the page.
        attributes: { header: { role: 'presentation' } },
      },
      classNames: {
        inner: classes.inner,
        content: classes.raised,
        header: classes.raised,
        title: classes.dialogTitle,
        close: classes.close,
      },
    },
    Menu: {
      // In its place among the elements: beside the button that opens it, not at the end of the page.
      defaultProps: {
        shadow: 'md',
        radius: 'md',
        withInitialFocusPlaceholder: false,
        withinPortal: false,
      },
      classNames: { dropdown: classes.dropdown, item: classes.item, label: classes.label },
    },
    // A list stays while the page is scrolled: it would vanish from under the pointer with a field at the edge.
    Popover: {
      defaultProps: { shadow: 'md', hideDetached: false },
      classNames: { dropdown: classes.dropdown },
    },
    Combobox: { classNames: { dropdown: classes.dropdown, option: classes.option } },
    Select: {
      classNames: { dropdown: classes.dropdown, option: classes.option, input: classes.input },
    },
    Input: { classNames: { input: classes.input } },
    Tooltip: { defaultProps: { openDelay: 250 }, classNames: { tooltip: classes.tooltip } },
    Tabs: { classNames: { tab: classes.tab, list: classes.tabList } },
  },
});
