import { describe, expect, it } from 'vitest';
import { callsIn, cronCommand } from '../../../electron/renewers/command-line.ts';
import { isRenewing } from '../../../electron/renewers/renewing-calls.ts';
import type { RenewerId } from '../../../shared/renewers.ts';

/** What lines of cron, of scripts and of units do: renew this certificate, or only name who could. */

const wanted = { stored: ['shop.test'], names: ['shop.test', 'www.shop.test'] };
const own = '/etc/cron.d/own';
const renews = (id: RenewerId, line: string, called: readonly string[] = [], path = own) =>
  isRenewing(id, [cronCommand(path, line), ...called], wanted);

describe('a command line', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['a "b c" \'d\'', [['a', 'b c', 'd']]],
    ['a >/dev/null 2>&1 b', [['a', 'b']]],
    ['a &>/dev/null && b; c | d', [['a'], ['b'], ['c'], ['d']]],
    ['x=$(a b) && c', [['x=$'], ['a', 'b'], ['c']]],
    ['x="$(a b)"', [['x=$(a b)'], ['a', 'b']]],
    ["sh -lc 'a; b'", [['sh', '-lc', 'a; b'], ['a'], ['b']]],
    ['a # b', [['a']]],
    ['a "unclosed', [['a', 'unclosed']]],
    ['\\', []],
  ])('%s', (line, calls) => {
    expect(callsIn(line).filter((call) => call.some((word) => word !== ''))).toEqual(calls);
  });

  it('comes to an end, however deep it is', () => {
    expect(callsIn('"$('.repeat(2000)).length).toBeLessThan(10_000);
  });
});

describe('a line of cron', () => {
  it.each([
    [own, '0 3 * * * root a b', 'a b'],
    [own, '@daily root a b', 'a b'],
    [own, '*/5 1-2 1 jan mon-fri root a', 'a'],
    ['crontab of root', '0 3 * * 1 a b', 'a b'],
    ['crontab of root', '@weekly a', 'a'],
    ['/etc/anacrontab', '1 5 cron.daily a b', 'a b'],
    ['/etc/anacrontab', '@monthly 45 name a', 'a'],
    ['/etc/cron.daily/x', 'a b', 'a b'],
    ['crontab of root', '0 3 * * * date +\\%F; a%input', 'date +%F; a'],
  ])('of %s: %s', (path, line, command) => {
    expect(cronCommand(path, line)).toBe(command);
  });
});

describe('what renews', () => {
  it.each<[RenewerId, string]>([
    ['certbot', '0 3 * * * root certbot -q renew'],
    ['certbot', "0 */12 * * * root test -x /usr/bin/certbot && perl -e 'sleep 5' && certbot -q renew"],
    ['certbot', '0 3 * * * root nice -n 19 /opt/certbot/bin/certbot renew --quiet >/dev/null 2>&1'],
    ['certbot', '0 3 * * * root docker run --rm -v /etc/letsencrypt:/x certbot/certbot:v2.9 renew'],
    ['certbot', '0 3 * * * root docker compose run --rm certbot'],
    ['certbot', '0 3 * * * root docker start certbot'],
    ['certbot', '0 3 * * * root cd /srv && docker-compose run --rm certbot renew && docker restart web'],
    ['certbot', "0 3 * * * root bash -c 'sleep 5; certbot renew --cert-name shop.test'"],
    ['certbot', '0 3 * * * root certbot certonly -n --keep --webroot -w /srv -d shop.test,www.shop.test'],
    ['certbot', '0 3 * * * root /usr/bin/snap run --timer=00:00~24:00/2 certbot.renew'],
    ['certbot', '0 3 * * * root if ! out=$(certbot renew 2>&1); then echo "$out"; fi'],
    ['acme.sh', '0 3 * * * root "/root/.acme.sh"/acme.sh --cron --home "/root/.acme.sh" > /dev/null'],
    ['acme.sh', '0 3 * * * root docker exec acme.sh --cron'],
    ['acme.sh', '0 3 * * * root acme.sh --renew -d www.shop.test'],
    ['dehydrated', '0 3 * * * root dehydrated -c'],
    ['lego', '0 3 * * * root lego --email a@b.test -d shop.test --path /etc/lego renew --days 30'],
    ['uacme', '0 3 * * * root uacme -h /usr/share/uacme/uacme.sh issue shop.test www.shop.test'],
    ['getssl', '0 3 * * * root getssl -u -a -q'],
    ['acmetool', '0 3 * * * root /usr/bin/acmetool --batch'],
  ])('is %s by %s', (id, line) => {
    expect(renews(id, line)).toBe(true);
  });

  it.each<[RenewerId, string]>([
    ['certbot', '0 3 * * * root certbot renew --dry-run'],
    ['certbot', '0 3 * * * root certbot certificates | mail -s "certbot renew" root'],
    ['certbot', '0 3 * * * root certbot renew --cert-name other.test'],
    ['certbot', '0 3 * * * root certbot renew --cert-name=other.test'],
    ['certbot', '0 3 * * * root certbot certonly -n -d other.test'],
    ['certbot', '0 3 * * * root rsync -a /etc/letsencrypt/ backup.test:renew'],
    ['certbot', '0 3 * * * root rsync -a /etc/letsencrypt renew'],
    ['certbot', '0 3 * * * root echo certbot renew'],
    ['certbot', '0 3 * * * root docker pull certbot/certbot'],
    ['certbot', '0 3 * * * root true # certbot renew'],
    ['certbot', '0 3 * * * root acme.sh --cron'],
    ['acme.sh', '0 3 * * * root acme.sh --upgrade'],
    ['acme.sh', '0 3 * * * root acme.sh --renew -d other.test'],
    ['dehydrated', '0 3 * * * root dehydrated --cleanup'],
    ['dehydrated', '0 3 * * * root dehydrated -c -d other.test'],
    ['lego', '0 3 * * * root lego -d other.test renew'],
    ['lego', '0 3 * * * root lego list'],
    ['uacme', '0 3 * * * root uacme issue other.test'],
    ['getssl', '0 3 * * * root getssl other.test'],
    ['acmetool', '0 3 * * * root acmetool status'],
    ['mod_md', '0 3 * * * root certbot renew'],
  ])('is not %s by %s', (id, line) => {
    expect(renews(id, line)).toBe(false);
  });

  it('is a script that says so, also by a variable', () => {
    const line = '0 3 * * * root /root/renew.sh';
    expect(renews('lego', line)).toBe(false);
    expect(renews('lego', line, ['lego --path /etc/lego -d "$name" renew'])).toBe(true);
    expect(renews('certbot', line, ['CERTBOT=/opt/certbot/bin/certbot', '"$CERTBOT" renew -q'])).toBe(true);
    expect(renews('certbot', line, ['CERTBOT="certbot -q"', '$CERTBOT renew'])).toBe(true);
    expect(renews('certbot', line, ['certbot renew --dry-run'])).toBe(false);
  });

  it('is our own daily call for mod_md', () => {
    const hook = '/etc/sealkeeper/renew/certs/shop.test/current/hook';
    expect(renews('mod_md', `7 5 * * * root [ ! -x ${hook} ] || ${hook}`)).toBe(true);
    expect(renews('mod_md', `7 5 * * * root ls ${hook}`)).toBe(false);
  });
});
