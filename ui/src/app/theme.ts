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

export const theme = createTheme({
  colors: { cinnabar },
  primaryColor: 'cinnabar',
  primaryShade: 7,
  fontFamily: family,
  fontFamilyMonospace: family,
  // Nothing on a screen of the counter is smaller than 13 px.
  fontSizes: {
    xs: 'calc(0.8125rem * var(--mantine-scale))',
    sm: 'calc(0.875rem * var(--mantine-scale))',
  },
});

/** Mantine's dimmed grey has a contrast of 3.3 on white; older eyes need the 4.5 of WCAG 1.4.3. */
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': 'var(--mantine-color-gray-7)' },
  dark: {},
});
