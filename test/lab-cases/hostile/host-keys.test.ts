import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inParallel } from '../../../electron/in-parallel.ts';
import { hashedName } from '../../../electron/remote/ssh/known-hosts.ts';
import { anyHostKeyCase } from '../../support/any-host-key-case.ts';
import {
  type HostKeyCase,
  type HostKeyJudges,
  startHostKeyJudges,
  type Verdict,
  verdicts,
} from '../../support/host-key-judges.ts';
import { aliasedPort, alike, host, on, one, port, short, stricter } from './host-key-shapes.ts';

let judges: HostKeyJudges;
beforeAll(async () => {
  judges = await startHostKeyJudges();
});
afterAll(() => judges.stop());

/** Some hundred connections each; a busy machine takes a while. */
const patience = 400_000;
/** `shop.example <A>` with the keys in their place. */
const text = (lines: string) =>
  lines.replace(/<([^>]+)>/g, (_, name: string) => judges.keys[short[name] ?? 'authority']);

const caseOf = (lines: string, change: Partial<HostKeyCase> = {}): HostKeyCase => ({
  knownAs: on(22),
  server: 'ed25519',
  ...change,
  user: text(lines),
  ...(change.pins === undefined ? {} : { pins: text(change.pins) }),
  ...(change.global === undefined ? {} : { global: text(change.global) }),
});

describe('a host key is judged as OpenSSH judges it', () => {
  it(
    'for known_hosts of every shape',
    async () => {
      const seen = await inParallel(alike, 3, async ([lines, , change]) =>
        judges.judge(caseOf(lines, change)),
      );
      const said = alike.map(([lines, , change], at) => ({ lines, change, ...seen[at] }));
      expect(said).toEqual(
        alike.map(([lines, verdict, change]) => ({ lines, change, openssh: verdict, ours: verdict })),
      );
    },
    patience,
  );

  it.each(stricter)('but stricter: %s', async (_why, lines, verdict, change, openssh) => {
    expect(await judges.judge(caseOf(lines, change))).toEqual({ openssh, ours: verdict });
  });

  it('for names that ssh-keygen has hashed', async () => {
    const hashed = (lines: string) => judges.hashed(text(lines));
    const shapes: readonly (readonly [string, Verdict, Partial<HostKeyCase>?])[] = [
      [await hashed(`${one}\n`), 'accepted'],
      [await hashed(`${one}\n`), 'accepted', port],
      [await hashed(`${host} <B>\n`), 'changed'],
      [await hashed(`[${host}]:2222 <B>\n${one}\n`), 'changed', port],
      [await hashed('alias <B>\n'), 'changed', aliasedPort],
      [await hashed('10.0.0.1,shop.example <A>\n'), 'accepted'],
      [await hashed('other.example <A>\n'), 'unknown'],
      [`@revoked ${await hashed(`${one}\n`)}${one}`, 'revoked'],
      // One hash is a whole list: with more in it, it is none.
      [`${hashedName(host)},${host} <A>`, 'unknown'],
      [`${host},${hashedName(host)} <A>`, 'accepted'],
      [`other.example,${hashedName(host)} <A>`, 'unknown'],
      [`${hashedName(host, Buffer.alloc(8))} <A>`, 'unknown'],
      [`${hashedName(host).replace('|1|', '|2|')} <A>`, 'unknown'],
    ];
    const seen = await inParallel(shapes, 3, ([lines, , change]) => judges.judge(caseOf(lines, change)));
    expect(seen).toEqual(shapes.map(([, verdict]) => ({ openssh: verdict, ours: verdict })));
  });

  it(
    'and never more mildly for files that nobody has thought of',
    async () => {
      const drawn = fc.sample(anyHostKeyCase(judges.keys), { numRuns: 200, seed: 20_261_128 });
      const seen = await inParallel(drawn, 3, (each) => judges.judge(each));
      const rank = (verdict: Verdict) => verdicts.indexOf(verdict);
      const milder = seen.flatMap(({ openssh, ours }, at) =>
        rank(ours) < rank(openssh) ? [{ openssh, ours, ...drawn[at] }] : [],
      );
      expect(milder).toEqual([]);
      // Each verdict was drawn often enough to mean something, and being strict is no excuse for knowing nobody.
      for (const verdict of verdicts) {
        const same = seen.filter(({ openssh, ours }) => openssh === verdict && ours === verdict);
        expect(same.length, verdict).toBeGreaterThan(9);
      }
      expect(seen.filter(({ openssh, ours }) => rank(ours) > rank(openssh)).length).toBeLessThan(20);
    },
    patience,
  );
});
