import { describe, expect, it } from 'vitest';
import { followedLineage } from '../../../electron/renewers/certbot/follow.ts';
import { judgedLineages } from '../../../electron/renewers/certbot/lineages.ts';
import type { RenewerFacts } from '../../../electron/renewers/reading.ts';
import { whoRenews } from '../../../electron/renewers/who-renews.ts';
import { sha256 } from '../../../electron/text/digest.ts';
import { applyEdits, toBytes } from '../../../electron/text/edits.ts';
import { certbotThere } from '../../doubles/certbot-there.ts';

/** The way in which a lineage proves itself already, and what its owner has it call around that. */

const ours = '/var/www/sealkeeper-acme';
const names = ['shop.test'];
const served = 'a'.repeat(64);
const now = new Date('2026-02-01T00:00:00Z');
const factsOf = (text: string, more: Partial<RenewerFacts> = {}, notAfter = '2026-04-01'): RenewerFacts => ({
  ...certbotThere,
  certificates: [
    {
      ...{ path: '/etc/letsencrypt/live/shop.test/cert.pem', realPath: '/x', fingerprint: served, names },
      ...{ notBefore: '2025-11-12T00:00:00.000Z', notAfter: `${notAfter}T00:00:00.000Z` },
    },
  ],
  settings: [
    {
      path: '/etc/letsencrypt/renewal/shop.test.conf',
      text: text.replace(/\n$/, ''),
      sha256: sha256(toBytes(text)),
    },
  ],
  ...more,
});
const conf = (parameters: string) => `version = 2.1.0\n[renewalparams]\naccount = 0\n${parameters}`;
const seenIn = (facts: RenewerFacts, shows: string) =>
  judgedLineages(whoRenews(facts, [served], now), facts, names, () => shows, now);
const follow = (facts: RenewerFacts, shows: string) =>
  followedLineage(seenIn(facts, shows), facts, { webroot: ours, open: names }, []);

describe('a lineage that is healthy is left as it is', () => {
  it.each([
    ['8888', 'healthy'],
    ['80', 'hidden'],
    ['None', 'hidden'],
  ])('where it listens itself at port %s: %s', (port, health) => {
    const facts = factsOf(conf(`authenticator = standalone\nhttp01_port = ${port}\n`));
    expect(seenIn(facts, '/srv/www')).toMatchObject([{ health }]);
  });

  it.each([
    ['/var/www/html', 'healthy'],
    ['/srv/real', 'healthy'],
    ['/srv/other', 'hidden'],
  ])('where its folder is shown by another name, %s: %s', (shows, health) => {
    const folders = { '/srv/link': '/srv/real', '/var/www/html': '/srv/real' };
    const facts = factsOf(conf('authenticator = webroot\nwebroot_path = /srv/link,\n'), { folders });
    expect(seenIn(facts, shows)).toMatchObject([{ health }]);
  });
});

describe('what its owner has it call around a renewal', () => {
  const stopping = conf(
    'authenticator = standalone\npre_hook = systemctl stop apache2\npost_hook = systemctl start apache2\n',
  );
  it('is told of one that goes on, with what holds for all', () => {
    const all = '/etc/letsencrypt/renewal-hooks/pre/stop';
    expect(follow(factsOf(stopping, { certbotPaths: [all] }), '/srv/www')).toMatchObject({
      ...{ mending: null, losesHooks: false },
      hooks: ['systemctl stop apache2', 'systemctl start apache2', all],
    });
  });

  it('is taken out of one that is overdue, and led to the web server instead', () => {
    const followed = follow(factsOf(stopping, {}, '2026-02-10'), '/srv/www');
    expect(followed).toMatchObject({ losesHooks: true });
    const change = followed?.mending;
    const after = change?.kind === 'edit-file' ? applyEdits(toBytes(stopping), change.edits) : [];
    expect(Buffer.from(after).toString()).toBe(
      `${conf('authenticator = webroot\n')}[[webroot_map]]\nshop.test = ${ours}\n`,
    );
  });
});
