/** The colours of both looks. Contrast on `paper` is at least 5.3 : 1 for every text colour. */
const light = {
  ground: '#F7F3EC',
  paper: '#FFFDFA',
  ink: '#14242F',
  muted: '#4D5F6B',
  line: '#DDD5C7',
  /** Outlines that must be seen to work a control: 3 : 1 (WCAG 1.4.11). */
  edge: '#8A8577',
  tide: '#0A6168',
  tideSoft: '#DCEDEC',
  tideDeep: '#084C52',
  onTide: '#FFFFFF',
  coral: '#B8432A',
  coralSoft: '#FBE6DF',
  amber: '#865400',
  amberSoft: '#FBEBCB',
  kelp: '#2B6E46',
  kelpSoft: '#E0EFE3',
  sky: '#235A97',
  skySoft: '#E1ECF8',
  sun: '#F2B53A',
  sparkle: '#FFFDFA',
  /** The seal outside of its stamp. */
  skin: '#5E7D8C',
  features: '#0E2530',
  /** Water further away. */
  farSea: '#A3C9C9',
  nearSea: '#0A6168',
  shade: 'rgba(20, 36, 47, 0.07)',
  /** Over the window while a question is asked. */
  veil: 'rgba(13, 26, 34, 0.42)',
} as const;

export type Tokens = Readonly<Record<keyof typeof light, string>>;

const dark: Tokens = {
  ground: '#0D1A22',
  paper: '#14252F',
  ink: '#E9F1F2',
  muted: '#A3B7C0',
  line: '#2A3F4B',
  edge: '#6B8593',
  tide: '#62C6C4',
  tideSoft: '#123A3E',
  tideDeep: '#86D8D5',
  onTide: '#06282A',
  coral: '#FF9A82',
  coralSoft: '#43211A',
  amber: '#F0BF63',
  amberSoft: '#3D2E10',
  kelp: '#7FCF9B',
  kelpSoft: '#17382A',
  sky: '#8FBDF0',
  skySoft: '#16304C',
  sun: '#F5C25B',
  sparkle: '#E9F1F2',
  skin: '#A9C3CE',
  features: '#0E2530',
  farSea: '#1F5558',
  nearSea: '#2C8583',
  shade: 'rgba(0, 0, 0, 0.28)',
  veil: 'rgba(4, 10, 14, 0.62)',
};

export const tokens = { light, dark };

/** A token as a CSS value that follows the look by itself; also for drawings. */
export const ink = (name: keyof Tokens): string => `var(--sk-palette-tokens-${name})`;
