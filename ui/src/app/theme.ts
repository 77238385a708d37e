import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** 朱砂 cinnabar, #B3261E at shade 7: the one accent, for the one next thing to do. */
const cinnabar: MantineColorsTuple = [
  '#fdeeec',
  '#f7d9d6',
  '#ecb0ab',
  '#e1857d',
  '#d86056',
  '#d2493e',
  '#c6372c',
  '#b3261e',
  '#a01f18',
  '#8a1812',
];

/** One family for everything: a second one for numbers and keys would have to come with the program too. */
const family = '"Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** Where lists and dialogs are drawn; tests have no page around the screen. */
const overlays = document.getElementById('overlays') ?? document.body;

/** As much of a list as there is room for on its side of the field; with hardly any it opens on the other side. */
const plainList = {
  withScrollArea: false,
  styles: {
    options: {
      maxHeight: 'min(calc(13.75rem * var(--mantine-scale)), max(var(--list-room, 100vh), 9rem))',
      overflowY: 'auto',
    },
  },
} as const;

interface Floating {
  availableHeight: number;
  elements: { floating: HTMLElement };
}

/** Tells a list how much room there is for it, less what frames it. */
function measureRoom({ availableHeight, elements }: Floating): void {
  elements.floating.style.setProperty('--list-room', `${Math.floor(availableHeight) - 10}px`);
}

/** A line around what lies above the page. Painting a soft shadow takes the processor 60 ms; a key is answered in 50. */
const edge = '0 0 0 1px var(--mantine-color-default-border)';

export const theme = createTheme({
  colors: { cinnabar },
  primaryColor: 'cinnabar',
  primaryShade: 7,
  shadows: { xs: 'none', sm: edge, md: edge, lg: edge, xl: edge },
  fontFamily: family,
  fontFamilyMonospace: family,
  // Nothing on a screen of the counter is smaller than 13 px.
  fontSizes: {
    xs: 'calc(0.8125rem * var(--mantine-scale))',
    sm: 'calc(0.875rem * var(--mantine-scale))',
  },
  // Nothing scrolls but the page inside the frame, so nothing need be held still under a dialog; what holds it
  // would add a style without the nonce that the content security policy asks for.
  components: {
    // An orange title on its own tint has a contrast of 3.6; the icon carries the colour.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
    // The head of a dialog is not that of the page, which a second `header` would be to a screen reader.
    Modal: {
      defaultProps: { lockScroll: false, attributes: { header: { role: 'presentation' } } },
    },
    Spotlight: { defaultProps: { lockScroll: false } },
    Portal: { defaultProps: { target: overlays } },
    // The list itself scrolls: a scrolling box within it would be a stop for the keyboard that nobody needs.
    Combobox: {
      defaultProps: {
        preventPositionChangeWhenVisible: false,
        middlewares: { size: { padding: 8, apply: measureRoom } },
      },
    },
    // A button beside something wide keeps its words: what is beside it gives way.
    Button: { styles: { root: { flexShrink: 0 } } },
    Select: { defaultProps: plainList },
    MultiSelect: { defaultProps: plainList },
    Autocomplete: { defaultProps: plainList },
    TagsInput: { defaultProps: plainList },
  },
});

/**
 * Mantine's dimmed grey has a contrast of 3.3 on white and of 4.0 in the dark; older eyes need the 4.5 of WCAG
 * 1.4.3. What is said below a field would be 12 px.
 */
export const variables: CSSVariablesResolver = () => ({
  variables: {
    '--input-description-size': 'var(--mantine-font-size-xs)',
    '--input-error-size': 'var(--mantine-font-size-xs)',
  },
  light: {
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    // Orange words on white have a contrast of 3.0, teal ones of 3.1.
    '--mantine-color-orange-text': '#b3430b',
    '--mantine-color-teal-text': '#087f5b',
  },
  dark: {
    '--mantine-color-dimmed': 'var(--mantine-color-dark-1)',
    '--mantine-color-cinnabar-text': 'var(--mantine-color-cinnabar-3)',
    '--mantine-color-anchor': 'var(--mantine-color-cinnabar-3)',
  },
});
