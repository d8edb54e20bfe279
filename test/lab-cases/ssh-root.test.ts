import { describe, expect, it } from 'vitest';
import { toProblem } from '../../shared/problems.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { sshCase, whoAmI } from '../support/ssh-case.ts';

const { server, request, opened, problemOf } = sshCase();

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

  it('says so where sudo insists on a terminal, or is not there', async () => {
    const { password } = server().accounts.owner;
    await server().writeFile('/etc/sudoers.d/zz-test', 'Defaults requiretty\n');
    const withoutTerminal = await problemOf(request({ user: 'owner', sudoPassword: password }));
    const nothingGiven = await problemOf(request({ user: 'owner' }));
    await server().run(['rm', '/etc/sudoers.d/zz-test']);
    const wanted = { code: 'sudo-wants-terminal', facts: { user: 'owner' } };
    expect(withoutTerminal).toMatchObject({ ...wanted, detail: expect.stringContaining('tty') });
    expect(nothingGiven).toMatchObject(wanted);
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
