import { expect, it } from 'vitest';
import { secureFallingOver } from '../../../electron/app/fall-over.ts';
import type { RunEnded } from '../../../shared/events.ts';
import type { Job } from '../../../shared/job.ts';
import type { ProblemCode } from '../../../shared/problems.ts';
import { createScene, job, runId, secrets } from './scene.ts';

type Asked = Extract<Job['certificate'], { readonly from: 'acme' }>;
if (job.certificate.from !== 'acme') throw new Error('the job of the scene asks an authority');
const own: Asked = job.certificate;
const others: NonNullable<Asked['otherwise']> = [
  { directory: 'https://second.test/dir', agreeToTerms: true, profile: 'classic' },
  { directory: 'https://third.test/dir', agreeToTerms: false },
];
const certificate: Asked = { ...own, contact: 'anna@shop.test', profile: 'own', otherwise: others };
const wish: Job = { ...job, certificate };
const ended = (outcome: RunEnded['outcome'], code?: ProblemCode): RunEnded => ({
  type: 'ended',
  outcome,
  runId,
  ...(code === undefined ? {} : { problem: { code, facts: {} } }),
});

/** Each authority in its turn ends so. */
async function run(...endings: readonly RunEnded[]) {
  const asked: Asked[] = [];
  const replaced: (string | undefined)[] = [];
  const left = [...endings];
  const scene = createScene({
    engine: {
      async secure(_host, request) {
        if (request.job.certificate.from === 'acme') asked.push(request.job.certificate);
        replaced.push(request.acme?.replaces);
        return left.shift() ?? ended('committed');
      },
    },
  });
  const end = await secureFallingOver(
    scene.services,
    { job: wish, secrets, reviewed: null, replaces: 'old.one' },
    scene.listener,
  );
  const told = scene.events.flatMap((event) => (event.type === 'falls-over' ? [event] : []));
  return { asked, replaced, end, told };
}

it('the next authority is asked with its own answers, said beforehand by name and reason', async () => {
  const { asked, replaced, end, told } = await run(ended('undone', 'ca-busy'));
  expect(end.outcome).toBe('committed');
  const { from, otherwise: _, contact, key: _key, ...first } = certificate;
  // A renewal of this run begins with whoever signed it, and has the others to ask as well.
  expect(asked[0]).toEqual(certificate);
  expect(asked[1]).toEqual({ from, contact, ...others[0], otherwise: [first, others[1]] });
  // Another authority has no word on what its certificate takes the place of.
  expect(replaced).toEqual(['old.one', undefined]);
  expect(told).toEqual([
    { type: 'falls-over', ca: 'ca.example', problem: { code: 'ca-busy', facts: {} }, next: 'second.test' },
  ]);
});

it('all of them in their order, and the last ending counts', async () => {
  const { asked, end } = await run(
    ended('refused', 'ca-rate-limited'),
    ended('undone', 'ca-unreachable'),
    ended('undone', 'ca-refuses-name'),
  );
  expect(asked.map(({ directory }) => new URL(directory).host)).toEqual([
    'ca.example',
    'second.test',
    'third.test',
  ]);
  expect(end).toEqual(ended('undone', 'ca-refuses-name'));
});

it.each([
  ['what lies in the names', ended('undone', 'ca-sees-wrong-answer')],
  ['what DNS allows', ended('refused', 'ca-forbidden-by-caa')],
  ['what the account is', ended('undone', 'ca-account-refused')],
  ['a server that is not as it was', ended('needs-attention', 'ca-busy')],
  ['success', ended('committed')],
])('none other is asked for %s', async (_, first) => {
  const { asked, end, told } = await run(first);
  expect([asked.length, told]).toEqual([1, []]);
  expect(end).toEqual(first);
});
