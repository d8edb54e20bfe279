import { expect, test } from 'vitest';
import { wantedPaths } from '../../../../../electron/targets/apache/inspect/reading.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { debianFacts, virtualHosts } from '../../../../support/apache-facts.ts';

const shop = 'shop.ex.test';
const at = '/etc/apache2/sites-enabled/shop.conf';
const everybodys = 'SSLCertificateFile tls/all.pem\nSSLCertificateKeyFile tls/all.key\n';
const site = (lines: string) =>
  `<VirtualHost *:443>\nServerName ${shop}\nServerAlias www.ex.test old.ex.test\n${lines}</VirtualHost>\n`;

function factsOf(outside: string, lines: string) {
  const files = { '/etc/apache2/conf-enabled/tls.conf': outside, [at]: site(lines) };
  const present = (names: readonly string[]) => ({ names, isExpired: false, fingerprint: '0'.repeat(64) });
  const certificates = {
    '/etc/apache2/tls/all.pem': present([shop, 'www.ex.test', 'old.ex.test']),
    '/own.pem': present([shop]),
  };
  return debianFacts({ files, modules: ['ssl'], more: { certificates: certificates as never } });
}

/** What the site's file comes to be: the names of its blocks, and the paths that the look reads certificates from. */
function outcome(outside: string, lines: string) {
  const facts = factsOf(outside, lines);
  const { differences } = planApache(facts, { names: [shop], redirect: false, hsts: false });
  const [file] = differences.filter(({ path, stage }) => stage === 'install' && path.endsWith('/shop.conf'));
  const blocks = virtualHosts(file?.after ?? '').map(({ children }) =>
    children.flatMap((node) =>
      node.kind === 'directive' && /^(servername|sslcertificatefile)$/.test(node.name) ? [node.raw] : [],
    ),
  );
  const read = wantedPaths(facts, [shop]).flatMap(([kind, path]) => (kind === 'C' ? [path] : []));
  return { blocks, read: read.filter((path) => !path.startsWith('/etc/sealkeeper/')) };
}

const live = `/etc/sealkeeper/live/${shop}/fullchain.pem`;

test('a certificate for the whole server is that of a block without one: its other names keep it', () => {
  expect(outcome(everybodys, 'SSLEngine on\n')).toEqual({
    blocks: [[shop, live], [shop]],
    read: ['/etc/apache2/tls/all.pem'],
  });
});

test('also where encryption is switched on for the whole server', () => {
  expect(outcome(`SSLEngine on\n${everybodys}`, '').blocks).toHaveLength(2);
});

test('a block with one of its own does not show that of the whole server', () => {
  expect(outcome(everybodys, 'SSLEngine on\nSSLCertificateFile /own.pem\n')).toEqual({
    blocks: [[shop, live]],
    read: ['/own.pem'],
  });
});

test('nor does a block without encryption', () => {
  expect(outcome(everybodys, 'SSLEngine off\n').read).toEqual([]);
});
