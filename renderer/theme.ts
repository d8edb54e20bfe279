import { type CssVarsThemeOptions, createTheme } from '@mui/material/styles';
import { ink, type Tokens, tokens } from './tokens.ts';

declare module '@mui/material/styles' {
  interface Palette {
    tokens: Tokens;
  }
  interface PaletteOptions {
    tokens: Tokens;
  }
}

type Palette = NonNullable<NonNullable<CssVarsThemeOptions['colorSchemes']>['light']>;

const text = '"Atkinson Hyperlegible Next", system-ui, sans-serif';
const headings = '"Bricolage Grotesque", "Atkinson Hyperlegible Next", system-ui, sans-serif';
export const mono = '"Atkinson Hyperlegible Mono", ui-monospace, monospace';

const heading = (rem: number, lineHeight: number) => ({
  fontFamily: headings,
  fontWeight: 650,
  fontSize: `${rem}rem`,
  lineHeight,
  letterSpacing: '-0.01em',
});

function schemeOf(colours: Tokens): Exclude<Palette, boolean> {
  return {
    palette: {
      tokens: colours,
      primary: { main: colours.tide, dark: colours.tideDeep, contrastText: colours.onTide },
      error: { main: colours.coral },
      warning: { main: colours.amber },
      success: { main: colours.kelp },
      info: { main: colours.sky },
      background: { default: colours.ground, paper: colours.paper },
      text: { primary: colours.ink, secondary: colours.muted, disabled: colours.muted },
      divider: colours.line,
    },
  };
}

/** Shows where the keyboard is, on everything, the same way. */
const focusRing = { outline: `3px solid ${ink('tide')}`, outlineOffset: 2 };

export const theme = createTheme({
  cssVariables: { cssVarPrefix: 'sk', colorSchemeSelector: 'data-look' },
  colorSchemes: { light: schemeOf(tokens.light), dark: schemeOf(tokens.dark) },
  breakpoints: { values: { xs: 0, sm: 560, md: 900, lg: 1100, xl: 1600 } },
  shape: { borderRadius: 12 },
  typography: {
    fontFamily: text,
    fontSize: 17,
    htmlFontSize: 16,
    h1: heading(2.125, 1.15),
    h2: heading(1.3125, 1.25),
    h3: { fontFamily: text, fontWeight: 700, fontSize: '1.0625rem', lineHeight: 1.35 },
    body1: { fontSize: '1.0625rem', lineHeight: 1.5 },
    body2: { fontSize: '0.9375rem', lineHeight: 1.45 },
    caption: { fontSize: '0.875rem', lineHeight: 1.4 },
    button: {
      fontFamily: text,
      fontSize: '1.0625rem',
      fontWeight: 700,
      textTransform: 'none',
      letterSpacing: 0,
    },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        html: { height: '100%' },
        body: { height: '100%', overflow: 'hidden' },
        '#root': { height: '100%' },
        // Not the standard scrollbar-color: with it Chromium draws arrows and a trough of its own.
        '::-webkit-scrollbar': { width: 12, height: 12 },
        '::-webkit-scrollbar-thumb': {
          backgroundColor: ink('line'),
          border: '3px solid transparent',
          borderRadius: 6,
          backgroundClip: 'padding-box',
          '&:hover': { backgroundColor: ink('edge') },
        },
        '::-webkit-scrollbar-corner': { backgroundColor: 'transparent' },
        ':focus-visible': focusRing,
        'h1:focus': { outline: 'none' },
        // Where the system chooses all colours, edges and outlines say what grounds said (CSS Color Adjustment 1, §3).
        '@media (forced-colors: active)': {
          '.MuiButton-contained, .MuiButton-outlined': { border: '2px solid ButtonText !important' },
          '.MuiButton-contained.Mui-disabled': { borderColor: 'GrayText !important' },
          ':focus-visible, .Mui-focusVisible': { outline: '3px solid Highlight !important' },
          '[aria-current="step"]': { outline: '2px solid Highlight', outlineOffset: 4 },
          '[role="progressbar"]': { border: '1px solid CanvasText' },
          '[role="progressbar"] > *': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
          'mark, [data-need="trouble"]': { borderInlineStart: '4px solid Mark' },
        },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            animationIterationCount: '1 !important',
            transitionDuration: '0.01ms !important',
            scrollBehavior: 'auto !important',
          },
        },
      },
    },
    MuiButtonBase: {
      // The pressed state is drawn by colour; a ripple says nothing more.
      defaultProps: { disableRipple: true, disableTouchRipple: true },
      styleOverrides: { root: { '&.Mui-focusVisible': focusRing } },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { borderRadius: 12, minHeight: 48, padding: '9px 22px', lineHeight: 1.3 },
        outlined: { borderWidth: 2, padding: '7px 20px', '&:hover': { borderWidth: 2 } },
        text: { padding: '9px 12px' },
        contained: {
          '&.Mui-disabled': { backgroundColor: ink('line'), color: ink('muted') },
        },
        sizeSmall: { minHeight: 36, padding: '4px 10px', fontSize: '0.9375rem', fontWeight: 500 },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: {
        root: {
          backgroundColor: ink('paper'),
          '&.Mui-focused .MuiOutlinedInput-notchedOutline': { borderWidth: 3 },
        },
        notchedOutline: { borderColor: ink('edge') },
        input: { padding: '12px 14px', height: '1.5em' },
      },
    },
    MuiFormHelperText: {
      styleOverrides: { root: { marginInline: 0, fontSize: '0.875rem', color: ink('muted') } },
    },
    MuiBackdrop: {
      styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { backgroundColor: ink('veil') } } },
    },
    MuiMenu: {
      styleOverrides: {
        paper: {
          borderRadius: 12,
          border: `1px solid ${ink('line')}`,
          backgroundImage: 'none',
          boxShadow: `0 8px 24px ${ink('shade')}`,
        },
      },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          textTransform: 'none',
          fontWeight: 600,
          color: ink('muted'),
          borderColor: ink('edge'),
          '&.Mui-selected, &.Mui-selected:hover': { backgroundColor: ink('tide'), color: ink('onTide') },
        },
      },
    },
    MuiDialog: {
      styleOverrides: {
        paper: { borderRadius: 16, backgroundImage: 'none', border: `1px solid ${ink('line')}` },
      },
    },
    MuiTooltip: {
      styleOverrides: {
        tooltip: {
          backgroundColor: ink('ink'),
          color: ink('paper'),
          fontSize: '0.9375rem',
          lineHeight: 1.4,
          padding: '10px 14px',
          maxWidth: 320,
          borderRadius: 10,
        },
        arrow: { color: ink('ink') },
      },
    },
    MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { color: ink('tide') } } },
  },
});
