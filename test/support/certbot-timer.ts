import { expect } from 'vitest';
import { type Visits, watchPages } from '../faults/watch-site.ts';
import type { Shop } from './shop.ts';
import { shownAt } from './shown-at.ts';

/** What stays, each below its path, where certbot's package came and went: notes of Debian's, logs. */
const packagesOwn = [
  ...['/var/cache/apt/', '/var/cache/debconf/', '/var/lib/apt/', '/var/lib/dpkg/'],
  ...['/var/lib/systemd/deb-systemd-helper-enabled/', '/var/log/'],
];

/** Of the differences on a whole server, those that are not a package's own. In folders of programs its files came and went. */
export const withoutPackages = (differences: readonly string[]): readonly string[] =>
  differences.filter(
    (line) => !line.endsWith(': d touched') && !packagesOwn.some((path) => line.startsWith(path)),
  );

/** The timer as certbot's package brings it, but each five seconds. */
export async function hastenTimer({ server }: Shop, isHastened: boolean): Promise<void> {
  const folder = '/etc/systemd/system/certbot.timer.d';
  const often = '[Timer]\nOnCalendar=\nOnCalendar=*:*:0/5\nRandomizedDelaySec=0\nAccuracySec=1s\n';
  if (isHastened) {
    await server.must(['mkdir', folder]);
    await server.writeFile(`${folder}/soon.conf`, often);
  } else await server.must(['rm', '-r', folder]);
  await server.must(['systemctl', 'daemon-reload']);
  await server.must(['systemctl', 'restart', 'certbot.timer']);
}

/** `certificate`: its folder below `live/`. Until certbot has renewed this name by its timer and visitors are shown it; what they met meanwhile. */
export async function renewedByTimer(shop: Shop, name: string, certificate = name): Promise<Visits> {
  const { server } = shop;
  const served = () => shownAt(server.address, name);
  const former = await served();
  const watch = watchPages([{ name, address: server.address, body: '' }]);
  await hastenTimer(shop, true);
  await expect.poll(served, { timeout: 150_000, interval: 1000 }).not.toBe(former);
  await hastenTimer(shop, false);
  // The hook still looks at every door; who came meanwhile would be told that it has the server.
  await expect
    .poll(async () => (await server.run(['systemctl', 'is-active', 'certbot.service'])).stdout, {
      timeout: 60_000,
    })
    .toBe('inactive\n');
  const state = async () => (await server.readFile(`/var/lib/sealkeeper/renew/${certificate}`)).toString();
  await expect.poll(state, { timeout: 30_000 }).toMatch(/^ok\t/);
  const visits = await watch.stop();
  expect(visits.shown).toEqual([former, await served()]);
  return visits;
}
