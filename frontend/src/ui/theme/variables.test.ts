import { expect, test } from 'vitest';
import { mantineVariables } from './variables';

test('the committed variables are those of the theme', async () => {
  await expect(mantineVariables()).toMatchFileSnapshot('./mantine-variables.css');
});
