import { defineConfig } from '@playwright/test';
import walks from '../playwright.config';

/** Takes the pictures of the documentation from a running demonstration: `npm run screens`. */
export default defineConfig(walks, { testDir: '../screens', reporter: [['list']] });
