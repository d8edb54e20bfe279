import { ink } from '../../tokens.ts';
import { Animal, Browser, Deed, Envelope, line, Place, Sea, Server, sheet } from '../parts.tsx';

/** A signpost with names, a star before one of them. */
export function Signpost() {
  return (
    <>
      <path d="M300 20v150" {...line} strokeWidth="8" stroke={ink('features')} />
      <path d="M306 30h150l20 17-20 17H306Z" {...sheet} />
      <path d="M294 76H150l-20 17 20 17h144Z" {...sheet} />
      <path d="M306 118h118l16 14-16 14H306Z" {...sheet} />
      <path d="M326 47h104M164 93h104M326 132h78" {...line} stroke={ink('edge')} strokeWidth="6" />
      <path
        d="m282 62 5 10 11 1.6-8 7.8 2 11-10-5.2-10 5.2 2-11-8-7.8 11-1.6Z"
        fill={ink('sun')}
        stroke={ink('tide')}
        strokeWidth="2.5"
        transform="translate(-130 -4)"
      />
      <Animal x={492} y={52} scale={1.5} />
      <Sea level={156} />
    </>
  );
}

/** A letter box at the shore, a letter on its way. */
export function Mailbox() {
  return (
    <>
      <path d="M430 100v70" {...line} strokeWidth="10" stroke={ink('features')} />
      <path d="M370 106V62a30 30 0 0 1 30-30h74a30 30 0 0 1 30 30v44Z" {...sheet} />
      <path d="M400 32a30 30 0 0 1 30 30v44" {...line} />
      <path d="M452 62v-34h22v14h-16" {...line} stroke={ink('coral')} strokeWidth="5" />
      <path d="M384 84h30" {...line} strokeWidth="6" stroke={ink('edge')} />
      <Envelope x={222} y={44} turn={-8} />
      <path d="M150 96c18-6 36-10 54-10M146 70c20-4 36-6 54-4" {...line} strokeDasharray="4 9" />
      <Animal x={44} y={52} scale={1.5} />
      <Sea level={154} />
    </>
  );
}

/** Four floes of ice, each smaller than the one before; the seal on the last but not worried. */
export function Floes() {
  const floes = [
    { x: 34, width: 190, days: 398 },
    { x: 248, width: 128, days: 200 },
    { x: 402, width: 84, days: 100 },
    { x: 514, width: 92, days: 47 },
  ] as const;
  return (
    <>
      <Animal x={522} y={47} scale={1.15} />
      <Sea level={136} />
      {floes.map(({ x, width, days }) => (
        <g key={days}>
          <path
            d={`M${String(x)} 120h${String(width)}l-12 22H${String(x + 14)}Z`}
            {...sheet}
            fill={ink('paper')}
          />
          {days !== 47 && (
            <text
              x={x + width / 2}
              y="106"
              textAnchor="middle"
              fontSize="30"
              fontWeight="700"
              fill={ink('tide')}
            >
              {days}
            </text>
          )}
        </g>
      ))}
      <text x="560" y="34" textAnchor="middle" fontSize="30" fontWeight="700" fill={ink('tide')}>
        47
      </text>
    </>
  );
}

/** Two letters weigh the same; on one side lie coins beside it. */
export function Scales() {
  return (
    <>
      <path d="M320 36v112M280 150h80" {...line} strokeWidth="7" stroke={ink('features')} />
      <path d="M170 52h300" {...line} strokeWidth="6" />
      <circle cx="320" cy="44" r="11" fill={ink('sun')} stroke={ink('tide')} strokeWidth="3" />
      {[170, 470].map((x) => (
        <g key={x}>
          <path
            d={`M${String(x)} 52 ${String(x - 52)} 122M${String(x)} 52l52 70`}
            {...line}
            strokeWidth="2.5"
          />
          <path d={`M${String(x - 66)} 122h132a66 30 0 0 1-132 0Z`} {...sheet} />
          <Envelope x={x - 37} y={70} scale={0.8} />
        </g>
      ))}
      {[0, 1, 2].map((at) => (
        <ellipse
          key={at}
          cx={566}
          cy={146 - at * 10}
          rx="24"
          ry="9"
          fill={ink('sun')}
          stroke={ink('tide')}
          strokeWidth="2.5"
        />
      ))}
    </>
  );
}

/** A house with a server in it, and a switch that is on. */
export function HostHouse() {
  return (
    <>
      <path d="M180 84 290 20l110 64" {...line} strokeWidth="7" />
      <path d="M200 76v84h180V76" {...sheet} />
      <Server x={226} y={86} scale={0.72} />
      <Browser x={298} y={92} scale={0.5} mood="good" />
      <Place x={452} y={66}>
        <rect width="104" height="52" rx="26" fill={ink('kelp')} />
        <circle cx="78" cy="26" r="20" fill={ink('paper')} />
        <path d="m70 26 6 6 11-12" {...line} stroke={ink('kelp')} strokeWidth="4" />
      </Place>
      <Animal x={62} y={66} scale={1.3} />
      <Sea level={158} />
    </>
  );
}

/** A market stall with deeds that bear price tags. */
export function Stall() {
  const stripes = [0, 1, 2, 3, 4, 5];
  return (
    <>
      {stripes.map((at) => (
        <path
          key={at}
          d={`M${String(170 + at * 46)} 22h46v28a23 20 0 0 1-46 0Z`}
          fill={ink(at % 2 === 0 ? 'tide' : 'paper')}
          stroke={ink('tide')}
          strokeWidth="3"
        />
      ))}
      <path d="M182 62v98M434 62v98" {...line} strokeWidth="7" stroke={ink('features')} />
      <rect x="160" y="128" width="296" height="34" rx="6" {...sheet} />
      {[206, 284, 362].map((x, at) => (
        <g key={x}>
          <Deed x={x} y={74} scale={0.56} />
          <Place x={x + 36} y={106 + at * 2} turn={-14 + at * 12}>
            <path d="M0 8 10 0h28v18H10Z" fill={ink('sun')} stroke={ink('tide')} strokeWidth="2.5" />
            <path d="M18 9h12" {...line} strokeWidth="3" />
          </Place>
        </g>
      ))}
      <Animal x={492} y={54} scale={1.45} />
      <Sea level={166} />
    </>
  );
}

/** The seal before a mirror signs its own letter; beside it, a browser that warns. */
export function Mirror() {
  return (
    <>
      <Animal x={76} y={50} scale={1.5} />
      <ellipse cx="272" cy="86" rx="66" ry="70" {...sheet} strokeWidth="6" />
      <g transform="translate(550 0) scale(-1 1)" opacity="0.55">
        <Animal x={234} y={56} scale={1.35} />
      </g>
      <Envelope x={168} y={92} scale={0.62} turn={-10} isSealed={false} />
      <Browser x={424} y={38} mood="bad" scale={1.1} />
      <Sea level={158} />
    </>
  );
}
