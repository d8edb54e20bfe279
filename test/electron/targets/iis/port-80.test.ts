import { describe, expect, it } from 'vitest';
import { checkIis } from '../../../../electron/targets/iis/check.ts';
import type { IisFacts } from '../../../../electron/targets/iis/facts.ts';
import { proofStage } from '../../../../electron/targets/iis/proof.ts';
import type { HttpChallenge } from '../../../../shared/plan.ts';
import { facts, site, wish } from './desk.ts';

const shop = site(1, ['http *:80:shop.ex']);

const reserved = { reservations: ['http://+:80/.well-known/acme-challenge/'] };
const closed = site(1, ['http *:80:shop.ex'], { closedBy: ['security/ipSecurity'] });

describe('what stands between an authority and port 80', () => {
  it.each<[string, IisFacts, string, string]>([
    [
      'another program at port 80',
      facts([shop], { held: [{ port: 80, address: '0.0.0.0', program: 'httpd' }] }),
      'iis-port-80-held',
      'warning',
    ],
    [
      'another program at some addresses of port 80',
      facts([shop], {
        held: [{ port: 80, address: '10.0.0.9', program: 'nginx' }],
        listenOn: ['10.0.0.4'],
      }),
      'iis-port-80-held',
      'warning',
    ],
    [
      'a place of the proof that is reserved',
      facts([shop], { reservations: ['http://+:80/.well-known/acme-challenge/'] }),
      'iis-proof-reserved',
      'warning',
    ],
  ])('%s', (_title, given, code, severity) => {
    const found = checkIis(given, wish('shop.ex'));
    expect(found.map((check) => [check.problem.code, check.severity])).toEqual([[code, severity]]);
  });

  it('is said of a site that keeps strangers out only where a file is all that is left, and of no other site', () => {
    const other = site(2, ['http *:80:blog.ex'], { name: 'Blog', closedBy: ['security/access'] });
    const sites = [closed, other];
    expect(checkIis(facts(sites), wish('shop.ex'))).toEqual([]);
    expect(checkIis(facts(sites, reserved), wish('shop.ex')).map(({ problem }) => problem)).toEqual([
      { code: 'iis-proof-reserved', facts: { prefix: 'http://+:80/.well-known/acme-challenge/' } },
      { code: 'iis-proof-closed', facts: { site: 'Site 1', sections: ['security/ipSecurity'] } },
    ]);
    const challenge = { name: 'shop.ex', token: 'token', keyAuthorization: 'token.key' };
    const [change] = proofStage(facts(sites), [{ ...challenge, type: 'http-01' } as HttpChallenge]).changes;
    expect(change).toMatchObject({ folders: [] });
  });

  it.each<[string, IisFacts]>([
    [
      'what Windows reserves anyway, a program for itself alone, and one at port 443 of another address',
      facts([shop], {
        reservations: ['http://+:80/Temporary_Listen_Addresses/', 'http://*:80/'],
        listenOn: ['10.0.0.4'],
        held: [
          { port: 80, address: '127.0.0.1', program: 'agent' },
          { port: 443, address: '10.0.0.9', program: 'nginx' },
        ],
      }),
    ],
  ])('is not %s', (_title, given) => {
    expect(checkIis(given, wish('shop.ex'))).toEqual([]);
  });
});
