import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mustRun } from '../lab/command.ts';
import type { LabServer } from '../lab/server.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { unpackedPackages } from '../lab/unpacked-packages.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { visit } from '../support/visit.ts';

/**
 * What `export --to ansible` writes, carried out by Debian's own ansible-playbook on two servers at once, one with Apache and one
 * with nginx: both get a certificate by Certbot, and the second time nothing is changed, by its own word and by the files.
 */
describe.runIf(process.env.PACKAGE_LIFE !== undefined)('a job handed on to Ansible', () => {
  let shop: Shop;
  let nginx: LabServer;
  let folder: string;
  let ansible: string;
  const names = { apache: ['shop.example.test', 'www.shop.example.test'], nginx: ['other.example.test'] };

  beforeAll(async () => {
    const packages = [
      'ansible-core',
      'python3-jinja2',
      'python3-markupsafe',
      'python3-packaging',
      'python3-resolvelib',
    ];
    ansible = await unpackedPackages('ansible-core-1', packages);
    shop = await startShop({ software: ['certbot'], tenant: false });
    nginx = await shop.lab.server({
      software: ['certbot', 'debianTools'],
      web: 'nginx',
      sites: [{ name: names.nginx[0] ?? '', aliases: [] }],
    });
    for (const name of names.nginx) await shop.dns.setA(name, [nginx.address]);
    folder = join(shop.lab.folder, 'ansible');
    const jobs = {
      apache: {},
      nginx: {
        names: names.nginx,
        server: { ...shop.job.server, host: nginx.address, hostKey: nginx.hostKey().sha256 },
        install: [{ target: 'nginx' }],
      },
    };
    for (const [web, change] of Object.entries(jobs)) {
      const made = await shop.cli(
        ...['export', await shop.jobFile(change), '--to', 'ansible', '--into', join(folder, web), '--json'],
      );
      expect(made.ended, made.stdout).toMatchObject({ outcome: 'committed' });
    }
    const known = [shop.server, nginx].map((server) => `${server.address} ${server.hostKey().openSshLine}\n`);
    await writeFile(join(folder, 'known_hosts'), known.join(''));
  }, 300_000);
  afterAll(() => shop?.lab.stop());

  /** Both inventories, and the role of one: it knows no site. */
  const play = () =>
    mustRun(
      [
        ...['/usr/bin/python3', join(ansible, 'usr/bin/ansible-playbook'), join(folder, 'apache/site.yml')],
        ...['-i', join(folder, 'apache/inventory.yml'), '-i', join(folder, 'nginx/inventory.yml')],
      ],
      {
        timeout: 180_000,
        env: {
          PATH: process.env.PATH ?? '',
          HOME: folder,
          LC_ALL: 'C.UTF-8',
          PYTHONPATH: join(ansible, 'usr/lib/python3/dist-packages'),
          ANSIBLE_NOCOLOR: '1',
          ANSIBLE_PIPELINING: '1',
          ANSIBLE_PYTHON_INTERPRETER: '/usr/bin/python3',
          ANSIBLE_SSH_ARGS: `-o UserKnownHostsFile=${join(folder, 'known_hosts')} -o StrictHostKeyChecking=yes -o ControlMaster=auto -o ControlPersist=30s`,
          ANSIBLE_LOCAL_TEMP: join(folder, 'tmp'),
        },
      },
    );
  const recap = (said: string) =>
    [...said.matchAll(/^(\S+)\s+: ok=\d+\s+changed=(\d+)\s+unreachable=(\d+)\s+failed=(\d+)/gm)].map(
      ([, host, changed, unreachable, failed]) => ({ host, changed: Number(changed), unreachable, failed }),
    );

  it('gets both their certificate, and changes nothing the second time', async () => {
    const first = await play();
    expect(recap(first)).toEqual([
      { host: names.nginx[0], changed: expect.any(Number), unreachable: '0', failed: '0' },
      { host: names.apache[0], changed: expect.any(Number), unreachable: '0', failed: '0' },
    ]);
    for (const { changed } of recap(first)) expect(changed).toBeGreaterThan(2);
    for (const [server, own] of [
      [shop.server, names.apache],
      [nginx, names.nginx],
    ] as const)
      for (const name of own)
        expect(await visit(`http://${name}/`, { server, trust: shop.trust }), name).toMatchObject({
          trusted: true,
        });
    const before = await Promise.all([shop.server, nginx].map((server) => server.snapshot('/etc')));
    const second = await play();
    for (const one of recap(second)) expect(one, second).toMatchObject({ changed: 0, failed: '0' });
    for (const [at, server] of [shop.server, nginx].entries())
      expect(snapshotDifferences(before[at] ?? new Map(), await server.snapshot('/etc'))).toEqual([]);
  }, 400_000);
});
