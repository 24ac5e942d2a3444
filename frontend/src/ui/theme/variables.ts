import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import { theme } from './theme';

/** Colours of Mantine that nothing here is painted in. */
const unused = /^--mantine-color-(pink|grape|violet|indigo|blue|cyan|green|lime|yellow|orange)-/;

/**
 * The style sheet of Mantine's variables for our theme. It is a file of ours rather than a style element
 * made in the browser, because the content security policy allows no inline styles.
 */
export function mantineVariables(): string {
  const { variables, light, dark } = defaultCssVariablesResolver(
    mergeMantineTheme(DEFAULT_THEME, theme),
  );
  const used = { variables: without(variables), light: without(light), dark: without(dark) };
  return `/* Written by npm run theme; change theme.ts instead. */\n${convertCssVariables(used, ':root')}\n`;
}

function without(variables: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !unused.test(name)));
}
