import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { earlyWords } from './config/early-words.ts';
import { mantineStyles } from './config/mantine-styles.ts';
import { mockWorker } from './config/mock-worker.ts';
import { offlineWorker } from './config/offline-worker.ts';
import { securityHeaders } from './config/security-headers.ts';
import { shareOf } from './src/app/words.ts';

const backend = process.env['HOCSO_BACKEND'] ?? 'http://127.0.0.1:8080';
const proxy = { '/api': backend, '/media': backend };

export default defineConfig({
  plugins: [
    react(),
    earlyWords('words-everyday-vi'),
    mantineStyles(),
    mockWorker(),
    offlineWorker({
      modules: [
        /src\/routes\/public\/(Verify|Verification)Page\.tsx$/,
        /src\/features\/verification\/verification\.\w+\.json$/,
      ],
      assets: [/be-vietnam-pro-(latin|vietnamese)-(400|600)-normal-[^.]+\.woff2$/],
      copied: ['/color-scheme.js', '/favicon.svg', '/manifest.json'],
    }),
  ],
  resolve: {
    alias: {
      '@testing': fileURLToPath(new URL('./config', import.meta.url)),
      '@mock-api': fileURLToPath(new URL('./mock-api', import.meta.url)),
      '@': fileURLToPath(new URL('./src', import.meta.url)),
    },
  },
  server: { host: '127.0.0.1', proxy },
  preview: { host: '127.0.0.1', proxy, headers: securityHeaders },
  build: {
    target: 'es2023',
    // Nothing is inlined: the content security policy allows files of our own origin only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // A field, a badge, a button: each alone is smaller than what asking for it costs on a slow line.
            {
              name: 'parts',
              test: /[\\/]src[\\/](ui|shared)[\\/]/,
              minShareCount: 2,
              maxModuleSize: 20_000,
            },
            {
              name: (path) => `words-${shareOf(path)}-${path.endsWith('.vi.json') ? 'vi' : 'en'}`,
              test: /[\\/]src[\\/].*\.(vi|en)\.json$/,
            },
          ],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['./config/test-setup.ts'],
    include: ['src/**/*.test.{ts,tsx}', 'mock-api/**/*.test.ts'],
    // One load of the libraries serves all files; every file tidies up after itself.
    isolate: false,
    maxWorkers: 2,
    restoreMocks: true,
    testTimeout: 30_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
