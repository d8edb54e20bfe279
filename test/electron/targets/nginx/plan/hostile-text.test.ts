import { describe, expect, it } from 'vitest';
import { checkNginx } from '../../../../../electron/targets/nginx/plan/check.ts';
import { proofPlan } from '../../../../../electron/targets/nginx/proof/proof.ts';
import { nginxFacts } from '../../../../support/nginx-facts.ts';
import { factsOf, server, siteFile } from '../practice.ts';
import { live, plain, stagesOf, wish } from './stages.ts';

/** Words of a server's files that we write once more, each with what would end or begin something else. */
const pair = ['ssl_certificate /a.pem;', 'ssl_certificate_key /a.key;'];
const certificates = {
  '/a.pem': { names: ['shop.ex.test', 'blog.ex.test'], isExpired: false, fingerprint: null },
};
const again = (text: string) => factsOf({ [siteFile]: text }).servers;

describe('text of the server that is written once more', () => {
  it('an address of a server that is split', () => {
    const text = server(
      'listen 443 ssl;',
      'listen "unix:/run/a b; c{.sock" ssl;',
      'server_name shop.ex.test www.shop.ex.test blog.ex.test;',
      ...pair,
    );
    const { installed } = stagesOf(factsOf({ [siteFile]: text }, { certificates }));
    const [former, tlsServer, ...more] = again(installed);
    expect(more).toEqual([]);
    expect(tlsServer?.listens.map(({ address }) => address)).toEqual(
      former?.listens.map(({ address }) => address),
    );
  });

  it('an address with a name of the owner’s', () => {
    const text = plain.replace('listen 80', 'listen "a b;c{:80"');
    expect(
      again(stagesOf(factsOf({ [siteFile]: text })).installed)[0]?.listens.map(({ address }) => address),
    ).toContain('a b;c{');
  });

  it('a header that a list around has', () => {
    const value = `"a\n  b; c { \\"d\\" 'e' \\\\ $host é"`;
    const main = `events {}\nhttp {\n    proxy_set_header\n  X-A ${value};\n    include /etc/nginx/sites-enabled/*;\n}\n`;
    const text = plain.replace('root /srv/shop;', 'location / { proxy_pass http://127.0.0.1:3000; }');
    const files = { '/etc/nginx/nginx.conf': Buffer.from(main, 'utf8').toString('latin1'), [siteFile]: text };
    const facts = factsOf(files);
    const words = (facts.http?.block?.children ?? []).find(({ name }) => name === 'proxy_set_header')?.words;
    const [after] = again(stagesOf(facts).installed);
    const said = (after?.directive.block?.children ?? []).filter(({ name }) => name === 'proxy_set_header');
    expect(said.map((one) => one.words)).toContainEqual(words);
    expect(words).toHaveLength(2);
  });

  it('is refused where it cannot be said, rather than left out', () => {
    const main =
      'events {}\nhttp {\n    proxy_set_header X-A "\xff";\n    include /etc/nginx/sites-enabled/*;\n}\n';
    const text = plain.replace('root /srv/shop;', 'location / { proxy_pass http://127.0.0.1:3000; }');
    const found = checkNginx(factsOf({ '/etc/nginx/nginx.conf': main, [siteFile]: text }), wish);
    expect(found).toMatchObject([{ problem: { facts: { reason: 'bytes' } } }]);
  });

  it('the word of an include', () => {
    const snippet = '/etc/nginx/a\nserver { listen 1; }';
    const text = server(
      'listen 443 ssl;',
      'server_name shop.ex.test www.shop.ex.test;',
      'include "a\nserver { listen 1; }";',
    );
    const { installed } = stagesOf(factsOf({ [snippet]: `${pair.join('\n')}\n`, [siteFile]: text }));
    expect(again(installed)).toHaveLength(1);
    expect(again(installed)[0]?.certificates[0]?.certificate.path).toBe(`${live}/fullchain.pem`);
    expect(installed).toContain('in place of include "a\\nserver { listen 1; }"');
  });

  it('names that an earlier run sends on, edited by another', () => {
    const { redirected } = stagesOf(factsOf({ [siteFile]: plain }));
    const edited = redirected.replace(
      '^(?:shop\\.ex\\.test|',
      '^(?:(?:a\\"; {|b)|(?:a\\"; {|c)|shop\\.ex\\.test|',
    );
    const more = stagesOf(
      factsOf({ [siteFile]: edited.replace('www.shop.ex.test;', 'www.shop.ex.test m.shop.ex.test;') }),
      {
        names: [...wish.names, 'm.shop.ex.test'],
      },
    ).redirected;
    const condition = again(more)[0]?.directive.block?.children.find(({ words }) => words[0] === '($host');
    expect(condition?.words[2]).toBe(
      '^(?:(?:a"; {|b)|(?:a"; {|c)|shop\\.ex\\.test|www\\.shop\\.ex\\.test|m\\.shop\\.ex\\.test)$',
    );
  });

  it('the address of a server that answers a proof alone', () => {
    const text = 'server {\n  listen "a b;c{:80";\n  server_name .test;\n}\n';
    const facts = nginxFacts(
      { 'conf.d/a.conf': text },
      {},
      { '/etc/nginx/conf.d/a.conf': '/etc/nginx/conf.d' },
    );
    const { changed } = proofPlan(facts, [{ name: 'a.test', token: 'T', keyAuthorization: 'T.k' }]);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.after).toContain('listen "a b;c{:80";');
  });
});
