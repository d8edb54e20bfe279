import { ink } from '../../tokens.ts';
import { Animal, Arrow, Browser, Envelope, Glass, Lock, line, Place, Sea, Server, sheet } from '../parts.tsx';

/** A letter on its way, and somebody who reads along. */
export function ReadAlong() {
  return (
    <>
      <Browser x={40} y={40} mood="bad" />
      <Arrow d="M196 96h96" />
      <Envelope x={300} y={70} isSealed={false} />
      <Glass x={322} y={16} />
      <Arrow d="M400 96h60" />
      <Server x={478} y={44} />
      <Animal x={560} y={70} scale={1.1} />
      <Sea level={158} />
    </>
  );
}

/** One way parts into three: a builder's page, a host's house, a server of one's own. */
export function ThreeRoads() {
  return (
    <>
      <Animal x={40} y={64} scale={1.4} />
      <path
        d="M150 112h60M210 112c40 0 30-62 84-62M210 112h84M210 112c40 0 30 40 60 40"
        {...line}
        strokeWidth="5"
      />
      <Browser x={306} y={6} mood="good" scale={0.6} />
      <Place x={420} y={62}>
        <path d="M0 40 44 8l44 32v46H0Z" {...sheet} />
        <path d="M34 86V58h20v28" {...line} stroke={ink('coral')} />
      </Place>
      <Server x={540} y={44} />
      <Sea level={164} />
    </>
  );
}

/** Two legs: the first is locked, the second only as far as somebody saw to it. */
export function TwoLegs() {
  return (
    <>
      <Browser x={36} y={44} mood="good" scale={0.9} />
      <Arrow d="M176 96h74" />
      <Lock x={196} y={48} />
      <path
        d="M272 118a26 26 0 0 1 4-52 34 34 0 0 1 64-8 28 28 0 0 1 20 60Z"
        {...sheet}
        fill={ink('paper')}
      />
      <path d="M396 96h74" {...line} strokeDasharray="5 9" strokeWidth="4" />
      <Server x={486} y={44} />
      <Animal x={560} y={72} scale={1.05} />
      <Sea level={160} />
    </>
  );
}
