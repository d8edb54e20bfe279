import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApacheFacts } from '../../../electron/targets/apache/config/facts.ts';
import { apacheTarget } from '../../../electron/targets/apache/target.ts';
import { type Lab, startLab } from '../../lab/lab.ts';
import type { LabServer } from '../../lab/server.ts';
import { labHost } from '../../support/lab-host.ts';

const never = new AbortController().signal;
const target = apacheTarget();
const name = 'shop.example.test';
const site = '/home/visitor/site';
const file = `${site}/.htaccess`;

let lab: Lab;
let server: LabServer;
beforeAll(async () => {
  lab = await startLab();
  server = await lab.server({
    sites: [{ name: 'other.example.test' }],
    files: {
      '/etc/apache2/sites-available/shop.conf': `<VirtualHost *:80>\nServerName ${name}\nDocumentRoot ${site}\n<Directory ${site}>\nAllowOverride All\nRequire all granted\n</Directory>\n</VirtualHost>\n`,
      '/etc/apache2/sites-enabled/shop.conf': { linkTo: '../sites-available/shop.conf' },
    },
  });
  await server.must(['chmod', '711', '/home/visitor']);
  await asVisitor(`mkdir -p ${site}/.well-known`);
});
afterAll(() => lab?.stop());

const asVisitor = (script: string) => server.must(['sh', '-c', script], { user: 'visitor' });
const asRoot = (script: string) => server.must(['sh', '-c', script]);

/** Looks, and must be as fast as on a server without tricks. */
async function look(): Promise<ApacheFacts> {
  const start = performance.now();
  const facts = await target.inspect(labHost(server), [name], never);
  expect(performance.now() - start).toBeLessThan(10_000);
  return facts;
}
/** While a program of theirs, in Python, is at work. */
async function withTheirs(program: string, work: () => Promise<void>): Promise<void> {
  await asVisitor(`cat >/home/visitor/theirs.py <<'END'
${program}
END
setsid python3 /home/visitor/theirs.py </dev/null >/dev/null 2>&1 & echo $! >/home/visitor/theirs.pid`);
  try {
    await work();
  } finally {
    await asVisitor(
      `cd /home/visitor; kill $(cat theirs.pid); rm -f theirs.* leased ${file} ${site}/.link ${site}/.plain`,
    );
  }
}
const seen = (facts: ApacheFacts) => facts.files[file]?.text ?? facts.unread[file] ?? 'absent';

describe('a file of the site, as its owner may make it', () => {
  it.each([
    ['a file', 'echo own >F', 'own\n'],
    ['a link to a file of their own', 'echo own >../own; ln -s ../own F', 'own\n'],
    ['a pipe', 'mkfifo F', 'special'],
    ['a link to a pipe', 'mkfifo ../pipe; ln -s ../pipe F', 'special'],
    ['a folder', 'mkdir F', 'special'],
    [
      'a socket',
      `perl -e 'use Socket; socket(S, PF_UNIX, SOCK_STREAM, 0); bind(S, sockaddr_un("F")) or die'`,
      'special',
    ],
    ['a link to an endless device', 'ln -s /dev/zero F', 'special'],
    ['a link to a terminal', 'ln -s /dev/ptmx F', 'special'],
    ['a link to what only root reads', 'ln -s /etc/shadow F', 'linked'],
    ['a link to what root shows to all', 'ln -s /etc/hostname F', 'linked'],
    ['a link to a link to what only root reads', 'ln -s /etc/shadow ../two; ln -s ../two F', 'linked'],
    ['a link to what the reader knows', 'ln -s /proc/self/environ F', 'absent'],
    ['a link to another customer’s file', 'ln -s /home/owner/secret F', 'linked'],
    ['a circle', 'ln -s F F', 'special'],
    ['a link to a path with a line end', 'ln -s "/etc/\n/etc/shadow" F', 'special'],
    ['too large a file', 'head -c 1048577 /dev/zero >F', 'large'],
    ['a file that is huge and holds nothing', 'truncate -s 1T F', 'large'],
    ['a file of the largest size', 'head -c 1048576 /dev/zero | tr "\\0" x >F', 'x'.repeat(1_048_576)],
    ['nothing', ':', 'absent'],
  ])('%s', async (_, make, expected) => {
    await asRoot(
      'echo secret >/home/owner/secret; chown owner:owner /home/owner/secret; chmod 600 /home/owner/secret',
    );
    await asVisitor(`cd ${site}; ${make.replaceAll(/\bF\b/g, '.htaccess')}`);
    try {
      const facts = await look();
      // Compared by hand: a difference of a megabyte is no message.
      expect(seen(facts) === expected ? 'as expected' : seen(facts).slice(0, 100)).toBe('as expected');
      expect(JSON.stringify(facts)).not.toMatch(/root:\$|secret/);
    } finally {
      await asVisitor(`cd ${site}; rm -rf .htaccess ../own ../pipe ../two`);
    }
  });

  it('a hard link to a file that only its owner reads', async () => {
    await asRoot(`echo secret >/home/mixed; chmod 600 /home/mixed; ln /home/mixed ${file}`);
    try {
      expect(seen(await look())).toBe('linked');
    } finally {
      await asRoot(`rm ${file} /home/mixed`);
    }
  });

  it('a folder that becomes a link to root’s', async () => {
    await asRoot('mkdir -p /root/site; echo secret >/root/site/.htaccess; chmod 600 /root/site/.htaccess');
    await asVisitor(`mv ${site} ${site}.away; ln -s /root/site ${site}`);
    try {
      expect(seen(await look())).toBe('linked');
    } finally {
      await asVisitor(`rm ${site}; mv ${site}.away ${site}`);
    }
  });

  it('a file that root made there, readable for root alone', async () => {
    await asRoot(`echo roots >${file}; chmod 600 ${file}`);
    try {
      expect(seen(await look())).toBe('roots\n');
    } finally {
      await asRoot(`rm ${file}`);
    }
  });

  it('something else at each moment', async () => {
    await asRoot('mkdir -p /root/site; echo secret >/root/site/.htaccess');
    await asVisitor(
      `cd ${site}; cat >../race <<'END'
trap 'exit' TERM
while :; do
  rm -f .htaccess; mkfifo .htaccess; rm -f .htaccess; ln -s /etc/shadow .htaccess
  rm -f .htaccess; ln -s /dev/zero .htaccess; rm -f .htaccess; echo own >.htaccess
  mv ${site} ${site}.away; ln -s /root/site ${site}; rm ${site}; mv ${site}.away ${site}
done
END
setsid sh ../race </dev/null >/dev/null 2>&1 & echo $! >../race.pid`,
    );
    try {
      for (let turn = 0; turn < 8; turn += 1) {
        const facts = await look();
        expect(['own\n', '', 'special', 'linked', 'moved', 'absent']).toContain(seen(facts));
        expect(JSON.stringify(facts)).not.toMatch(/root:\$|secret/);
      }
    } finally {
      await asVisitor('kill $(cat /home/visitor/race.pid); sleep 0.3');
      await asVisitor(
        `cd /home/visitor; [ ! -d ${site}.away ] || { rm -f ${site}; mv ${site}.away ${site}; }; rm -f ${file} race race.pid`,
      );
    }
  }, 60_000);

  it('a file and a link that change places by one rename', async () => {
    await asRoot('echo secret >/root/secret; chmod 600 /root/secret');
    await withTheirs(
      `import os
while True:
    os.symlink('/root/secret', '${site}/.link'); os.rename('${site}/.link', '${file}')
    open('${site}/.plain', 'w').write('own\\n'); os.rename('${site}/.plain', '${file}')`,
      async () => {
        for (let turn = 0; turn < 24; turn += 1) {
          const facts = await look();
          expect(['own\n', 'special', 'linked', 'moved', 'absent']).toContain(seen(facts));
          expect(JSON.stringify(facts)).not.toContain('secret');
        }
      },
    );
  }, 120_000);

  it('a file on which they hold a lease', async () => {
    await withTheirs(
      `import fcntl, signal, time
signal.signal(signal.SIGIO, signal.SIG_IGN)
held = open('${file}', 'w'); held.write('own\\n'); held.flush()
fcntl.fcntl(held, fcntl.F_SETLEASE, fcntl.F_WRLCK)
open('/home/visitor/leased', 'w').close()
time.sleep(60)`,
      async () => {
        await asVisitor('until [ -e /home/visitor/leased ]; do sleep 0.1; done');
        expect(seen(await look())).toBe('moved');
      },
    );
  });
});

describe('names of files with line ends', () => {
  it('do not speak in the server’s name', async () => {
    const folder = '/home/visitor/conf';
    await asRoot(
      `mkdir ${folder}; chown visitor ${folder}; echo 'IncludeOptional ${folder}/*' >/etc/apache2/conf-enabled/theirs.conf`,
    );
    await asVisitor(
      `cd ${folder}; echo '# theirs' >'a
PidFile: "x"
User: name="root" id=0
Group: name="root" id=0
ServerRoot: "theirs"
Define: theirs=1
b'`,
    );
    try {
      const facts = await look();
      expect(facts.run).toMatchObject({
        serverRoot: '/etc/apache2',
        pidFile: expect.stringMatching(/\/run\/apache2\/apache2\.pid$/),
        user: 'www-data',
        group: 'www-data',
      });
      expect(facts.run.defines).not.toHaveProperty('theirs');
      expect(facts.isPidFileTrue).toBe(true);
      expect(facts.modsAvailable).toContain('ssl.load');
    } finally {
      await asRoot(`rm -r ${folder} /etc/apache2/conf-enabled/theirs.conf`);
    }
  });
});

describe('what root alone may change', () => {
  it('is read through root’s own links, and where others may write is told', async () => {
    const facts = await look();
    expect(facts.files['/etc/apache2/sites-enabled/shop.conf']).toMatchObject({
      realPath: '/etc/apache2/sites-available/shop.conf',
      foreign: null,
    });
    expect(Object.keys(facts.foreignFolders)).toEqual(expect.arrayContaining([site, '/home/visitor']));
    expect(facts.foreignFolders[site]).toBe('/home/visitor');
    expect(facts.foreignFolders).not.toHaveProperty('/etc/apache2/sites-enabled');
  });
});
