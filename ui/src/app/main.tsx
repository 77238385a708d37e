import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '@/app/fonts.css';
import '@/app/mantine.css';
import 'dayjs/locale/zh-cn';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { forgetStaleStyles } from '@/app/staleStyles';
import { startWords } from '@/i18n/words';

const root = document.getElementById('root');
if (!root) {
  throw new Error('index.html has lost its #root');
}

forgetStaleStyles();
await startWords();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
