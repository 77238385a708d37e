import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  // The content security policy knows no `data:` styles, scripts or fonts: every asset stays a file.
  build: { target: ['chrome120', 'safari17'], assetsInlineLimit: 0 },
  server: { port: 5173, strictPort: true },
  test: {
    environment: 'jsdom',
    setupFiles: './src/testing.ts',
    restoreMocks: true,
    // Patient, so that a busy machine does not fail a test that is right.
    testTimeout: 20_000,
  },
});
