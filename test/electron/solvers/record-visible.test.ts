import { describe, expect, test } from 'vitest';
import type { RecordSeen } from '../../../electron/outside/dns/challenge-record.ts';
import { afterRound, nothingSeen } from '../../../electron/solvers/record-visible.ts';

const shows = (server: string, ...values: string[]): RecordSeen => ({ server, state: 'found', values });
const absent = (server: string): RecordSeen => ({ server, state: 'absent', values: [] });
const silent = (server: string): RecordSeen => ({ server, state: 'silent', values: [] });
const wanted = ['one', 'two'];

describe('a record', () => {
  test.each<readonly [what: string, seen: readonly RecordSeen[], isVisible: boolean, lacking: string[]]>([
    ['that all servers show', [shows('a', 'one', 'two'), shows('b', 'two', 'one')], true, []],
    ['beside former values', [shows('a', 'old', 'one', 'two')], true, []],
    ['that one server does not have yet', [shows('a', 'one', 'two'), absent('b')], false, ['b']],
    ['of which one value is missing', [shows('a', 'one', 'two'), shows('b', 'one')], false, ['b']],
    ['whose values stand at different servers', [shows('a', 'one'), shows('b', 'two')], false, ['a', 'b']],
    ['that nobody was asked for', [], false, []],
    ['that is not answered', [silent('a'), silent('b')], false, ['a', 'b']],
    ['that one server does not answer', [shows('a', 'one', 'two'), silent('b')], false, ['b']],
  ])('%s', (_what, seen, isVisible, lacking) => {
    expect(afterRound(nothingSeen, wanted, seen)).toMatchObject({ isVisible, lacking });
  });
});

/** The state after these rounds, one behind the other. */
const behind = (...rounds: (readonly RecordSeen[])[]) =>
  rounds.reduce((state, seen) => afterRound(state, wanted, seen), nothingSeen);
const many = (count: number, seen: readonly RecordSeen[]) => Array.from({ length: count }, () => seen);

describe('a server that says nothing', () => {
  const beside = [shows('a', 'one', 'two'), silent('b')];

  test('is passed over in the sixth round in a row, beside one that shows the record', () => {
    expect(behind(...many(5, beside))).toMatchObject({ isVisible: false, lacking: ['b'] });
    expect(behind(...many(6, beside))).toMatchObject({ isVisible: true, lacking: [] });
    expect(behind(...many(9, [absent('a'), silent('b')]), beside)).toMatchObject({ isVisible: true });
  });

  test('is waited for anew where it has spoken meanwhile', () => {
    const spoke = [shows('a', 'one', 'two'), absent('b')];
    expect(behind(...many(5, beside), spoke, ...many(5, beside))).toMatchObject({ isVisible: false });
  });

  test('proves nothing where all are silent, however long', () => {
    const all = [silent('a'), silent('b')];
    expect(behind(...many(5, all))).toMatchObject({ isUnanswered: false });
    expect(behind(...many(50, all))).toMatchObject({
      isVisible: false,
      lacking: ['a', 'b'],
      isUnanswered: true,
    });
  });
});
