import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toProblem } from '../../shared/problems.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { openPosix, sshCase, whoAmI } from '../support/ssh-case.ts';

const { server, request, environment, opened, problemOf } = sshCase();

describe('becoming root', () => {
  it('needs no password where sudo asks for none, and sends none', async () => {
    expect(await opened(request({ user: 'deploy', sudoPassword: 'echo never-to-be-run' }), whoAmI)).toEqual([
      'sudo',
      'deploy',
      'root\n',
    ]);
  });

  it('gives sudo the password it asks for', async () => {
    const { password } = server().accounts.owner;
    expect(await opened(request({ user: 'owner', sudoPassword: password }), whoAmI)).toEqual([
      'sudo-password',
      'owner',
      'root\n',
    ]);
    expect(await problemOf(request({ user: 'owner' }))).toMatchObject({
      code: 'sudo-password-needed',
      facts: { user: 'owner' },
    });
  });

  it('tries a wrong password once and never shows it', async () => {
    const problem = await problemOf(request({ user: 'owner', sudoPassword: 'a wrong secret' }));
    expect(problem).toMatchObject({ code: 'sudo-password-wrong', facts: { user: 'owner' } });
    expect(JSON.stringify(problem)).not.toContain('a wrong secret');
  }, 15_000);

  it('is refused to somebody without the right, and the server stays as it was', async () => {
    const before = await server().snapshot('/etc');
    const { password } = server().accounts.visitor;
    expect(await problemOf(request({ user: 'visitor', sudoPassword: password }))).toMatchObject({
      code: 'sudo-refused',
      facts: { user: 'visitor' },
    });
    expect(snapshotDifferences(before, await server().snapshot('/etc'))).toEqual([]);
  });

  it.each([
    ['Defaults use_pty', 'sudo-password'],
    ['Defaults passwd_tries=1', 'sudo-password'],
    ['Defaults lecture=always', 'sudo-password'],
  ])(
    'works with %s',
    async (line, elevation) => {
      await server().writeFile('/etc/sudoers.d/zz-test', `${line}\n`);
      try {
        const { password } = server().accounts.owner;
        expect(await opened(request({ user: 'owner', sudoPassword: password }), whoAmI)).toEqual([
          elevation,
          'owner',
          'root\n',
        ]);
        expect(await problemOf(request({ user: 'owner', sudoPassword: 'wrong' }))).toMatchObject({
          code: 'sudo-password-wrong',
        });
      } finally {
        await server().run(['rm', '/etc/sudoers.d/zz-test']);
      }
    },
    20_000,
  );

  describe('where sudo insists on a terminal', () => {
    const home = '/home/owner';
    const left = async () => (await server().run(['ls', '-A', home])).stdout.match(/\.sealkeeper\S*/g) ?? [];
    const running = async () => (await server().run(['ps', '-u', 'owner', '-o', 'args='])).stdout.trim();
    const ownerWith = () => ({ user: 'owner', sudoPassword: server().accounts.owner.password });
    beforeAll(() => server().writeFile('/etc/sudoers.d/zz-test', 'Defaults:owner requiretty\n'));
    afterAll(() => server().run(['rm', '/etc/sudoers.d/zz-test']));

    it('gives it one, and keeps both streams and every byte as they are', async () => {
      const bytes = 'a line\r\n\u0003\u0004\u0000 tab\t end';
      const seen = await opened(request(ownerWith()), async (shell) => {
        const [asked, terminal] = await shell.host.runAll([
          { argv: ['sh', '-c', 'cat; printf complaint >&2'], stdin: bytes },
          { argv: ['sh', '-c', 'test -t 0 || test -t 1 || test -t 2'], accept: [0, 1] },
        ]);
        const [long] = await shell.host.runAll([{ argv: ['wc', '-c'], stdin: 'x'.repeat(300_000) }]);
        return [...(await whoAmI(shell)), asked?.stdout, asked?.stderr, terminal?.exitCode, long?.stdout];
      });
      expect(seen).toEqual(['sudo-password', 'owner', 'root\n', bytes, 'complaint', 1, '300000\n']);
      expect(await left()).toEqual([]);
      await expect.poll(running, { timeout: 10_000 }).toBe('');
    }, 30_000);

    it('asks for the password, and takes none that is wrong', async () => {
      expect(await problemOf(request({ user: 'owner' }))).toMatchObject({ code: 'sudo-password-needed' });
      const wrong = await problemOf(request({ user: 'owner', sudoPassword: 'a wrong secret' }));
      expect(wrong).toMatchObject({ code: 'sudo-password-wrong', facts: { user: 'owner' } });
      expect(JSON.stringify(wrong)).not.toContain('a wrong secret');
      expect(await left()).toEqual([]);
    }, 30_000);

    it('goes on with what it has begun where the line is cut', async () => {
      const { host } = await openPosix(request(ownerWith()), environment());
      const script = 'touch /root/begun; while [ -e /root/begun ]; do sleep 0.05; done; touch /root/done';
      const work = host.runAll([{ argv: ['sh', '-c', script] }]).catch(() => null);
      const isThere = async (path: string) => (await server().run(['test', '-e', path])).exitCode === 0;
      await expect.poll(() => isThere('/root/begun'), { timeout: 10_000 }).toBe(true);
      await host.close();
      await work;
      await server().run(['rm', '/root/begun']);
      await expect.poll(() => isThere('/root/done'), { timeout: 10_000 }).toBe(true);
      await server().run(['rm', '/root/done']);
      await expect.poll(running, { timeout: 10_000 }).toBe('');
    }, 30_000);

    it('says so where it gives us none', async () => {
      const file = `${home}/.ssh/authorized_keys`;
      const key = (await server().readFile(file)).toString();
      await server().run(['sh', '-c', `sed -i 's/^/no-pty /' ${file}`]);
      const without = await problemOf(request(ownerWith()));
      await server().run(['sh', '-c', `sed -i 's/^no-pty //' ${file}`]);
      expect((await server().readFile(file)).toString()).toBe(key);
      expect(without).toMatchObject({
        code: 'sudo-wants-terminal',
        facts: { user: 'owner' },
        detail: expect.stringContaining('tty'),
      });
      expect(await left()).toEqual([]);
    }, 30_000);
  });

  it('says so where sudo is not there', async () => {
    const { password } = server().accounts.owner;
    await server().run(['mv', '/usr/bin/sudo', '/usr/bin/sudo-away']);
    const withoutSudo = await problemOf(request({ user: 'owner', sudoPassword: password }));
    await server().run(['mv', '/usr/bin/sudo-away', '/usr/bin/sudo']);
    expect(withoutSudo).toMatchObject({ code: 'sudo-missing' });
  });

  it.each(['/usr/sbin/nologin', '/bin/false', '/bin/dash', '/usr/bin/bash'])(
    'meets the login shell %s',
    async (shell) => {
      await server().run(['usermod', '--shell', shell, 'deploy']);
      const outcome = await opened(request({ user: 'deploy' }), whoAmI).catch(
        (thrown) => toProblem(thrown).code,
      );
      await server().run(['usermod', '--shell', '/bin/bash', 'deploy']);
      expect(outcome).toEqual(/nologin|false/.test(shell) ? 'shell-unusable' : ['sudo', 'deploy', 'root\n']);
    },
  );

  it('says what the server said where a login comes to no shell', async () => {
    const key = (await server().readFile('/root/.ssh/authorized_keys')).toString();
    const hint = 'Please login as the user \\"ubuntu\\" rather than the user \\"root\\".';
    await server().writeFile(
      '/root/.ssh/authorized_keys',
      `command="echo '${hint}';sleep 1;exit 142" ${key}`,
    );
    const asAnother = await problemOf(request());
    await server().writeFile('/root/.ssh/authorized_keys', key);
    expect(asAnother).toMatchObject({ code: 'login-as-another', facts: { instead: 'ubuntu' } });

    await server().run(['chage', '-d', '0', 'deploy']);
    const expired = await problemOf(request({ user: 'deploy' }));
    await server().run(['chage', '-d', '20000', 'deploy']);
    expect(expired).toMatchObject({ code: 'login-password-expired' });
  });

  it('says so where a start file starts something else', async () => {
    await server().run(['sh', '-c', 'printf "exec cat\\n" >/home/deploy/.bashrc']);
    expect(await problemOf(request({ user: 'deploy' }))).toMatchObject({ code: 'login-silent' });
    await server().run(['rm', '/home/deploy/.bashrc']);
  }, 30_000);

  it('is not irritated by start files that print', async () => {
    await server().run(['sh', '-c', 'printf "printf half-a-line; echo noise >&2" >/home/deploy/.bashrc']);
    expect(await opened(request({ user: 'deploy' }), whoAmI)).toEqual(['sudo', 'deploy', 'root\n']);
    await server().run(['rm', '/home/deploy/.bashrc']);
  });
});
