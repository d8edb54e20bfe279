import { describe, expect, it } from 'vitest';
import {
  type Answer,
  answerChecks,
  answersFor,
  isPlainWhoAnswers,
  joinChecks,
  whoAnswers,
} from '../../../../electron/engine/look/who-answers.ts';
import type { Occupant } from '../../../../electron/targets/occupants.ts';

const at = (program: string | null, address: string, port = 443): Occupant => ({ program, address, port });
const site = [{ program: 'Apache', names: ['shop.test', '*.shop.test'] }];

const told = (answer: Answer): string =>
  answer.by === 'one' ? answer.program : answer.by === 'several' ? answer.programs.join(' or ') : 'nobody';

describe('who answers for a name', () => {
  it.each<[string, string | null, readonly Occupant[], string]>([
    ['a socket for all addresses', '192.0.2.1', [at('nginx', '*')], 'nginx'],
    ['a socket for all IPv4 addresses', '192.0.2.1', [at('nginx', '0.0.0.0')], 'nginx'],
    ['a socket for all IPv6 addresses, which takes IPv4 too', '192.0.2.1', [at('nginx', '[::]')], 'nginx'],
    ['the very address before all', '192.0.2.1', [at('nginx', '*'), at('Apache', '192.0.2.1')], 'Apache'],
    ['not another address', '192.0.2.2', [at('nginx', '*'), at('Apache', '192.0.2.1')], 'nginx'],
    [
      'of two for all, the one of that family',
      '192.0.2.1',
      [at('nginx', '[::]'), at('Apache', '0.0.0.0')],
      'Apache',
    ],
    [
      'of two for all, the one of that family (IPv6)',
      '2001:db8::1',
      [at('nginx', '[::]'), at('Apache', '0.0.0.0')],
      'nginx',
    ],
    ['an IPv6 address however it is spelt', '2001:db8::1', [at('Apache', '[2001:db8:0::0:1]')], 'Apache'],
    ['an IPv4 address in IPv6 form', '192.0.2.1', [at('Apache', '[::ffff:192.0.2.1]')], 'Apache'],
    ['an address with its zone', '192.0.2.1', [at('Apache', '192.0.2.1%eth0')], 'Apache'],
    ['behind a router, whoever is there', '203.0.113.9', [at('Apache', '10.0.0.2')], 'Apache'],
    ['nobody who listens for this machine alone', '203.0.113.9', [at('Apache', '127.0.0.1')], 'nobody'],
    [
      'not the program behind, at this machine’s own address',
      '203.0.113.9',
      [at('nginx', '10.0.0.2'), at('Apache', '127.0.0.1'), at('Apache', '[::1]')],
      'nginx',
    ],
    [
      'not who has another address of this machine',
      '192.0.2.1',
      [at('Apache', '192.0.2.1', 80), at('Python', '192.0.2.9')],
      'nobody',
    ],
    ['nobody at another port', '192.0.2.1', [at('nginx', '*', 80)], 'nobody'],
    ['nobody of whom nothing is known', '192.0.2.1', [at(null, '*')], 'nobody'],
    ['without an address, whoever is there', null, [at('nginx', '*')], 'nginx'],
    ['two at one socket', '192.0.2.1', [at('nginx', '*'), at('HAProxy', '*')], 'nginx or HAProxy'],
    [
      'of several behind a router, who has the site',
      '203.0.113.9',
      [at('Apache', '10.0.0.2'), at('nginx', '10.0.0.3')],
      'Apache',
    ],
    [
      'of several whom no site tells apart',
      '203.0.113.9',
      [at('HAProxy', '10.0.0.2'), at('nginx', '10.0.0.3')],
      'HAProxy or nginx',
    ],
  ])('%s', (_, address, occupants, expected) => {
    expect(told(whoAnswers({ name: 'shop.test', address, port: 443 }, occupants, site))).toBe(expected);
  });

  it('is told by the star of a site as well', () => {
    const occupants = [at('Apache', '10.0.0.2'), at('nginx', '10.0.0.3')];
    const ask = (name: string) => told(whoAnswers({ name, address: null, port: 443 }, occupants, site));
    expect(['www.shop.test', 'a.www.shop.test', 'other.test'].map(ask)).toEqual([
      'Apache',
      'Apache or nginx',
      'Apache or nginx',
    ]);
  });

  it('needs no addresses where one program has each port', () => {
    expect(isPlainWhoAnswers([at('nginx', '*'), at('nginx', '[::]'), at('Apache', '*', 80)])).toBe(true);
    expect(isPlainWhoAnswers([at('nginx', '10.0.0.2'), at('Apache', '127.0.0.1')])).toBe(true);
    expect(isPlainWhoAnswers([at('nginx', '10.0.0.2'), at('Apache', '10.0.0.3')])).toBe(false);
    expect(isPlainWhoAnswers([])).toBe(true);
  });
});

describe('what it means for a certificate in Apache', () => {
  const checks = (occupants: readonly Occupant[], addresses: Readonly<Record<string, readonly string[]>>) => {
    const names = ['shop.test', 'www.shop.test'];
    return answerChecks('Apache', answersFor(names, new Map(Object.entries(addresses)), occupants, []));
  };
  const both = { 'shop.test': ['192.0.2.1', '2001:db8::1'], 'www.shop.test': ['192.0.2.2'] };

  it('nothing where Apache answers, or nobody does yet', () => {
    expect(checks([at('Apache', '*', 80)], both)).toEqual([]);
    expect(checks([], {})).toEqual([]);
  });

  it('a blocker that says who answers, where, and for which names', () => {
    const occupants = [at('Apache', '*', 80), at('nginx', '192.0.2.2'), at('Apache', '192.0.2.1')];
    expect(checks(occupants, { ...both, 'shop.test': ['192.0.2.1'] })).toEqual([
      {
        severity: 'blocker',
        problem: {
          code: 'answered-by-another',
          facts: { by: 'nginx', server: 'Apache', places: ['192.0.2.2:443'], names: ['www.shop.test'] },
        },
      },
    ]);
  });

  it('one blocker for each program in the way', () => {
    const occupants = [at('nginx', '[::]', 80), at('nginx', '0.0.0.0', 80), at('HAProxy', '*')];
    const found = checks(occupants, {}).map(({ problem }) => [problem.facts.by, problem.facts.places]);
    expect(found).toEqual([
      ['nginx', ['*:80']],
      ['HAProxy', ['*:443']],
    ]);
  });

  it('is said once, though the target knows of port 443 too', () => {
    const own = [
      { severity: 'blocker', problem: { code: 'port-443-taken', facts: {} } },
      { severity: 'blocker', problem: { code: 'web-server-module-missing', facts: {} } },
    ] as const;
    const codes = (occupants: readonly Occupant[]) =>
      joinChecks(checks(occupants, {}), own).map(({ problem }) => problem.code);
    expect(codes([at('nginx', '*')])).toEqual(['answered-by-another', 'web-server-module-missing']);
    expect(codes([at('nginx', '*', 80)])).toHaveLength(3);
    expect(codes([])).toEqual(['port-443-taken', 'web-server-module-missing']);
  });

  it('a warning where it cannot be told', () => {
    const occupants = [at('Apache', '10.0.0.2'), at('nginx', '10.0.0.3')];
    expect(checks(occupants, both)).toEqual([
      {
        severity: 'warning',
        problem: {
          code: 'answered-by-several',
          facts: { by: ['Apache', 'nginx'], names: ['shop.test', 'www.shop.test'], server: 'Apache' },
        },
      },
    ]);
  });
});
