import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createOutput } from '../../../electron/cli/output.ts';
import { fakeView } from '../../../renderer/dev/fake-data.ts';
import { fakeStep } from '../../../renderer/dev/fake-steps.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { foundStates, outcomes, type RunEvent, runEvent } from '../../../shared/events.ts';
import { stepIds } from '../../../shared/step-ids.ts';
import { planWith } from '../../shared/wizard/full-draft.ts';

const at = '2026-11-24T10:15:00Z';
const runId = '20261124-101500-a1b2c3';
const names = ['hofladen.example', 'www.hofladen.example', 'bestellen.hofladen.example'];

const wanted = {
  kind: 'dns-records',
  records: ['hofladen.example', '*.hofladen.example'].map((name, index) => ({
    name,
    record: '_acme-challenge.hofladen.example',
    value: `${index}`.repeat(43),
  })),
} as const;

/** Every word that a run can say: what `--json` would print of it, read back as a program would. */
const whole: readonly RunEvent[] = [
  { type: 'run', runId, names, at } as const,
  { type: 'outside', when: 'before', view: fakeView('hofladen.example', false) } as const,
  ...stepIds.flatMap((step) => [
    fakeStep(step, 'started', 0, at),
    fakeStep(step, 'done', 1200, at),
    fakeStep(step, 'failed', 1200, at),
    fakeStep(step, 'skipped', 0, at),
  ]),
  {
    type: 'step',
    step: 'key',
    state: 'done',
    at,
    milliseconds: 90,
    facts: { system: 'windows' },
  } as const,
  {
    type: 'step',
    step: 'finish',
    state: 'done',
    at,
    milliseconds: 90,
    facts: { prunedKeys: 2, keptCertificates: 0 },
  } as const,
  { type: 'outside', when: 'after', view: fakeView('hofladen.example', true) } as const,
  ...(['encrypted', 'plain', 'closed', 'silent', 'out-of-reach', 'strange'] as const).map(
    (state) =>
      ({
        type: 'port',
        when: 'after',
        view: {
          ...{ kind: 'imaps', name: 'mail.hofladen.example', port: 993, address: '203.0.113.7', state },
          fingerprint: state === 'encrypted' ? 'f'.repeat(64) : null,
          names: [],
          issuer: state === 'encrypted' ? 'Let’s Encrypt' : null,
          trusted: state === 'encrypted',
          reason: null,
        },
      }) as const,
  ),
  { type: 'pulse', answered: 3, missed: 0 } as const,
  ...foundStates.map((state) => ({ type: 'found', state }) as const),
  { type: 'waiting', for: wanted, until: at } as const,
  { type: 'not-awaited', for: wanted } as const,
  { type: 'waits-already', runId } as const,
  {
    type: 'plan-changed',
    plan: planWith(),
    digest: '0'.repeat(64),
    changes: [
      {
        place: '/etc/apache2/a.conf',
        isPath: true,
        became: 'other',
        texts: [{ stage: 'install', former: 'a\nb\n', now: 'a\nc\n' }],
      },
      { place: 'apache2', isPath: false, became: 'new', texts: [] },
      {
        place: '/etc/old',
        isPath: true,
        became: 'gone',
        texts: [{ stage: 'install', former: 'x\n', now: null }],
      },
    ],
  } as const,
  { type: 'plan-changed', plan: planWith(), digest: '0'.repeat(64), changes: null } as const,
  { type: 'stays', place: 'package certbot' } as const,
  { type: 'stays', place: '/etc/cron.d/certbot', why: 'changed' } as const,
  {
    type: 'handed-on',
    places: ['package certbot', '/etc/apache2/mods-enabled/ssl.load'],
    sites: ['two.example.test', 'three.example.test'],
  } as const,
  { type: 'taken-along', runId, names: ['one.example.test', 'www.one.example.test'] } as const,
  ...outcomes.map(
    (outcome) => ({ type: 'ended', outcome, runId, roundTrips: 1, milliseconds: 900 }) as const,
  ),
  {
    type: 'ended',
    outcome: 'refused',
    runId,
    problem: {
      code: 'server-busy',
      facts: { who: 'Sealkeeper on laptop, process 4711', since: '2026-11-24 10:02 UTC', runId, stale: true },
    },
  } as const,
].map((event) => runEvent.parse(JSON.parse(JSON.stringify(event))));

describe.each(languages)('the words of a whole run in %s', async (language) => {
  test('are these, and hold no pattern', async () => {
    const translator = await loadTranslator(language);
    let text = '';
    const output = createOutput(false, (line) => (text += line), { ...translator, moment: () => '<moment>' });
    for (const event of whole) output.event(event);
    expect(text).not.toMatch(/\{|undefined|NaN|\b0 (?:names|Namen)/);
    expect(text).not.toContain(translator.t('frame.unsaid'));
    const file = join(import.meta.dirname, '..', '..', 'fixtures', 'golden-output', language, 'events.txt');
    await expect(text).toMatchFileSnapshot(file);
  });
});
