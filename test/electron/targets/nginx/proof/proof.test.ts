import { describe, expect, it } from 'vitest';
import { nginxObstacles } from '../../../../../electron/targets/nginx/proof/obstacles.ts';
import { proofPlan, proofRefusals } from '../../../../../electron/targets/nginx/proof/proof.ts';
import { applyEdits } from '../../../../../electron/text/edits.ts';
import { nginxFactsOf } from '../../../../support/nginx-desk.ts';

const main = '/etc/nginx/nginx.conf';
const site = '/etc/nginx/conf.d/a.conf';
const around = 'events {}\nhttp {\n    include /etc/nginx/conf.d/*.conf;\n}\n';
const factsFor = (text: string, more: Parameters<typeof nginxFactsOf>[1] = {}) =>
  nginxFactsOf(
    new Map([
      [main, around],
      [site, text],
    ]),
    more,
  );
const challenge = { name: 'a.test', token: 'T-1', keyAuthorization: 'T-1.k' };

function written(facts: ReturnType<typeof factsFor>, challenges = [challenge]) {
  const { changed } = proofPlan(facts, challenges);
  return Object.fromEntries(changed.map(({ path, after }) => [path, after]));
}

describe('an answer in a server', () => {
  it('is written at its top and its end', () => {
    expect(written(factsFor('server {\n\tlisten 80;\n\tserver_name a.test;\n}\n'))[site]).toBe(
      [
        'server {',
        '\t# sealkeeper: proof of control',
        '\trewrite ^(/\\.well-known/acme-challenge/T-1)$ $1 break;',
        '\t# sealkeeper: end',
        '\tlisten 80;',
        '\tserver_name a.test;',
        '\t# sealkeeper: proof of control',
        '\tlocation = /.well-known/acme-challenge/T-1 {',
        '\t    default_type text/plain;',
        '\t    return 200 "T-1.k";',
        '\t}',
        '\t# sealkeeper: end',
        '}',
        '',
      ].join('\n'),
    );
  });

  it.each([
    'server { listen 80; server_name a.test; }',
    'server\n{ listen 80; server_name a.test; # }\n}',
    'server {# x\r\n  listen 80;\r\n  server_name a.test;\r\n  }\r\n',
    'server { server_name a.test; location / { return 301 /x; } } server { listen 80; server_name b.test; }',
  ])('is read as it is meant: %j', (text) => {
    const facts = factsFor(text);
    const after = factsFor(written(facts)[site] ?? '');
    const [server] = after.servers;
    expect(after.servers).toHaveLength(facts.servers.length);
    expect(server?.directive.block?.children[0]?.name).toBe('rewrite');
    expect(server?.locations.at(-1)).toMatchObject({
      modifier: '=',
      path: '/.well-known/acme-challenge/T-1',
    });
  });

  it('is given by each server that is asked, once in a file that is read twice', () => {
    const text =
      'server { listen 80; server_name a.test; }\nserver { listen [::]:80; server_name a.test; }\nserver { listen 192.0.2.1:80; }\n';
    expect(written(factsFor(text))[site]?.match(/return 200/g)).toHaveLength(3);
    const twice = nginxFactsOf(
      new Map([
        [main, around.replace('*.conf;', 'a.conf; include /etc/nginx/conf.d/*.conf;')],
        [site, 'server { listen 80; server_name a.test; }\n'],
      ]),
    );
    expect(written(twice)[site]?.match(/return 200/g)).toHaveLength(1);
  });
});

describe('a server of our own', () => {
  const customers = { foreign: { [site]: '/home/customer' } };

  it('answers where a wildcard’s file is a customer’s, behind all others', () => {
    const facts = factsFor('server { listen 80; listen [::]:80; server_name *.test; }', customers);
    const [change] = proofPlan(facts, [challenge]).stage.changes;
    const text = change?.kind === 'edit-file' ? applyEdits(around, change.edits) : '';
    expect(text).toMatch(
      /include .*\n {4}# sealkeeper[\s\S]*listen \*:80;\n *listen \[::\]:80;\n *server_name a\.test;/,
    );
    expect(proofRefusals(facts, ['a.test'])).toEqual([]);
  });

  it('is refused where the customer’s file bears the very name', () => {
    const facts = factsFor('server { listen 80; server_name a.test; return 301 /x; }', customers);
    expect(proofPlan(facts, [challenge]).stage.changes).toEqual([]);
    expect(proofRefusals(facts, ['a.test'])).toMatchObject([
      { code: 'settings-writable-by-others', facts: { place: '/home/customer', file: site } },
    ]);
    expect(nginxObstacles(facts, ['a.test'])).toMatchObject([{ kind: 'redirect', isPassed: false }]);
  });

  it('opens port 80 where nobody holds it, and lets it alone where another program does', () => {
    const text = 'server { listen 443 ssl; server_name a.test; }';
    expect(written(factsFor(text))[main]).toContain('listen *:80;');
    const taken = written(factsFor(text, { listening: true }));
    expect(taken[main]).toBeUndefined();
    expect(taken[site]).toContain('return 200');
  });
});

describe('what cannot be known', () => {
  it('stands behind what surely hides a file', () => {
    const text =
      'server { listen 80; server_name a.test;\nif (-f /srv/maintenance) { return 503; }\nif ($country = XX) { return 403; }\nlocation / { proxy_pass http://b; } }';
    const kinds = nginxObstacles(factsFor(text), ['a.test']).map(({ kind, line }) => `${kind} ${line}`);
    expect(kinds).toEqual(['proxy 4', 'maintenance 2', 'forbidden 3']);
  });

  it('is whether a guard lets a proof pass', () => {
    const text = 'server { listen 80; server_name a.test; modsecurity on; root /srv; }';
    expect(nginxObstacles(factsFor(text), ['a.test'])).toMatchObject([
      { kind: 'firewall', isPassed: false, rule: 'modsecurity on;' },
    ]);
  });
});
