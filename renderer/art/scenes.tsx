import type { ReactNode } from 'react';
import { ink } from '../tokens.ts';
import { SealHead, Tick } from './seal.tsx';

/** As wide as it may be, up to `width` pixels. */
function Scene({ children, width }: { readonly children: ReactNode; readonly width: number }) {
  return (
    <svg
      viewBox="0 0 440 170"
      width={width}
      style={{ display: 'block', maxWidth: '100%', height: 'auto' }}
      preserveAspectRatio="xMinYMid meet"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const farWave =
  'M6 132c14-9 28-9 42 0s28 9 42 0 28-9 42 0 28 9 42 0 28-9 42 0 28 9 42 0 28-9 42 0 28 9 42 0 28-9 42 0 28 9 40 0v26a10 10 0 0 1-10 10H16a10 10 0 0 1-10-10Z';
const nearWave =
  'M6 146c14 7 28 7 42 0s28-7 42 0 28 7 42 0 28-7 42 0 28 7 42 0 28-7 42 0 28 7 42 0 28-7 42 0 28 7 42 0 28-7 40 0v14a10 10 0 0 1-10 10H16a10 10 0 0 1-10-10Z';

function Sea() {
  return (
    <>
      <path d={farWave} fill={ink('tideSoft')} />
      <path d={nearWave} fill={ink('tide')} />
    </>
  );
}

/** An envelope with a wax seal, its top left corner at the origin. */
function Letter() {
  return (
    <g strokeLinejoin="round">
      <rect width="92" height="60" rx="7" fill={ink('paper')} stroke={ink('tide')} strokeWidth="3" />
      <path d="M3 5 46 36 89 5" fill="none" stroke={ink('tide')} strokeWidth="3" />
      <Tick x={46} y={36} ring={ink('paper')} scale={1.25} />
    </g>
  );
}

/** A browser's window with a shut lock beside the address. */
function SitePage() {
  return (
    <g>
      <rect width="178" height="112" rx="12" fill={ink('paper')} stroke={ink('tide')} strokeWidth="3" />
      <path d="M1.5 30h175" stroke={ink('tide')} strokeWidth="3" />
      <rect x="14" y="9.5" width="122" height="12" rx="6" fill={ink('tideSoft')} />
      <g stroke={ink('kelp')} strokeWidth="2" fill={ink('kelp')}>
        <rect x="20" y="13.5" width="7.5" height="5.5" rx="1" stroke="none" />
        <path d="M21.6 13.500v-1.200a2.2 2.2 0 0 1 4.4 0v1.2" fill="none" strokeWidth="1.4" />
      </g>
      <rect x="34" y="13.8" width="62" height="4" rx="2" fill={ink('edge')} />
      <rect x="18" y="46" width="66" height="48" rx="7" fill={ink('tideSoft')} />
      <rect x="96" y="48" width="62" height="7" rx="3.5" fill={ink('line')} />
      <rect x="96" y="64" width="50" height="7" rx="3.5" fill={ink('line')} />
      <rect x="96" y="82" width="34" height="12" rx="6" fill={ink('tide')} />
    </g>
  );
}

const skin = ink('skin');
const features = ink('features');

/** The seal brings a sealed letter out of the sea. */
export function WelcomeScene() {
  return (
    <Scene width={440}>
      <circle cx="386" cy="44" r="20" fill={ink('sun')} />
      <path d={farWave} fill={ink('tideSoft')} />
      <g transform="translate(34 18) scale(2.05)">
        <SealHead skin={skin} features={features} />
      </g>
      <g transform="translate(176 72) rotate(-6)">
        <Letter />
      </g>
      <path
        d="M128 122c18-16 38-20 62-12 7 3 5 12-3 13-18 1-38 6-54 16Z"
        fill={skin}
        stroke={features}
        strokeWidth="1.6"
      />
      <path d={nearWave} fill={ink('tide')} />
    </Scene>
  );
}

/** The site stands, shut and proven; the seal is content. */
export function DoneScene() {
  return (
    <Scene width={390}>
      <g transform="translate(168 22)">
        <SitePage />
      </g>
      <g transform="translate(22 26) scale(1.95)">
        <SealHead skin={skin} features={features} />
      </g>
      <Tick x={346} y={24} ring={ink('ground')} scale={2} />
      <Sea />
    </Scene>
  );
}

/** A quiet sea, for places where nothing has happened yet. */
export function CalmScene() {
  return (
    <Scene width={360}>
      <circle cx="300" cy="62" r="26" fill={ink('sun')} />
      <path d={farWave} fill={ink('tideSoft')} />
      <g transform="translate(70 62) scale(1.4)">
        <SealHead skin={skin} features={features} />
      </g>
      <path d={nearWave} fill={ink('tide')} />
    </Scene>
  );
}
