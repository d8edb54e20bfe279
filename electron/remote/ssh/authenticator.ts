import { printable } from '../../../shared/printable.ts';
import type { Credential, Credentials } from './login.ts';
import { askedBy } from './questions.ts';
import type { AnyAuthMethod, KeyboardInteractiveCallback, Prompt } from './ssh2.ts';
import { tellingAgent, tellingKey } from './telling-signer.ts';

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
  /** It was shown a key at least. */
  readonly isShownKeys: boolean;
  /** A question that nobody could answer, and what for. */
  readonly unanswered?: { readonly what: 'new-password' | 'something-else'; readonly question: string };
  /** What it said about this login by SSH_MSG_USERAUTH_BANNER (RFC 4252 §5.4), one line; empty: nothing but a greeting. */
  readonly said: string;
}

export interface Authenticator {
  /** The library's `authHandler`: the next proof to offer, or false. */
  readonly next: (
    methodsLeft: readonly string[] | null,
    partialSuccess: boolean | null,
    offer: (method: AnyAuthMethod | false) => void,
  ) => void;
  readonly record: () => LoginRecord;
  /** Takes a banner: a greeting comes in front of the server's first answer, and once. */
  readonly hear: (banner: string) => void;
  /** How often the login has waited for the server so far. */
  readonly waits: () => number;
}

const method = { key: 'publickey', agent: 'publickey', password: 'password' } as const;
const byKeyboard = 'keyboard-interactive';

/**
 * Decides what to prove in which order. A wrong password is offered once only: servers lock people out. In front of a
 * password, as OpenSSH does, nothing is offered once: so the server says what it takes, and greets, before it gets one.
 */
export function authenticator(user: string, credentials: Credentials, person: Prompter = {}): Authenticator {
  const waiting = [...credentials.inOrder];
  let record: LoginRecord = {
    methods: [],
    isHalfDone: false,
    isExhausted: false,
    isShownKeys: false,
    said: '',
  };
  let isAnswered = false;
  let isGreeted = false;
  const onAnswer = () => {
    isAnswered = true;
  };
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
      onAnswer();
      const [first] = prompts;
      const what = prompts.length === 1 && first?.echo !== true ? askedBy(first?.prompt ?? '') : undefined;
      if (what === 'password' && unused !== undefined) {
        const answer = unused;
        unused = undefined;
        finish([answer]);
        return;
      }
      const questions = prompts.map(({ prompt: text, echo }) => ({ text, hidden: echo !== true }));
      const leaveOpen = () => {
        // A password that is asked for again was wrong.
        if (what !== 'password' || password === undefined) {
          const question = printable(questions.map(({ text }) => text).join(' '), 200);
          const isChange = what === 'new-password';
          record = {
            ...record,
            unanswered: { what: isChange ? 'new-password' : 'something-else', question },
          };
        }
        finish(questions.map(() => ''));
      };
      const asked = person.answers?.(questions) ?? Promise.resolve(undefined);
      asked.then((given) => (given === undefined ? leaveOpen() : finish([...given])), leaveOpen);
    };
    return { type: byKeyboard, username: user, prompt };
  };

  const offerOf = (credential: Credential, left: readonly string[] | null): AnyAuthMethod => {
    offered = credential;
    switch (credential.kind) {
      case 'key':
        record = { ...record, isShownKeys: true };
        return { type: 'publickey', username: user, key: tellingKey(credential.key, onAnswer) };
      case 'agent':
        record = { ...record, isShownKeys: true };
        return { type: 'agent', username: user, agent: tellingAgent(credential.agent, onAnswer) };
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
    const isFirst = left === null && offers === 1;
    if (isFirst && (waiting[0]?.kind ?? 'password') === 'password') return { type: 'none', username: user };
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
      if (left !== null) onAnswer();
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
    hear: (banner) => {
      if (isAnswered || isGreeted) record = { ...record, said: printable(banner, 600) };
      isGreeted = true;
    },
    // A key is shown first and used for signing once the server has said that it would do.
    waits: () => offers + answers + (offered?.kind === 'key' || offered?.kind === 'agent' ? 1 : 0),
  };
}
