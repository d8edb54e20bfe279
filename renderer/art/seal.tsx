import { ink } from '../tokens.ts';

/** A stamp's edge: twenty-six small arcs around a circle. */
const stamp =
  'M32.0 3.4A4.7 4.7 0 0 1 38.8 4.2A4.7 4.7 0 0 1 45.3 6.7A4.7 4.7 0 0 1 51.0 10.6A4.7 4.7 0 0 1 55.5 15.8A4.7 4.7 0 0 1 58.7 21.9A4.7 4.7 0 0 1 60.4 28.6A4.7 4.7 0 0 1 60.4 35.4A4.7 4.7 0 0 1 58.7 42.1A4.7 4.7 0 0 1 55.5 48.2A4.7 4.7 0 0 1 51.0 53.4A4.7 4.7 0 0 1 45.3 57.3A4.7 4.7 0 0 1 38.8 59.8A4.7 4.7 0 0 1 32.0 60.6A4.7 4.7 0 0 1 25.2 59.8A4.7 4.7 0 0 1 18.7 57.3A4.7 4.7 0 0 1 13.0 53.4A4.7 4.7 0 0 1 8.5 48.2A4.7 4.7 0 0 1 5.3 42.1A4.7 4.7 0 0 1 3.6 35.4A4.7 4.7 0 0 1 3.6 28.6A4.7 4.7 0 0 1 5.3 21.9A4.7 4.7 0 0 1 8.5 15.8A4.7 4.7 0 0 1 13.0 10.6A4.7 4.7 0 0 1 18.7 6.7A4.7 4.7 0 0 1 25.2 4.2A4.7 4.7 0 0 1 32.0 3.4Z';
const body =
  'M7 64C7 52.5 14.5 49 17 42.5 15.3 39.8 14.7 36.8 14.7 33.5 14.7 23.2 22.2 16 32 16S49.3 23.2 49.3 33.500C49.3 36.8 48.7 39.8 47 42.5 49.5 49 57 52.5 57 64Z';
const nose =
  'M28.6 35.600C28.6 34.3 30.1 33.7 32 33.700S35.4 34.3 35.4 35.600C35.4 37.2 33.5 38.7 32 38.700S28.6 37.2 28.6 35.600Z';
const mouth =
  'M32 38.700v1.600C32 42.6 30 44.1 27.7 44 26 43.9 24.8 43.1 24.2 41.800M32 40.300C32 42.6 34 44.1 36.3 44 38 43.9 39.2 43.1 39.8 41.8';
const whiskers = 'M21.6 38.3 14.2 36.600M21.5 41 14.6 42.300M42.4 38.3 49.8 36.600M42.5 41 49.4 42.3';
const tick = 'M47.9 12.3 50.9 15.3 56.2 9.3';

/** The seal's head and shoulders in a field of 64; `skin` and `features` change places between the looks. */
export function SealHead({ skin, features }: { readonly skin: string; readonly features: string }) {
  return (
    <>
      <path d={body} fill={skin} />
      <g fill={features}>
        <ellipse cx="23.9" cy="31.2" rx="2.9" ry="3.3" />
        <ellipse cx="40.1" cy="31.2" rx="2.9" ry="3.3" />
        <path d={nose} />
      </g>
      <g fill={ink('sparkle')}>
        <circle cx="24.9" cy="30" r="1" />
        <circle cx="41.1" cy="30" r="1" />
      </g>
      <g fill="none" stroke={features} strokeLinecap="round">
        <path d={mouth} strokeWidth="1.8" />
        <path d={whiskers} strokeWidth="1.2" />
      </g>
    </>
  );
}

/**
 * The mark: a seal (the animal) in a round stamp, with a small sun-coloured tick. The same drawing with
 * fixed colours is `assets/mark.svg`.
 */
export function Seal({
  size,
  ground = 'ground',
}: {
  readonly size: number;
  readonly ground?: 'ground' | 'paper' | 'tideSoft';
}) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path d={stamp} fill={ink('tide')} />
      <clipPath id="sk-stamp">
        <circle cx="32" cy="32" r="26.2" />
      </clipPath>
      <g clipPath="url(#sk-stamp)">
        <SealHead skin={ink('onTide')} features={ink('tide')} />
      </g>
      <Tick x={52} y={12} ring={ink(ground)} />
    </svg>
  );
}

/** The sun-coloured tick, centred at a place in the drawing around it. */
export function Tick({
  x,
  y,
  ring,
  scale = 1,
}: {
  readonly x: number;
  readonly y: number;
  readonly ring: string;
  readonly scale?: number;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale}) translate(-52 -12)`}>
      <circle cx="52" cy="12" r="10.5" fill={ring} />
      <circle cx="52" cy="12" r="8.7" fill={ink('sun')} />
      <path
        d={tick}
        fill="none"
        stroke="#14242F"
        strokeWidth="2.7"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  );
}
