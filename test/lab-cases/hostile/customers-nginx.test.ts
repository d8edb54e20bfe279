import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detectNginx, inspectNginx } from '../../../electron/targets/nginx/inspect/inspect.ts';
import { standardFilesystem } from '../../../electron/targets/posix/ground.ts';
import { type Lab, startLab } from '../../lab/lab.ts';
import type { LabServer } from '../../lab/server.ts';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { labHost } from '../../support/lab-host.ts';

/**
 * What root's nginx includes from a customer is written for root at each start; a look of ours is no further occasion. Each
 * server below runs with the line already, as after its last start.
 */

const never = new AbortController().signal;
const name = 'shop.example.test';
const home = '/home/visitor';
const made = '/etc/made-by-tenant';
const theirs = `error_log ${made};\n`;

let lab: Lab;
let server: LabServer;
beforeAll(async () => {
  lab = await startLab();
  server = await lab.server({ web: 'nginx', sites: [{ name }] });
  await asRoot(`chmod 711 ${home}; mkdir -p /srv/own /srv/empty; cp -a /etc/nginx /root/nginx`);
});
afterAll(() => lab?.stop());

const asVisitor = (script: string) => server.must(['sh', '-ec', script], { user: 'visitor' });
const asRoot = (script: string) => server.must(['sh', '-ec', script]);
const detect = () => detectNginx(labHost(server), standardFilesystem, never);
const inspect = () => inspectNginx(labHost(server), standardFilesystem, [name], never);

/** With this file among those of root's nginx, after root's and the customer's commands. */
async function withConf(
  conf: string,
  commands: readonly [root: string, visitor: string],
  work: () => Promise<void>,
): Promise<void> {
  await asVisitor(commands[1]);
  await asRoot(`printf '%s' '${conf}' >/etc/nginx/conf.d/more.conf\n${commands[0]}`);
  try {
    await work();
  } finally {
    await asRoot(
      `rm -rf ${home}/conf ${made} /srv/own /srv/empty /srv/link /etc/nginx; mkdir /srv/own /srv/empty; cp -a /root/nginx /etc/nginx`,
    );
  }
}

const mine = `mkdir ${home}/conf; echo '${theirs.trim()}' >${home}/conf/a.conf`;
const nobody = ['', ':'] as const;

describe('what a customer of the server may change', () => {
  it.each([
    ['a file', `include ${home}/conf/a.conf;`, ['', mine], home],
    ['a file that is not there yet', `include ${home}/none.conf;`, nobody, home],
    [
      'a file of theirs in a folder of root’s',
      'include /srv/own/a.conf;',
      ['echo >/srv/own/a.conf; chown visitor /srv/own/a.conf', ':'],
      '/srv/own/a.conf',
    ],
    [
      'a file that its group may write',
      'include /srv/own/a.conf;',
      ['echo >/srv/own/a.conf; chmod g+w /srv/own/a.conf', ':'],
      '/srv/own/a.conf',
    ],
    ['a pattern in their folder', `include ${home}/conf/*.conf;`, ['', mine], home],
    ['a pattern in their folder that nothing fits', `include ${home}/*.conf;`, nobody, home],
    ['a pattern in a folder that they can make', `include ${home}/none/*.conf;`, nobody, home],
    ['a pattern of folders', 'include /home/*/nginx.conf;', nobody, '/home/'],
    ['a pattern of folders’ folders', 'include /ho[m]e/*/conf/?.conf;', ['', mine], '/home/'],
    [
      'a link of root’s to their file',
      'include /srv/link;',
      [`ln -s ${home}/conf/a.conf /srv/link`, mine],
      home,
    ],
    [
      'a link of root’s that a pattern finds',
      '',
      [`ln -s ${home}/conf/a.conf /etc/nginx/sites-enabled/theirs`, mine],
      home,
    ],
    [
      'a link of root’s to their folder',
      'include /srv/link/*;',
      [`ln -s ${home}/conf /srv/link`, mine],
      home,
    ],
    [
      'a link of theirs to root’s file',
      `include ${home}/conf/l;`,
      ['', `${mine}; ln -s /etc/nginx/mime.types ${home}/conf/l`],
      home,
    ],
    [
      'a file behind one of root’s',
      'include /srv/own/*.conf;',
      [`echo 'server { include ${home}/conf/a.conf; }' >/srv/own/b.conf`, mine],
      home,
    ],
    [
      'a file behind a block on one line',
      `map $host $x { default 1; } server { listen 81; location / { include "${home}/conf/a.conf"; } }`,
      ['', mine],
      home,
    ],
    [
      'a file named over lines',
      `include # x\n\n\t"${home}"/no;include\n${home}/conf/a.conf\n;`,
      ['', mine],
      home,
    ],
    ['a module', '', [`sed -i '1i load_module ${home}/conf/m.so;' /etc/nginx/nginx.conf`, mine], home],
    [
      'a module by a path from the prefix',
      '',
      [`sed -i '1i load_module ../../..${home}/m.so;' /etc/nginx/nginx.conf`, ':'],
      home,
    ],
  ] as const)('%s: nothing is run, and its path is named', async (_, conf, commands, path) => {
    await withConf(conf, commands, async () => {
      const before = await server.snapshot();
      const found = await detect();
      expect(found).toMatchObject({ support: 'unsupported', problem: { code: 'web-server-not-roots' } });
      const facts = found?.support === 'unsupported' ? found.problem.facts : undefined;
      expect(String(facts?.path)).toMatch(path.endsWith('/') ? /^\/home\/\w+$/ : path);
      await expect(inspect()).rejects.toThrow('web-server-not-roots');
      expect(snapshotDifferences(before, await server.snapshot())).toEqual([]);
    });
  });
});

describe('what only root may change', () => {
  it.each([
    ['a pattern that nothing fits', 'include /srv/empty/*.conf; include /srv/none/*/x.conf;', ''],
    [
      'a customer’s file beside, which is no folder',
      'include /srv/*/x.conf;',
      'touch /srv/own.txt; chown visitor /srv/own.txt',
    ],
    [
      'links of root’s',
      'include /srv/link/*.conf;',
      'ln -s own /srv/link; echo >/srv/own/real; ln -s real /srv/own/a.conf',
    ],
    [
      'a comment that names a customer’s file',
      'include /srv/own/a.conf;',
      'echo "# include /home/visitor/x;" >/srv/own/a.conf',
    ],
  ])('%s: is read', async (_, conf, root) => {
    await withConf(conf, [root, ':'], async () => {
      const facts = await inspect();
      expect(facts.complaint).toBeNull();
      expect(facts.servers.map(({ names }) => names[0])).toContain(name);
      await asRoot('rm -f /srv/own.txt');
    });
  });

  it('is read by the names that nginx gives its files, whatever they hold', async () => {
    const conf = 'include /srv/own//*.conf; include /etc/nginx/../nginx/more;';
    const root = `printf '# configuration file /etc/shadow:\\n' >/srv/own/a.conf; echo >/etc/nginx/more`;
    await withConf(conf, [root, ':'], async () => {
      const paths = Object.keys((await inspect()).files);
      expect(paths).toEqual(expect.arrayContaining(['/srv/own//a.conf', '/etc/nginx/../nginx/more']));
      expect(paths).not.toContain('/etc/shadow');
    });
  });

  it('and has no end is refused: a circle by nginx itself, a chain by us', async () => {
    await withConf(
      'include /srv/own/a.conf;',
      ['echo "include /srv/own/a.conf;" >/srv/own/a.conf', ':'],
      async () => {
        expect(await detect()).toMatchObject({ support: 'broken', problem: { code: 'web-server-broken' } });
      },
    );
    const chain =
      'for i in $(seq 60); do echo "include /srv/own/$((i + 1));" >/srv/own/$i; done; echo >/srv/own/61';
    await withConf('include /srv/own/1;', [chain, ':'], async () => {
      const problem = { code: 'web-server-unsupported', facts: { reason: 'includes' } };
      expect(await detect()).toMatchObject({ support: 'unsupported', problem });
      await expect(inspect()).rejects.toThrow('web-server-unsupported');
    });
  });
});
