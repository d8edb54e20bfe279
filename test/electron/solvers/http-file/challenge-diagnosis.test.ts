import { describe, expect, test } from 'vitest';
import type { ChallengeProbe } from '../../../../electron/outside/deployment/probe-result.ts';
import {
  type ChallengeFailure,
  causeOfFailure,
} from '../../../../electron/solvers/http-file/challenge-diagnosis.ts';
import type { Obstacle, ObstacleKind } from '../../../../electron/targets/target.ts';

const name = 'shop.example.test';
const url = `http://${name}/.well-known/acme-challenge/x`;

const probe = (more: Partial<ChallengeProbe> = {}): ChallengeProbe => ({
  name,
  address: '192.0.2.1',
  url,
  status: 404,
  bodyStart: 'Not Found',
  server: 'Apache',
  network: null,
  page: 'page',
  redirects: [],
  problem: 'wrong-answer',
  ...more,
});
const good = probe({ status: 200, problem: null, page: 'text' });
const silent = probe({ status: null, server: null, problem: 'ECONNREFUSED', page: 'nothing' });

const rule = (kind: ObstacleKind, more: Partial<Obstacle> = {}): Obstacle => ({
  kind,
  names: [name],
  file: '/etc/apache2/sites-available/shop.conf',
  line: 12,
  rule: `rule about ${kind}`,
  to: null,
  isPassed: false,
  ...more,
});

const cause = (more: Partial<ChallengeFailure>) =>
  causeOfFailure({ probes: [probe()], obstacles: [], ownAnswer: 'otherwise', ...more });

describe('an answer that is the server’s own doing names the rule', () => {
  test.each<readonly [string, Partial<ChallengeProbe>, ObstacleKind, string]>([
    ['a login', { status: 401, page: 'login' }, 'login', 'proof-behind-login'],
    ['a form for a password', { status: 200, page: 'login' }, 'proxy', 'proof-behind-login'],
    ['a denial', { status: 403 }, 'forbidden', 'proof-forbidden'],
    ['a rule about hidden folders', { status: 403 }, 'hidden-folders', 'proof-forbidden'],
    ['a hidden folder that is “not there”', { status: 404 }, 'hidden-folders', 'proof-hidden-by-rule'],
    ['a guard against attacks', { status: 406 }, 'firewall', 'proof-forbidden'],
    ['maintenance', { status: 503 }, 'maintenance', 'proof-in-maintenance'],
    ['an application', { status: 404 }, 'proxy', 'proof-hidden-by-rule'],
    ['an application that knows every page', { status: 200 }, 'proxy', 'proof-hidden-by-rule'],
    ['a front controller', { status: 200 }, 'front-controller', 'proof-hidden-by-rule'],
    ['another site', { status: 404 }, 'other-site', 'proof-at-other-site'],
    [
      'a redirect to another host',
      { status: 200, redirects: ['https://x.example/'] },
      'redirect',
      'proof-sent-elsewhere',
    ],
    [
      'a redirect to another port',
      { status: 301, redirects: ['http://x.example:8080/'], problem: 'redirect-to-other-port' },
      'redirect',
      'proof-sent-elsewhere',
    ],
  ])('%s', (_title, seen, kind, code) => {
    const decoys = [rule('other-folder', { line: 1, isPassed: true })];
    expect(cause({ probes: [probe(seen)], obstacles: [...decoys, rule(kind)] })).toMatchObject({
      code,
      facts: { name, address: '192.0.2.1', rule: `rule about ${kind}`, line: 12 },
    });
  });

  test('of several, the one that our answer does not come before', () => {
    const obstacles = [rule('proxy', { isPassed: true, line: 3 }), rule('proxy', { line: 7 })];
    expect(cause({ obstacles })).toMatchObject({ facts: { line: 7 } });
  });

  test('but no rule about another name', () => {
    const { code, facts } = cause({ obstacles: [rule('proxy', { names: ['other.example.test'] })] });
    expect(code).toBe('challenge-not-visible');
    expect(facts).not.toHaveProperty('file');
  });
});

test('redirects without an end are a circle', () => {
  const redirects = Array.from({ length: 10 }, (_, index) => `http://${name}/${index % 2}`);
  expect(cause({ probes: [probe({ redirects, problem: 'too-many-redirects' })] }).code).toBe(
    'proof-goes-in-circles',
  );
});

describe('what is not this server’s doing', () => {
  test('a network that answers though the server itself is right', () => {
    const problem = cause({
      probes: [probe({ network: 'Cloudflare', server: 'cloudflare' })],
      ownAnswer: 'as-expected',
    });
    expect(problem).toMatchObject({ code: 'proof-behind-network', facts: { network: 'Cloudflare' } });
  });

  test('a network that only passes on what the server’s own rule does', () => {
    const probes = [probe({ network: 'Cloudflare', status: 401 })];
    expect(cause({ probes, obstacles: [rule('login')] }).code).toBe('proof-behind-login');
  });

  test('another machine at one of the addresses', () => {
    const other = probe({ address: '2001:db8::9', server: 'nginx' });
    expect(cause({ probes: [good, other], ownAnswer: 'unknown' })).toMatchObject({
      code: 'proof-on-other-server',
      facts: { address: '2001:db8::9' },
    });
    expect(cause({ probes: [good, other], ownAnswer: 'as-expected' }).code).toBe('proof-on-other-server');
  });

  test('another machine at the only address', () => {
    expect(cause({ ownAnswer: 'as-expected', obstacles: [rule('proxy')] })).toMatchObject({
      code: 'proof-on-other-server',
      facts: { address: '192.0.2.1' },
    });
  });

  test('a redirect that another machine gives is still a redirect', () => {
    const problem = cause({
      probes: [probe({ status: 301, redirects: ['https://x.example/'] })],
      ownAnswer: 'as-expected',
      obstacles: [rule('redirect')],
    });
    expect(problem.code).toBe('proof-sent-elsewhere');
    expect(problem.facts).not.toHaveProperty('rule');
  });

  test('a closed door', () => {
    expect(cause({ probes: [silent] })).toMatchObject({
      code: 'port-80-closed',
      facts: { name, address: '192.0.2.1', reason: 'ECONNREFUSED' },
    });
  });

  test('nothing known: what came back, and no guess', () => {
    expect(cause({ ownAnswer: 'unknown' })).toMatchObject({
      code: 'challenge-not-visible',
      facts: { status: 404, bodyStart: 'Not Found', url },
    });
  });
});

test('every address stands in the detail for a technician', () => {
  const { detail } = cause({ probes: [good, probe({ address: '2001:db8::9' })] });
  expect(detail).toContain('192.0.2.1');
  expect(detail).toContain('2001:db8::9');
});
