import { styled } from '@mui/material/styles';
import { ink } from '../tokens.ts';
import { Animal, Browser, Envelope, Lock, line, Place, Sea, Server } from './parts.tsx';
import { Postcard } from './postcard.tsx';
import { Tick } from './seal.tsx';

/** Comes to rest where it is drawn; with reduced motion it is there from the start (see the theme). */
const Arrives = styled('g')({
  '@keyframes sk-arrive': { from: { transform: 'translate(-96px, 26px) rotate(-14deg)' } },
  animation: 'sk-arrive 1.1s cubic-bezier(0.2, 0.8, 0.3, 1) both 0.25s',
  transformBox: 'fill-box',
});

/** Springs up at its own middle. */
const Springs = styled('g')({
  '@keyframes sk-spring': {
    from: { transform: 'scale(0)' },
    '70%': { transform: 'scale(1.15)' },
  },
  animation: 'sk-spring 0.5s ease-out both 1.1s',
  transformBox: 'fill-box',
  transformOrigin: 'center',
});

const flipper = 'M128 122c18-16 38-20 62-12 7 3 5 12-3 13-18 1-38 6-54 16Z';

/** The seal brings a sealed letter over the sea to a site, and the site is locked. */
export function WelcomeScene() {
  return (
    <Postcard height={190}>
      <circle cx="330" cy="40" r="20" fill={ink('sun')} />
      <path
        d="M64 52c10-8 22-8 30 0 12-6 24-2 28 8H58c0-4 2-6 6-8ZM524 34c9-7 19-7 26 0 11-5 21-2 25 7h-56c0-3 2-5 5-7Z"
        fill={ink('paper')}
        opacity="0.7"
      />
      <Place x={436} y={58}>
        <Browser x={0} y={0} scale={1.02} />
        <Springs>
          <Lock x={78} y={46} />
        </Springs>
      </Place>
      <Animal x={62} y={44} scale={2} />
      <Arrives>
        <g transform="translate(212 82) rotate(-6)">
          <Envelope x={0} y={0} />
        </g>
        <path d={flipper} fill={ink('skin')} transform="translate(34 16)" />
      </Arrives>
      <path d="M322 112c34-14 64-16 96-8" {...line} strokeDasharray="3 9" />
      <Sea level={160} />
    </Postcard>
  );
}

const sparks = [
  [210, 40],
  [252, 96],
  [452, 34],
  [424, 100],
  [492, 76],
] as const;

/** The site stands, shut and proven; the seal is content. */
export function DoneScene() {
  return (
    <Postcard height={150}>
      <Animal x={96} y={32} scale={1.6} />
      <Browser x={264} y={24} scale={1.08} mood="good" />
      <Springs>
        <Tick x={408} y={26} ring={ink('tideSoft')} scale={2} />
      </Springs>
      {sparks.map(([x, y]) => (
        <Springs key={x}>
          <path
            d={`m${String(x)} ${String(y - 9)} 2.6 6.4 6.4 2.6-6.4 2.6-2.6 6.4-2.6-6.4-6.4-2.6 6.4-2.6Z`}
            fill={ink('sun')}
          />
        </Springs>
      ))}
      <Sea level={132} />
    </Postcard>
  );
}

/** A quiet sea, for places where nothing has happened yet, or nothing any more. */
export function CalmScene() {
  return (
    <Postcard height={150}>
      <circle cx="470" cy="58" r="26" fill={ink('sun')} />
      <path d="M520 34c9-7 19-7 26 0 11-5 21-2 25 7h-56c0-3 2-5 5-7Z" fill={ink('paper')} opacity="0.7" />
      <Animal x={176} y={42} scale={1.45} />
      <Sea level={122} />
    </Postcard>
  );
}

/** The server sits in the net that was spread for it. */
export function CaughtScene() {
  const knots = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  return (
    <Postcard height={150}>
      <path d="M96 16v134M544 16v134" {...line} strokeWidth="8" stroke={ink('features')} />
      <path d="M100 66c110 62 330 62 440 0" {...line} strokeWidth="4" />
      <path d="M100 84c110 62 330 62 440 0" {...line} strokeWidth="2.5" />
      {knots.map((at) => (
        <path
          key={at}
          d={`M${String(132 + at * 42)} ${String(76 + 40 * Math.sin(((at + 0.8) / 10.6) * Math.PI))}v14`}
          {...line}
          strokeWidth="2.5"
        />
      ))}
      <Server x={282} y={16} />
      <Tick x={360} y={20} ring={ink('tideSoft')} scale={1.5} />
    </Postcard>
  );
}
