import '@/ui/theme/mantine-styles.css';
import '@/ui/fonts.css';
import '@/ui/tokens.css';
import '@/ui/theme/mantine-variables.css';
import '@/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '@/shared/i18n/i18n';
import { rememberedLanguage } from '@/shared/i18n/language';
import { App } from './App';
import { loadMessages } from './messages';

async function start() {
  if (import.meta.env.MODE === 'mock') {
    const { startMockApi } = await import('@mock-api/browser');
    await startMockApi();
  }
  await startI18n(rememberedLanguage(), loadMessages);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element #root');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

void start();
