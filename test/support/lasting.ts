import type { Standing } from '../../electron/renewers/hook/standing.ts';
import type { Lasting } from '../../electron/renewers/lasting.ts';
import type { ModMdGround } from '../../electron/renewers/mod-md/ground.ts';

/** What a web server tells of shop.test for a renewal without us. */
export const lasting: Lasting = {
  certificate: 'shop.test',
  version: 1,
  attached: null,
  webroot: '/var/www/sealkeeper-acme',
  open: ['shop.test'],
  services: [],
  probes: [],
};

/** A server on which nothing of ours stands yet. */
export const nothingStands: Standing = { files: {}, timers: [], masked: [], isSystemd: true, isByCron: true };

/** An Apache whose mod_md can renew it. */
export const modMdGround: ModMdGround = {
  module: '/usr/lib/apache2/modules/mod_md.so',
  configuration: {
    path: '/etc/apache2/conf-enabled/sealkeeper-md-shop.test.conf',
    before: { state: 'absent' },
  },
  activation: {
    service: 'apache2',
    test: ['a'],
    reload: ['a'],
    start: ['a'],
    alive: { by: 'pid-file', path: '/run/apache2.pid' },
  },
  isThere: false,
  knowsProfiles: true,
};
