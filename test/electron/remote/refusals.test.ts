import { describe, expect, it } from 'vitest';
import { elevate } from '../../../electron/remote/elevate.ts';
import { says } from '../../../electron/remote/elevate-script.ts';
import { loginRefusal } from '../../../electron/remote/login-refusals.ts';
import { toProblem } from '../../../shared/problems.ts';
import { localProgram } from '../../support/local-shell.ts';
import { scripted } from '../../support/scripted-channel.ts';

describe('a server that does not let us work', () => {
  const problemWhere = async (said: readonly (readonly ['stdout' | 'stderr', string])[]) => {
    const channel = scripted();
    const work = elevate(async () => channel.open(), { user: 'shop' }).catch(toProblem);
    await channel.opened;
    for (const [stream, text] of said) channel.says(stream, text);
    return work;
  };
  const cannot = 'sudo: unable to resolve host shop: Name or service not known\n';

  it.each([
    ['sudo: a password is required\n', 'sudo-password-needed', undefined],
    [`${cannot}sudo: a password is required\n`, 'sudo-password-needed', undefined],
    ['sudo: interactive authentication is required\n', 'sudo-password-needed', undefined],
    ['', 'sudo-password-needed', undefined],
    [
      'sudo: The "no new privileges" flag is set, which prevents sudo from running as root.\n',
      'sudo-unusable',
      'privileges',
    ],
    [
      'sudo: /etc/sudoers is world writable\nsudo: no valid sudoers sources found, quitting\n',
      'sudo-unusable',
      'settings',
    ],
    ['sudo: account validation failure, is your account locked?\n', 'sudo-unusable', 'account'],
    [
      'sudo: Account or password is expired, reset your password and try again\n',
      'login-password-expired',
      undefined,
    ],
    [
      'shop is not in the sudoers file.\nThis incident has been reported to the administrator.\n',
      'sudo-refused',
      undefined,
    ],
    [
      'Sorry, user shop is not allowed to execute ‘/bin/sh’ as root on web.\n'.replaceAll(/[‘’]/g, "'"),
      'sudo-refused',
      undefined,
    ],
    // It goes on with the lines that it understands, one of which is for this user.
    [
      '/etc/sudoers.d/x:2:14: syntax error\nsudo: a password is required\n',
      'sudo-password-needed',
      undefined,
    ],
    ['/etc/sudoers.d/x:2:14: syntax error\nshop is not in the sudoers file.\n', 'sudo-unusable', 'settings'],
    ['sudo: the moon is in the wrong \u001b[31mhouse\n', 'sudo-unusable', 'other'],
  ])('does what sudo says without a password: %j', async (words, code, reason) => {
    const problem = await problemWhere([
      [
        'stdout',
        `a greeting that is no reason\n${says.hello} 1000 shop Linux\n${words}${says.needsPassword}\n`,
      ],
    ]);
    expect(problem).toMatchObject({ code, facts: reason === undefined ? {} : { reason } });
    const told = (problem as { facts: { said?: string } }).facts.said ?? '';
    expect(told).not.toMatch(/\p{C}|greeting|sealkeeper/u);
    if (code !== 'sudo-password-needed') expect(told).toContain(words.trim().slice(0, 20));
  });

  it.each([
    ['doas: Authentication required\n', 'password'],
    ['doas: Authorization required\n', 'password'],
    ['doas: Operation not permitted\n', 'denied'],
    ['/bin/sh: 1: doas: not found\n', 'none'],
  ])('hears of a server without sudo what its doas says: %j', async (words, doas) => {
    const problem = await problemWhere([
      ['stdout', `${says.hello} 1000 shop Linux\n${words}${says.noSudo}\n`],
    ]);
    expect(problem).toMatchObject({ code: 'sudo-missing', facts: { user: 'shop', doas } });
  });

  it.each([
    [
      [
        '/etc/sudoers:9: # Defaults noexec',
        '/etc/sudoers.d/a:1: Defaults !noexec',
        '/etc/sudoers.d/b:3: Defaults noexec',
      ],
      'programs',
      '/etc/sudoers.d/b:3: Defaults noexec',
    ],
    [[], 'other', '/bin/sh: 1: /bin/sh: Permission denied'],
  ])('names the line by which a root shell may start nothing: %j', async (lines, reason, told) => {
    const channel = scripted();
    const work = elevate(async () => channel.open(), { user: 'shop' }).catch(toProblem);
    await channel.opened;
    channel.says('stderr', '/bin/sh: 1: /bin/sh: Permission denied\n');
    const seen = lines.map((line) => `${says.sees} ${line}\n`).join('');
    channel.says('stdout', `${says.hello} 1000 shop Linux\n${says.noPrograms}\n${seen}`);
    channel.ends(126);
    expect(await work).toMatchObject({ code: 'sudo-unusable', facts: { reason, said: told } });
  });

  it.each(['FreeBSD', 'OpenBSD', 'SunOS', 'Darwin'])(
    'goes no further on %s, and names it',
    async (system) => {
      const problem = await problemWhere([['stdout', `${says.hello} 0 root ${system}\n${says.root} root\n`]]);
      expect(problem).toMatchObject({ code: 'system-unsupported', facts: { system } });
    },
  );

  it.each([
    ['true', 'login-ended-at-once', undefined],
    ['echo welcome; exit 0', 'login-ended-at-once', 'welcome'],
    [
      'echo This account is currently not available.; exit 1',
      'shell-unusable',
      'This account is currently not available.',
    ],
  ])('quotes a login that ends in front of any shell: %s', async (script, code, said) => {
    const work = elevate(async () => localProgram(['sh', '-c', script]), { user: 'me', patience: 60_000 });
    const problem = (await work.catch(toProblem)) as { code: string; facts: { said?: string } };
    expect([problem.code, problem.facts.said]).toEqual([code, said]);
  });

  it.each([
    ['Please login as the user "ubuntu" rather than the user "root".', 'ubuntu'],
    ['Please login as the ec2-user user rather than root user.', 'ec2-user'],
    ['Please login as the user "NONE" rather than the user "root".', 'NONE'],
  ])('hears which user a cloud’s image wants: %s', (words, instead) => {
    expect(loginRefusal(words, 'root')?.problem).toMatchObject({
      code: 'login-as-another',
      facts: { instead },
    });
  });
});
