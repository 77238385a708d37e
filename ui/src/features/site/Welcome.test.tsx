import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { startWords } from '@/i18n/words';
import { Welcome } from './Welcome';

test('the page speaks Chinese first and English when asked', async () => {
  localStorage.clear();
  await startWords();
  render(<Welcome />, { wrapper: MantineProvider });
  screen.getByRole('heading', { name: '一窗 OneCounter' });
  screen.getByText('一个窗口，一次来访，一张回执');

  await userEvent.click(screen.getByRole('radio', { name: 'English' }));

  await screen.findByText('One counter, one visit, one receipt');
  expect(document.documentElement.lang, 'screen readers change their voice too').toBe('en');
});

test('the language chosen yesterday is the language of today', async () => {
  localStorage.setItem('language', 'en');
  await startWords();
  render(<Welcome />, { wrapper: MantineProvider });
  screen.getByText('One counter, one visit, one receipt');
});
