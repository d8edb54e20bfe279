import { ink } from '../../tokens.ts';
import { Animal, Arrow, Browser, Deed, Glass, Key, line, Place, Sea, Stamp, sheet } from '../parts.tsx';
import { Tick } from '../seal.tsx';

/** The seal brings a sealed letter with a key; a browser takes it for good. */
export function SealedLetter() {
  return (
    <>
      <circle cx="566" cy="34" r="16" fill={ink('sun')} />
      <Animal x={66} y={40} scale={1.9} />
      <Deed x={232} y={36} scale={1.1} />
      <Key x={246} y={98} scale={0.55} />
      <Arrow d="M340 88c20-12 40-12 58-2" />
      <Browser x={416} y={40} mood="good" scale={1.05} />
      <Sea level={152} />
    </>
  );
}

/** An anchor holds a link, the link holds a ship: a chain from root to site. */
export function AnchorChain() {
  return (
    <>
      <Place x={92} y={22}>
        <circle cx="30" cy="12" r="9" {...line} strokeWidth="5" />
        <path d="M30 22v92M8 42h44M-10 76c4 24 20 38 40 38s36-14 40-38" {...line} strokeWidth="6" />
        <path d="M-18 84l8-10 9 9M61 83l9-9 8 10" {...line} strokeWidth="4" />
      </Place>
      <path d="M134 35h34M196 35h14M238 35h28" {...line} strokeWidth="0" />
      {[150, 190, 230].map((x, at) => (
        <rect
          key={x}
          x={x}
          y={at % 2 === 0 ? 70 : 74}
          width="44"
          height={at % 2 === 0 ? 24 : 16}
          rx="12"
          {...line}
          strokeWidth="5"
        />
      ))}
      <Stamp x={312} y={82} scale={1.25} />
      {[352, 392].map((x, at) => (
        <rect
          key={x}
          x={x}
          y={at === 0 ? 70 : 74}
          width="44"
          height={at === 0 ? 24 : 16}
          rx="12"
          {...line}
          strokeWidth="5"
        />
      ))}
      <Browser x={442} y={32} mood="good" />
      <Sea level={158} />
    </>
  );
}

/** Four watchers look at a row of stamps; one of them falls. */
export function Watchers() {
  return (
    <>
      {[88, 178, 268].map((x) => (
        <Stamp key={x} x={x} y={72} />
      ))}
      <path d="M52 106h330" {...line} strokeWidth="5" stroke={ink('edge')} />
      <Stamp x={404} y={122} isTrusted={false} turn={24} />
      <path d="M360 70c14 2 26 10 32 22" {...line} stroke={ink('coral')} strokeDasharray="3 8" />
      <Animal x={506} y={52} scale={1.5} />
      <Glass x={500} y={78} scale={0.9} />
      <Sea level={154} />
    </>
  );
}

/** Three deeds with one, two and three ticks, above three address bars that are the same. */
export function ThreeDeeds() {
  return (
    <>
      {[100, 280, 460].map((x, at) => (
        <g key={x}>
          <Deed x={x} y={18} scale={0.98} hasSeal={false} />
          {Array.from({ length: at + 1 }, (_unused, tick) => (
            <Tick
              // biome-ignore lint/suspicious/noArrayIndexKey: ticks in a row are their places
              key={tick}
              x={x + 14 + tick * 23}
              y={88}
              ring={ink('paper')}
              scale={1.05}
            />
          ))}
          <rect x={x - 22} y={130} width="122" height="26" rx="13" {...sheet} />
          <circle cx={x - 6} cy="143" r="4" fill={ink('muted')} />
          <path d={`M${String(x + 8)} 143h70`} {...line} stroke={ink('edge')} strokeWidth="5" />
        </g>
      ))}
    </>
  );
}
