import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Prompter } from '../../../../electron/remote/ssh/authenticator.ts';
import { connect } from '../../../../electron/remote/ssh/connect.ts';
import type { Login } from '../../../../electron/remote/ssh/login.ts';
import { type Problem, toProblem } from '../../../../shared/problems.ts';
import { sshPair } from '../../../support/ssh-pair.ts';
import { type Talk, talkingSshServer } from '../../../support/talking-ssh-server.ts';

const byPassword: Login = { type: 'password', password: 'the password' };

async function byKey(): Promise<Login> {
  const folder = await mkdtemp(join(tmpdir(), 'login-key-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'key');
  await writeFile(file, sshPair().private, { mode: 0o600 });
  return { type: 'key', file };
}

async function loginTo(
  answer: Parameters<typeof talkingSshServer>[1],
  login: Login,
  { greeting, person }: { greeting?: string; person?: Prompter } = {},
): Promise<Problem | 'open'> {
  const server = await talkingSshServer(greeting, answer);
  onTestFinished(server.stop);
  try {
    const connection = await connect({
      host: '127.0.0.1',
      port: server.port,
      user: 'anna',
      login,
      hostKeyAlgorithms: ['ssh-ed25519'],
      verifyHostKey: () => null,
      ...(person === undefined ? {} : { person }),
    });
    await connection.close();
    return 'open';
  } catch (thrown) {
    return toProblem(thrown);
  }
}

const notYet = '"System is booting up. Unprivileged users are not permitted to log in yet."\r\n\u001b[31m';
const expired = 'Your account has expired; please contact your system administrator.';
const own = 'Closed until five, for we paint the walls.';

describe.each(['password', 'key'] as const)('a server that hangs up behind a %s', (kind) => {
  const login = () => (kind === 'key' ? byKey() : Promise.resolve(byPassword));
  /** Says something once the proof is complete, as PAM’s rules for accounts do. */
  const behindProof =
    (say: (talk: Talk) => void): Parameters<typeof talkingSshServer>[1] =>
    (attempt, talk) => {
      if (attempt.method === 'none') return attempt.reject(['publickey', 'password']);
      if (attempt.method === 'publickey' && attempt.signature === undefined) return attempt.accept();
      say(talk);
      talk.hangUp();
    };

  it.each([
    [notYet, 'closed'],
    [expired, 'expired'],
    [own, 'other'],
  ])('is quoted: %s', async (words, reason) => {
    for (const greeting of [undefined, 'Authorised use only.']) {
      const problem = await loginTo(
        behindProof(({ banner }) => banner(words)),
        await login(),
        {
          ...(greeting === undefined ? {} : { greeting }),
        },
      );
      expect(problem).toMatchObject({ code: 'login-hung-up', facts: { user: 'anna', reason } });
      const said = (problem as Problem).facts.said;
      expect(said).toMatch(/^["CSY]/);
      expect(said).not.toMatch(/\p{C}|Authorised/u);
    }
  });

  it('is not explained by its greeting', async () => {
    const problem = await loginTo(
      behindProof(() => undefined),
      await login(),
      { greeting: expired },
    );
    expect(problem).toMatchObject({ code: 'connection-lost' });
    expect(JSON.stringify(problem)).not.toContain('expired');
  });

  it('is quoted where it says so in parting, at length that is bounded', async () => {
    const long = await loginTo(
      (attempt, { disconnect }) => {
        if (attempt.method === 'none') return attempt.reject(['publickey', 'password']);
        disconnect(`No. ${'x'.repeat(3000)}`);
      },
      await login(),
    );
    expect(long).toMatchObject({ code: 'login-hung-up', facts: { reason: 'other' } });
    expect(String((long as Problem).facts.said).length).toBeLessThan(610);
  });

  it('has another user named, where the banner names one', async () => {
    const words = 'Please login as the user "ubuntu" rather than the user "root".';
    const problem = await loginTo(
      behindProof(({ banner }) => banner(words)),
      await login(),
    );
    expect(problem).toMatchObject({ code: 'login-as-another', facts: { instead: 'ubuntu' } });
  });

  it(`is told by the tries that ${kind === 'key' ? 'keys' : 'a password'} used up`, async () => {
    const problem = await loginTo(
      (attempt, { disconnect }) => {
        if (attempt.method === 'none') return attempt.reject(['publickey', 'password']);
        disconnect('Too many authentication failures');
      },
      await login(),
    );
    expect(problem).toMatchObject({ code: kind === 'key' ? 'login-too-many-keys' : 'login-refused' });
  });
});

describe('a second factor', () => {
  it('is named where one proof was taken and another is wanted', async () => {
    const problem = await loginTo((attempt) => {
      const isDone = attempt.method === 'password';
      attempt.reject([isDone ? 'keyboard-interactive' : 'password'], isDone);
    }, byPassword);
    expect(problem).toMatchObject({ code: 'login-second-proof', facts: { user: 'anna' } });
  });

  /** Asks these questions one behind the other, by keyboard-interactive. */
  const asking =
    (rounds: readonly string[], answers: string[]): Parameters<typeof talkingSshServer>[1] =>
    (attempt) => {
      if (attempt.method !== 'keyboard-interactive') return attempt.reject(['keyboard-interactive']);
      const ask = ([first, ...rest]: readonly string[], isGood: boolean): void => {
        if (first === undefined) isGood ? attempt.accept() : attempt.reject(['keyboard-interactive']);
        else
          attempt.prompt([{ prompt: first, echo: false }], (given) => {
            answers.push(...given);
            ask(rest, isGood && !given.includes(''));
          });
      };
      ask(rounds, true);
    };

  it.each([
    ['Verification code: '],
    ["One-time password (OATH) for `anna': "],
    ['Password & verification code: '],
    ['Enter PASSCODE: '],
    ["YubiKey for `anna': "],
  ])('is never answered with the password: %s', async (question) => {
    const answers: string[] = [];
    const problem = await loginTo(asking([question], answers), byPassword);
    expect(answers).toEqual(['']);
    expect(problem).toMatchObject({ code: 'login-second-proof', facts: { said: question.trim() } });
  });

  it.each(['Password: ', '(anna@shop) Password:', 'Passwort: ', 'Mot de passe : '])(
    'is asked of a person behind the password: %s',
    async (question) => {
      const answers: string[] = [];
      const asked: string[] = [];
      const person: Prompter = {
        answers: async (questions) => {
          asked.push(...questions.map(({ text }) => text));
          return ['123456'];
        },
      };
      const opened = await loginTo(asking([question, 'Verification code: '], answers), byPassword, {
        person,
      });
      expect(opened).toBe('open');
      expect([answers, asked]).toEqual([['the password', '123456'], ['Verification code: ']]);
    },
  );

  it('is not meant where a password is to be changed', async () => {
    const answers: string[] = [];
    const problem = await loginTo(asking(['Password: ', 'Current password: '], answers), byPassword);
    expect(answers).toEqual(['the password', '']);
    expect(problem).toMatchObject({ code: 'login-password-expired' });
  });

  it('is not meant where a password is asked for again', async () => {
    const problem = await loginTo(asking(['Password: ', 'Password: '], []), byPassword);
    expect(problem).toMatchObject({ code: 'login-refused' });
  });
});
