import { ink } from '../../tokens.ts';
import { Animal, Arrow, Browser, Deed, Glass, Key, line, Place, Sea, Server, sheet } from '../parts.tsx';
import { Tick } from '../seal.tsx';

/** The seal puts up a flag on its site; looking glasses from three sides see it. */
export function Flag() {
  return (
    <>
      <Browser x={250} y={64} />
      <path d="M316 70V14" {...line} strokeWidth="5" />
      <path d="M318 16h48l-12 13 12 13h-48Z" fill={ink('sun')} stroke={ink('tide')} strokeWidth="3" />
      <Glass x={122} y={48} />
      <Arrow d="M160 56c24 2 44 8 62 20" />
      <Glass x={500} y={40} />
      <Arrow d="M476 62c-20 6-36 14-54 28" />
      <Glass x={552} y={112} scale={0.8} />
      <Arrow d="M528 112c-30-2-58 0-96 8" />
      <Animal x={40} y={86} scale={1.2} />
      <Sea level={160} />
    </>
  );
}

/** A wall stands before the letter; a path leads around it. */
export function Detour() {
  return (
    <>
      <Glass x={84} y={84} />
      <path d="M128 88h96" {...line} strokeDasharray="5 10" stroke={ink('coral')} strokeWidth="4" />
      {[0, 1, 2, 3].map((row) =>
        [0, 1].map((column) => (
          <rect
            key={`${String(row)} ${String(column)}`}
            x={236 + column * 46 + (row % 2) * 12}
            y={40 + row * 28}
            width="44"
            height="26"
            rx="4"
            fill={ink('coralSoft')}
            stroke={ink('coral')}
            strokeWidth="3"
          />
        )),
      )}
      <Arrow d="M112 64C160 6 340-10 436 52" />
      <Deed x={440} y={44} />
      <Animal x={536} y={70} scale={1.2} />
      <Sea level={160} />
    </>
  );
}

/** The private key lies in a safe; public ones are handed out. */
export function Safe() {
  return (
    <>
      <rect x="96" y="26" width="170" height="120" rx="14" {...sheet} strokeWidth="6" />
      <rect x="114" y="44" width="134" height="84" rx="8" {...line} />
      <Key x={142} y={72} />
      <circle cx="262" cy="86" r="9" fill={ink('sun')} stroke={ink('tide')} strokeWidth="3" />
      <Arrow d="M290 86h54" />
      <Key x={360} y={30} colour={ink('paper')} scale={0.8} />
      <Key x={374} y={72} colour={ink('paper')} scale={0.8} />
      <Key x={360} y={114} colour={ink('paper')} scale={0.8} />
      <Animal x={482} y={56} scale={1.5} />
      <Sea level={158} />
    </>
  );
}

/** A calendar with a ring of arrows around a letter. */
export function Round() {
  return (
    <>
      <Place x={112} y={28}>
        <rect width="122" height="112" rx="12" {...sheet} />
        <path d="M0 32h122M30-8v18M92-8v18" {...line} strokeWidth="5" />
        {[0, 1, 2, 3, 4, 5, 6, 7].map((at) => (
          <rect
            key={at}
            x={16 + (at % 4) * 25}
            y={46 + Math.floor(at / 4) * 28}
            width="16"
            height="16"
            rx="4"
            fill={ink(at === 5 ? 'sun' : 'tideSoft')}
          />
        ))}
      </Place>
      <Deed x={336} y={46} scale={0.9} />
      <Arrow d="M304 120c-16-58 30-104 84-92" />
      <Arrow d="M430 52c24 54-14 104-70 98" />
      <Animal x={484} y={56} scale={1.45} />
      <Sea level={160} />
    </>
  );
}

/** The seal walks a rope; a net is spread beneath. */
export function SafetyNet() {
  const knots = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  return (
    <>
      <path d="M70 20v140M570 20v140" {...line} strokeWidth="8" stroke={ink('features')} />
      <path d="M70 62c160 14 340 14 500 0" {...line} strokeWidth="4" />
      <Animal x={282} y={4} scale={1.05} />
      <path d="M248 66h144" {...line} strokeWidth="5" stroke={ink('sun')} />
      <path d="M74 112c120 46 372 46 492 0" {...line} strokeWidth="4" />
      <path d="M74 126c120 46 372 46 492 0" {...line} strokeWidth="2.5" />
      {knots.map((at) => (
        <path
          key={at}
          d={`M${String(110 + at * 46)} ${String(126 + 20 * Math.sin(((at + 0.8) / 10.6) * Math.PI))}v14`}
          {...line}
          strokeWidth="2.5"
        />
      ))}
      <Server x={112} y={84} scale={0.4} />
      <Tick x={500} y={100} ring={ink('tideSoft')} scale={1.4} />
    </>
  );
}
