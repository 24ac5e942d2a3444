import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core';
import { theme } from './theme';

/**
 * The style sheet of Mantine's variables for our theme. It is a file of ours rather than a style element
 * made in the browser, because the content security policy allows no inline styles.
 */
export function mantineVariables(): string {
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
  return `/* Written by npm run theme; change theme.ts instead. */\n${convertCssVariables(variables, ':root')}\n`;
}
