import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// As patient as the tests themselves, so that a busy machine does not fail one that is right.
configure({ asyncUtilTimeout: 8000 });

// Mantine asks for the colour scheme and watches sizes; jsdom has neither.
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

// jsdom draws nothing, so that there is nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;
// Growing text fields are measured anew when a font arrives; jsdom knows no fonts.
Object.defineProperty(document, 'fonts', {
  value: { addEventListener: () => undefined, removeEventListener: () => undefined },
});

afterEach(cleanup);
