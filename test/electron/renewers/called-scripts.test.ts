import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { questionOf } from '../../../electron/renewers/look.ts';
import { lookScript } from '../../../electron/renewers/look-script.ts';
import { renewerFactsOf } from '../../../electron/renewers/reading.ts';
import { madeUpRoot, putInto } from '../../support/look-root.ts';
import { posixShells } from '../../support/posix-shells.ts';

/** What lines of cron call, and where the program leads: the look on a made-up root, with the programs of this machine. */

const nonce = '0123456789abcdef01234567';
const stranger = 65_534;
let root: string;
beforeEach(() => {
  root = madeUpRoot();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string, owner = 0): void => putInto(root, path, text, owner);
const program = (path: string, text: string, owner = 0) => {
  put(path, text, owner);
  chmodSync(join(root, path), 0o755);
};

describe.each(posixShells)('in $program', ({ program: shell, options }) => {
  const told = () =>
    execFileSync(shell, [...options, '-c', lookScript, 'sh', root], {
      encoding: 'utf8',
      input: questionOf(nonce),
    });
  const look = () => renewerFactsOf(told(), nonce);

  it('reads scripts of root’s own that a line calls, and tells the lines that name who renews', () => {
    const script =
      '#!/bin/sh\n# certbot renew\nSECRET=not-for-us\nlego --path /etc/lego \\\n  -d shop.test renew\n';
    program('root/renew.sh', script);
    program('usr/local/bin/nightly', '#!/bin/bash\nCERTBOT=/opt/certbot\n$CERTBOT renew\n');
    program('root/theirs.sh', script, stranger);
    program('etc/cron.weekly/renew', '#!/bin/sh\ncd /root && ./renew.sh\n');
    put('etc/cron.d/own', '0 3 * * * root cd /root; ./renew.sh >/dev/null\n0 4 * * * root /root/theirs.sh\n');
    put('etc/anacrontab', 'SHELL=/bin/sh\n1 5 pass nightly\n');
    const called = ['lego --path /etc/lego    -d shop.test renew'];
    expect(look().cron.map((one) => [one.path, one.line, one.called])).toEqual([
      ['/etc/anacrontab', '1 5 pass nightly', ['CERTBOT=/opt/certbot', '$CERTBOT renew']],
      ['/etc/cron.d/own', '0 3 * * * root cd /root; ./renew.sh >/dev/null', called],
      ['/etc/cron.weekly/renew', called[0], ['cd /root && ./renew.sh', ...called]],
    ]);
    expect(told()).not.toContain('not-for-us');
  });

  it.each([
    ['usr/bin/certbot', '../../snap/bin/certbot', true],
    ['usr/local/bin/certbot', '../../../snap/bin/certbot', true],
    ['usr/bin/certbot', '../../opt/certbot/bin/certbot', false],
  ])('tells of %s that leads to %s whether it is snap’s: %s', (path, target, isSnap) => {
    program('snap/bin/certbot', '#!/bin/sh\n');
    program('opt/certbot/bin/certbot', '#!/bin/sh\n');
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(target, join(root, path));
    expect(look()).toMatchObject({ certbot: `/${path}`, isCertbotSnap: isSnap });
  });
});
