import { describe, expect, it } from 'vitest';
import { languages } from '../../shared/content/languages.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { renewerTitle, watchSaid } from '../../shared/content/watch-words.ts';
import { type HookWord, hookWords } from '../../shared/hook-state.ts';
import { siteStatus } from '../../shared/ipc/site-status.ts';
import type { RenewerHealth } from '../../shared/renewers.ts';
import type { ShownView } from '../../shared/served.ts';
import { type Asked, type ServerTold, type WatchQuestion, watched } from '../../shared/watch.ts';
import { watchStates } from '../../shared/watch-states.ts';

const [ours, older, newer] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [string, string, string];
const begin = '2026-01-01T00:00:00.000Z';
const end = '2026-04-01T00:00:00.000Z';
const at = (day: string) => new Date(`${day}T00:00:00Z`);
const view = (
  shown: Partial<ShownView['https']> = {},
  notBefore = begin,
  address = '192.0.2.1',
): ShownView => ({
  name: 'shop.test',
  address,
  serial: '01',
  notBefore,
  http: { status: 301, redirects: [], finalStatus: 200 },
  https: {
    status: 200,
    fingerprint: ours,
    subject: null,
    issuer: 'CA',
    names: ['shop.test'],
    notAfter: end,
    trusted: true,
    protocol: 'TLSv1.3',
    ...shown,
  },
});
const called = { by: 'sealkeeper-shop.test.timer', trouble: null };
const told = (
  word: HookWord | null = 'ok',
  health: RenewerHealth | null = 'healthy',
  more: { version?: string; fingerprint?: string; notAfter?: string; sawAll?: boolean } = {},
): Asked => {
  const { version = null, fingerprint = ours, notAfter = end, sawAll = true } = more;
  const hook: ServerTold['hook'] =
    word === null ? null : { word, at: '2026-03-02T04:44:00Z', fingerprint, notAfter, text: 'as it was' };
  const renewer = health === null ? null : { title: 'Certbot', health, startedBy: 'certbot.timer', version };
  return {
    asked: 'told',
    told: { hook, sawAll, renewer, daily: called, nextRun: '2026-03-02T18:00:00.000Z' },
  };
};
const question = (more: Partial<WatchQuestion> = {}): WatchQuestion => ({
  certificate: { validUntil: end, renewOn: '2026-03-02T00:00:00.000Z', renewedBy: 'certbot' },
  installed: { fingerprint: ours, notBefore: begin },
  shown: [view()],
  server: { asked: 'no', why: 'no-login' },
  ...more,
});
const light = (day: string, more: Partial<WatchQuestion> = {}) => {
  const { state, light: shown } = watched(question(more), at(day));
  return [shown, state];
};

describe('a certificate that somebody on the server renews', () => {
  it.each([
    ['2026-03-01', 'green', 'well'],
    ['2026-03-02', 'due', 'due'],
    ['2026-03-03', 'due', 'due'],
    ['2026-03-04', 'red', 'late'],
    ['2026-04-01', 'red', 'expired'],
  ])('on %s is %s', (day, shown, state) => {
    expect(light(day)).toEqual([shown, state]);
    expect(light(day, { server: told() })).toEqual([shown, state]);
  });

  it('of 45 days is red when the window of its own certbot has passed', () => {
    const short = { shown: [view({ notAfter: '2026-02-15T00:00:00.000Z' })] };
    expect(
      light('2026-01-19', {
        ...short,
        server: told('ok', 'healthy', { version: '2.1.0', notAfter: '2026-02-15T00:00:00Z' }),
      }),
    ).toEqual(['red', 'late']);
    expect(
      light('2026-01-19', {
        ...short,
        server: told('ok', 'healthy', { version: '4.0.0', notAfter: '2026-02-15T00:00:00Z' }),
      }),
    ).toEqual(['green', 'well']);
    // Which of both is not known from outside: only the later one is surely wrong.
    expect(light('2026-01-19', short)).toEqual(['due', 'due']);
    expect(light('2026-02-02', short)).toEqual(['red', 'late']);
  });

  it('of six days is judged by half its life', () => {
    const week = { shown: [view({ notAfter: '2026-01-07T00:00:00.000Z' })] };
    expect(light('2026-01-05', week)).toEqual(['due', 'due']);
    expect(light('2026-01-06', week)).toEqual(['red', 'late']);
  });

  it('is green again once it is renewed, whoever was asked', () => {
    const renewed = {
      shown: [view({ fingerprint: newer, notAfter: '2026-05-31T00:00:00.000Z' }, '2026-03-02T00:00:00.000Z')],
    };
    expect(light('2026-03-10', renewed)).toEqual(['green', 'well']);
    expect(
      light('2026-03-10', {
        ...renewed,
        server: told('ok', 'healthy', { fingerprint: newer, notAfter: '2026-05-31T00:00:00Z' }),
      }),
    ).toEqual(['green', 'well']);
  });
});

describe('what the server tells', () => {
  it.each(hookWords.map((word) => [word, word === 'ok' || word === 'waiting' ? 'green' : 'red'] as const))(
    'by the hook’s word %s makes it %s',
    (word, expected) => {
      expect(light('2026-02-01', { server: told(word) })[0]).toBe(expected);
    },
  );

  it.each<[RenewerHealth, string, string]>([
    ['healthy', 'green', 'well'],
    ['unknown', 'green', 'well'],
    ['overdue', 'red', 'late'],
    ['off', 'red', 'not-started'],
    ['manual', 'red', 'not-started'],
    ['forbidden', 'red', 'not-started'],
    ['cronless', 'red', 'not-started'],
    ['masked', 'red', 'not-started'],
    ['gone', 'red', 'gone'],
    ['unstarted', 'red', 'not-started'],
    ['hidden', 'red', 'late'],
    ['unhooked', 'red', 'hook-failed'],
  ])('by a renewer that is %s makes it %s', (health, ...expected) => {
    expect(light('2026-02-01', { server: told('ok', health) })).toEqual(expected);
  });

  it('does not count where it could not be asked, or less than all was read', () => {
    const failed = { asked: 'failed', problem: { code: 'server-out-of-reach', facts: {} } } as const;
    expect(light('2026-02-01', { server: failed })).toEqual(['green', 'well']);
    const less = { server: told(null, null, { sawAll: false }) };
    expect(light('2026-02-01', less)).toEqual(['green', 'well']);
  });

  it('is wrong where nobody is found who was to renew it, whatever the hook did before', () => {
    expect(light('2026-02-01', { server: told('ok', null) })).toEqual(['red', 'gone']);
    expect(light('2026-02-01', { server: told(null, null) })).toEqual(['red', 'gone']);
    const certificate = { validUntil: end, renewOn: '2026-03-02T00:00:00.000Z', renewedBy: 'app' } as const;
    expect(light('2026-02-01', { certificate, server: told(null, null) })).toEqual(['green', 'well']);
    // Behind the window that it has let pass stands why.
    expect(light('2026-03-10', { server: told('ok', null) })).toEqual(['red', 'gone']);
  });
});

describe('what visitors are shown', () => {
  it('is wrong where it is older than what was put in place', () => {
    const former = view({ fingerprint: older }, '2025-11-01T00:00:00.000Z', '192.0.2.2');
    expect(light('2026-02-01', { shown: [view(), former] })).toEqual(['red', 'former-shown']);
    expect(watched(question({ shown: [view(), former] }), at('2026-02-01')).fault).toEqual({
      name: 'shop.test',
      address: '192.0.2.2',
      reason: older,
    });
  });

  it('is wrong where it is what was put in place, and the hook has put a later one there', () => {
    const later = told('ok', 'healthy', { fingerprint: newer, notAfter: '2026-05-31T00:00:00Z' });
    expect(light('2026-03-02', { server: later })).toEqual(['red', 'former-shown']);
  });

  it('is as it should be where the hook came back to an earlier one itself', () => {
    const shown = [view({ fingerprint: older }, '2025-12-01T00:00:00.000Z')];
    expect(light('2026-02-01', { shown, server: told('ok', 'healthy', { fingerprint: older }) })).toEqual([
      'green',
      'well',
    ]);
  });

  it('counts before anything else where it is not trusted, or nothing is', () => {
    expect(light('2026-02-01', { shown: [view({ trusted: false })], server: told('failed') })).toEqual([
      'red',
      'not-trusted',
    ]);
    expect(light('2026-02-01', { shown: [], server: told('failed') })).toEqual(['red', 'unreachable']);
  });
});

describe.each(languages)('in %s', async (language) => {
  const translator = await loadTranslator(language);
  const known = { names: ['shop.test'], server: 'root@shop', renewedBy: 'certbot' as const };

  it('each state has its sentence, and whatever is red says what to do', () => {
    for (const renewedBy of ['certbot', 'app', 'nobody'] as const)
      for (const state of watchStates)
        for (const server of [told('blocked', 'off'), { asked: 'no', why: 'no-login' } as const]) {
          const status = { ...watched(question({ server }), at('2026-03-02')), state };
          const said = watchSaid(status, { ...known, renewedBy }, translator);
          expect(said.sentence).not.toMatch(/\{|undefined|Invalid/);
          expect(said.sentence).not.toBe(translator.t('frame.unsaid'));
          expect(said.todo === null).toBe(state === 'well' || (state === 'due' && renewedBy === 'certbot'));
        }
  });

  it('it names who has gone, and what to do', () => {
    const said = (server: Asked) =>
      watchSaid(watched(question({ server }), at('2026-02-01')), known, translator);
    const lost = said(told('ok', null));
    expect(lost.sentence).toContain('Certbot');
    expect(lost.todo).toBe(translator.t('watch.do-gone', { server: 'root@shop', who: 'Certbot' }));
    expect(said(told('ok', 'gone')).sentence).not.toBe(lost.sentence);
    expect(said(told('ok', 'masked')).todo).toContain('systemctl unmask certbot.timer');
  });

  it('it says what the server told, or that it was not asked', () => {
    const said = (server: Asked) =>
      watchSaid(watched(question({ server }), at('2026-02-01')), known, translator).server.join(' ');
    expect(said(told('blocked'))).toContain('as it was');
    expect(said(told())).toContain('certbot.timer');
    expect(said({ asked: 'no', why: 'no-login' })).toBe(translator.t('watch.not-asked'));
    expect(said({ asked: 'no', why: 'nothing-there' })).toBe('');
  });
});

it('the window is told all of it, and no more', () => {
  const servers: readonly Asked[] = [
    ...hookWords.map((word) => told(word, 'off', { version: '2.1.0' })),
    told(null, null),
    { asked: 'no', why: 'nothing-there' },
    { asked: 'failed', problem: { code: 'host-unreachable', facts: {} } },
  ];
  for (const server of servers)
    for (const shown of [[view()], [view({ trusted: false, reason: 'CERT_HAS_EXPIRED' })], []]) {
      const site = {
        runId: '20261128-100000-abc123',
        names: ['shop.test'],
        server: 'root@shop',
        renewedBy: 'certbot',
        watched: watched(question({ server, shown }), at('2026-03-02')),
      };
      expect(siteStatus.parse(site)).toEqual(site);
    }
});

it('who renews has the name that its makers give it', () => {
  expect(renewerTitle('certbot')).toBe('Certbot');
});
