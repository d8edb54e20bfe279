import type { ReactNode } from 'react';
import { ink } from '../tokens.ts';
import { SealHead, Tick } from './seal.tsx';

/** Things that turn up in several drawings. Each has its top left corner, or its middle where it says so, at `at`. */

export interface At {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly turn?: number;
}

export function Place({ x, y, scale = 1, turn = 0, children }: At & { readonly children: ReactNode }) {
  return <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale})`}>{children}</g>;
}

export const line = {
  fill: 'none',
  stroke: ink('tide'),
  strokeWidth: 3,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;
export const sheet = { ...line, fill: ink('paper') } as const;

/** The seal's head and shoulders, 64 wide. */
export function Animal(at: At) {
  return (
    <Place {...at}>
      <SealHead skin={ink('skin')} features={ink('features')} />
    </Place>
  );
}

/** A certificate: a sheet with lines and a wax seal, 74 by 92. */
export function Deed({ hasSeal = true, ...at }: At & { readonly hasSeal?: boolean }) {
  return (
    <Place {...at}>
      <path d="M6 0h46l22 22v64a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6V6a6 6 0 0 1 6-6Z" {...sheet} />
      <path d="M52 0v16a6 6 0 0 0 6 6h16M14 26h22M14 38h44M14 50h36" {...line} />
      {hasSeal && <Tick x={54} y={72} ring={ink('paper')} scale={1.5} />}
    </Place>
  );
}

/** A browser's window, 132 by 92. */
export function Browser({ mood = 'none', ...at }: At & { readonly mood?: 'none' | 'good' | 'bad' }) {
  return (
    <Place {...at}>
      <rect width="132" height="92" rx="10" {...sheet} />
      <path d="M1.5 26h129" {...line} />
      <rect x="12" y="9" width="88" height="9" rx="4.5" fill={ink('tideSoft')} />
      {mood === 'good' && <Lock x={46} y={38} />}
      {mood === 'bad' && (
        <>
          <path d="M66 38 88 76H44Z" {...line} stroke={ink('coral')} fill={ink('coralSoft')} />
          <path d="M66 51v11M66 69v.2" {...line} stroke={ink('coral')} strokeWidth="4" />
        </>
      )}
      {mood === 'none' && (
        <>
          <rect x="14" y="38" width="46" height="40" rx="5" fill={ink('tideSoft')} />
          <path d="M72 42h44M72 54h34M72 66h22" {...line} stroke={ink('line')} strokeWidth="5" />
        </>
      )}
    </Place>
  );
}

/** A padlock, 40 by 46. */
export function Lock({ colour = ink('kelp'), ...at }: At & { readonly colour?: string }) {
  return (
    <Place {...at}>
      <path d="M9 20v-7a11 11 0 0 1 22 0v7" {...line} stroke={colour} strokeWidth="4" />
      <rect x="2" y="18" width="36" height="26" rx="6" fill={colour} />
      <path d="M20 27v8" {...line} stroke={ink('paper')} strokeWidth="4" />
    </Place>
  );
}

/** A key, 78 by 30, its ring on the left. */
export function Key({ colour = ink('sun'), ...at }: At & { readonly colour?: string }) {
  return (
    <Place {...at}>
      <path d="M29 15h46M75 15v10M63 15v8" {...line} strokeWidth="5" stroke={ink('tide')} />
      <circle cx="15" cy="15" r="12" fill={colour} stroke={ink('tide')} strokeWidth="3" />
      <circle cx="15" cy="15" r="4" fill={ink('paper')} stroke={ink('tide')} strokeWidth="2.5" />
    </Place>
  );
}

/** A server, 76 by 96. */
export function Server(at: At) {
  return (
    <Place {...at}>
      {[0, 33, 66].map((y) => (
        <g key={y} transform={`translate(0 ${String(y)})`}>
          <rect width="76" height="29" rx="7" {...sheet} />
          <circle cx="14" cy="14.5" r="4" fill={ink('kelp')} />
          <path d="M30 14.5h32" {...line} stroke={ink('line')} strokeWidth="5" />
        </g>
      ))}
    </Place>
  );
}

/** An envelope with a seal, 92 by 60. */
export function Envelope({ isSealed = true, ...at }: At & { readonly isSealed?: boolean }) {
  return (
    <Place {...at}>
      <rect width="92" height="60" rx="7" {...sheet} />
      <path d="M3 5 46 36 89 5" {...line} />
      {isSealed && <Tick x={46} y={36} ring={ink('paper')} scale={1.25} />}
    </Place>
  );
}

/** A looking glass, its middle at `at`. */
export function Glass(at: At) {
  return (
    <Place {...at}>
      <path d="m16 16 20 20" {...line} strokeWidth="8" stroke={ink('features')} />
      <circle r="21" {...sheet} fill={ink('skySoft')} strokeWidth="4" />
      <path d="M-9-8a13 13 0 0 1 9-5" {...line} stroke={ink('paper')} />
    </Place>
  );
}

/** The round stamp of an authority, its middle at `at`, with or without the tick that says it is trusted. */
export function Stamp({ isTrusted = true, ...at }: At & { readonly isTrusted?: boolean }) {
  const colour = ink(isTrusted ? 'tide' : 'coral');
  return (
    <Place {...at}>
      <circle r="27" fill={ink(isTrusted ? 'tideSoft' : 'coralSoft')} stroke={colour} strokeWidth="3" />
      <circle r="20" {...line} stroke={colour} strokeWidth="1.6" strokeDasharray="3 4" />
      {isTrusted ? (
        <path d="m-9 1 6 6L9-7" {...line} stroke={colour} strokeWidth="5" />
      ) : (
        <path d="m-8-8 16 16m0-16L-8 8" {...line} stroke={colour} strokeWidth="5" />
      )}
    </Place>
  );
}

/** Waves along the foot of the drawing. */
export function Sea({ level = 150 }: { readonly level?: number }) {
  const crest = 'c18-9 36-9 53 0s36 9 54 0'.repeat(6);
  return (
    <g>
      <path d={`M0 ${String(level - 14)}${crest}V200H0Z`} fill={ink('farSea')} />
      <path d={`M-40 ${String(level)}${crest}c18-9 36-9 53 0V200H-40Z`} fill={ink('nearSea')} />
    </g>
  );
}

/** An arrow from one place to another. */
export function Arrow({ d, colour = ink('tide') }: { readonly d: string; readonly colour?: string }) {
  return <path d={d} {...line} stroke={colour} strokeWidth="3.5" markerEnd="url(#sk-tip)" />;
}
