import { ink } from '../../tokens.ts';
import { Animal, Arrow, Browser, Deed, Key, Lock, line, Place, Sea, Server, sheet } from '../parts.tsx';
import { Tick } from '../seal.tsx';

/** Two doors with numbers; behind one the way on to the other. */
export function TwoDoors() {
  return (
    <>
      {[
        { x: 150, number: 80 },
        { x: 380, number: 443 },
      ].map(({ x, number }) => (
        <g key={number}>
          <path d={`M${String(x)} 160V50a50 36 0 0 1 100 0v110Z`} {...sheet} strokeWidth="5" />
          <text x={x + 50} y="74" textAnchor="middle" fontSize="32" fontWeight="700" fill={ink('tide')}>
            {number}
          </text>
          <circle cx={x + 82} cy="112" r="5" fill={ink('sun')} stroke={ink('tide')} strokeWidth="2.5" />
        </g>
      ))}
      <Lock x={410} y={92} />
      <Arrow d="M268 110h92" />
      <Sea level={162} />
    </>
  );
}

/** A lighthouse shows the way to the server. */
export function Lighthouse() {
  return (
    <>
      <path d="M150 44 470 4v92L150 68Z" fill={ink('sun')} opacity="0.32" />
      <path d="M108 160 118 66h44l10 94Z" {...sheet} />
      <path d="M113 120h54M116 92h48" {...line} stroke={ink('coral')} strokeWidth="12" />
      <rect
        x="120"
        y="38"
        width="40"
        height="28"
        rx="4"
        fill={ink('sun')}
        stroke={ink('tide')}
        strokeWidth="3"
      />
      <path d="M112 38h56L140 18Z" fill={ink('tide')} />
      <Server x={474} y={44} />
      <Animal x={300} y={82} scale={1.15} />
      <Sea level={154} />
    </>
  );
}

/** A letter from the host, with a key under its flap. */
export function WelcomeLetter() {
  return (
    <>
      <Place x={196} y={50}>
        <rect width="168" height="104" rx="10" {...sheet} />
        <path d="M4 8 84 64 164 8" {...line} />
      </Place>
      <Key x={240} y={30} scale={1.2} turn={-12} />
      <Server x={440} y={48} />
      <Arrow d="M378 96h44" />
      <Animal x={64} y={62} scale={1.35} />
      <Sea level={162} />
    </>
  );
}

/** Flipper prints in the sand lead to a server that is known. */
export function Footprints() {
  return (
    <>
      {[0, 1, 2, 3, 4, 5].map((at) => (
        <g
          key={at}
          transform={`translate(${String(196 + at * 38)} ${String(96 + (at % 2) * 26)}) rotate(${String(at % 2 === 0 ? 80 : 100)})`}
          fill={ink('tide')}
          opacity={0.35 + at * 0.12}
        >
          <ellipse rx="7" ry="11" />
          <circle cx="-8" cy="-13" r="3" />
          <circle cy="-16" r="3" />
          <circle cx="8" cy="-13" r="3" />
        </g>
      ))}
      <Server x={456} y={44} />
      <Tick x={534} y={48} ring={ink('tideSoft')} scale={1.5} />
      <Animal x={56} y={60} scale={1.35} />
      <path d="M0 168c160-14 480-14 640 0v20H0Z" fill={ink('sun')} opacity="0.4" />
    </>
  );
}

/** The seal with a captain's cap, a spanner beside it. */
export function Captain() {
  return (
    <>
      <Animal x={236} y={44} scale={1.8} />
      <path
        d="M252 72c0-28 20-42 42-42s42 14 42 42c-26-10-58-10-84 0Z"
        fill={ink('features')}
        stroke={ink('tide')}
        strokeWidth="3"
      />
      <path d="M246 76c30-12 66-12 96 0" {...line} strokeWidth="7" stroke={ink('sun')} />
      <circle cx="294" cy="52" r="8" fill={ink('sun')} />
      <Server x={452} y={52} />
      <path d="M398 118 434 82m-6-16a18 18 0 0 0 24 22" {...line} strokeWidth="8" />
      <Sea level={158} />
    </>
  );
}

/** The server as a waiter hands a page to a guest. */
export function Waiter() {
  return (
    <>
      <Server x={120} y={48} />
      <Arrow d="M212 88h76" />
      <Browser x={306} y={40} />
      <Deed x={218} y={30} scale={0.42} hasSeal={false} />
      <Animal x={482} y={56} scale={1.45} />
      <Sea level={158} />
    </>
  );
}

/** Strokes on a board, five and five. */
export function Tally() {
  return (
    <>
      <rect x="176" y="22" width="224" height="122" rx="12" {...sheet} strokeWidth="6" />
      {[0, 1].map((row) => (
        <g key={row} transform={`translate(${String(208 + row * 96)} 46)`}>
          <path d="M0 0v68M18 0v68M36 0v68M54 0v68" {...line} strokeWidth="6" />
          {row === 0 && <path d="M-10 58 64 10" {...line} strokeWidth="6" stroke={ink('coral')} />}
        </g>
      ))}
      <Animal x={452} y={52} scale={1.5} />
      <Sea level={162} />
    </>
  );
}

/** A clipboard goes from one hand to another. */
export function Helper() {
  return (
    <>
      <Animal x={84} y={54} scale={1.5} />
      <Place x={260} y={30}>
        <rect width="96" height="118" rx="10" {...sheet} />
        <rect
          x="28"
          y="-10"
          width="40"
          height="20"
          rx="6"
          fill={ink('sun')}
          stroke={ink('tide')}
          strokeWidth="3"
        />
        <path d="M18 38h60M18 58h60M18 78h40" {...line} stroke={ink('edge')} strokeWidth="5" />
      </Place>
      <Arrow d="M376 92h56" />
      <g transform="translate(640 0) scale(-1 1)">
        <Animal x={84} y={54} scale={1.5} />
      </g>
      <Sea level={160} />
    </>
  );
}
