import type { Credential, Credentials } from './login.ts';
import type { AnyAuthMethod, KeyboardInteractiveCallback, Prompt } from './ssh2.ts';

export interface Question {
  readonly text: string;
  /** Whether the answer must not be seen while it is typed. */
  readonly hidden: boolean;
}

/** Somebody who can be asked. `undefined` means that they do not want to answer. */
export interface Prompter {
  readonly password?: () => Promise<string | undefined>;
  readonly answers?: (questions: readonly Question[]) => Promise<readonly string[] | undefined>;
}

export interface LoginRecord {
  /** What the server said it would still take (RFC 4252 §5.1). */
  readonly methods: readonly string[];
  /** It took one proof and wanted another. */
  readonly isHalfDone: boolean;
  /** We have nothing more to offer. */
  readonly isExhausted: boolean;
}

export interface Authenticator {
  /** The library's `authHandler`: the next proof to offer, or false. */
  readonly next: (
    methodsLeft: readonly string[] | null,
    partialSuccess: boolean | null,
    offer: (method: AnyAuthMethod | false) => void,
  ) => void;
  readonly record: () => LoginRecord;
  /** How often the login has waited for the server so far. */
  readonly waits: () => number;
}

const method = { key: 'publickey', agent: 'publickey', password: 'password' } as const;
const byKeyboard = 'keyboard-interactive';

/** Decides what to prove in which order. A wrong password is offered once only: servers lock people out. */
export function authenticator(user: string, credentials: Credentials, person: Prompter = {}): Authenticator {
  const waiting = [...credentials.inOrder];
  let record: LoginRecord = { methods: [], isHalfDone: false, isExhausted: false };
  let offered: Credential | undefined;
  let offers = 0;
  let answers = 0;
  let hasAskedPassword = false;
  let hasAskedAnswers = false;

  const answering = (password: string | undefined): AnyAuthMethod => {
    let unused = password;
    const prompt = (
      _name: string,
      _words: string,
      _language: string,
      prompts: Prompt[],
      finish: KeyboardInteractiveCallback,
    ) => {
      answers += 1;
      const [first] = prompts;
      if (prompts.length === 1 && first?.echo !== true && unused !== undefined) {
        const answer = unused;
        unused = undefined;
        finish([answer]);
        return;
      }
      const questions = prompts.map(({ prompt: text, echo }) => ({ text, hidden: echo !== true }));
      const blank = questions.map(() => '');
      const asked = person.answers?.(questions) ?? Promise.resolve(undefined);
      asked.then(
        (given) => finish([...(given ?? blank)]),
        () => finish(blank),
      );
    };
    return { type: byKeyboard, username: user, prompt };
  };

  const offerOf = (credential: Credential, left: readonly string[] | null): AnyAuthMethod => {
    offered = credential;
    switch (credential.kind) {
      case 'key':
        return { type: 'publickey', username: user, key: credential.key };
      case 'agent':
        return { type: 'agent', username: user, agent: credential.agent };
      case 'password': {
        const { password } = credential;
        if (left === null || left.includes('password')) return { type: 'password', username: user, password };
        offered = undefined;
        return answering(password);
      }
    }
  };

  const choose = async (left: readonly string[] | null): Promise<AnyAuthMethod | false> => {
    const takes = (name: string) => left?.includes(name) ?? true;
    // The server has passwords off and asks for the same one by keyboard-interactive (RFC 4256). Had it
    // looked at the password and refused it, "password" would still be among its methods.
    if (offered?.kind === 'password' && !record.isHalfDone && !takes('password') && takes(byKeyboard)) {
      const { password } = offered;
      offered = undefined;
      return answering(password);
    }
    for (let credential = waiting.shift(); credential !== undefined; credential = waiting.shift()) {
      if (takes(method[credential.kind]) || (credential.kind === 'password' && takes(byKeyboard))) {
        return offerOf(credential, left);
      }
    }
    if (person.password && !hasAskedPassword && (takes('password') || takes(byKeyboard))) {
      hasAskedPassword = true;
      const password = await person.password();
      if (password !== undefined) return offerOf({ kind: 'password', password }, left);
    }
    if (person.answers && !hasAskedAnswers && takes(byKeyboard)) {
      hasAskedAnswers = true;
      return answering(undefined);
    }
    record = { ...record, isExhausted: true };
    return false;
  };

  return {
    next: (left, partial, offer) => {
      offers += 1;
      record = {
        ...record,
        methods: left ?? record.methods,
        isHalfDone: record.isHalfDone || partial === true,
      };
      choose(left).then(offer, () => {
        record = { ...record, isExhausted: true };
        offer(false);
      });
    },
    record: () => record,
    // A key is shown first and used for signing once the server has said that it would do.
    waits: () => offers + answers + (offered?.kind === 'key' || offered?.kind === 'agent' ? 1 : 0),
  };
}
