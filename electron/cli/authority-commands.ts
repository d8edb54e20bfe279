import { isRevocationReason } from '../../shared/revocation.ts';
import type { CommandForm } from './command-form.ts';
import type { CommandLine, CommandName, Fault } from './command-line.ts';
import { isHttps, isMail } from './option-values.ts';

/** What is asked of authorities besides certificates, as `command-table.ts` has it. */
export const authorityCommands: Readonly<
  Record<'accounts' | 'revoke' | 'delegate' | 'withdraw', CommandForm>
> = {
  accounts: {
    subject: { name: 'DIRECTORY', isOptional: true },
    options: {
      contact: { say: 'accounts.contact', value: 'MAIL', isGood: isMail },
      'new-key': { say: 'accounts.new-key' },
      close: { say: 'accounts.close' },
      from: { say: 'accounts.from', value: 'FOLDER' },
      yes: { say: 'confirm.yes' },
      'external-account': { say: 'accounts.external', value: 'ID' },
      trust: { say: 'check.trust', value: 'FILE' },
    },
    read: ({ subject, hasSubject, flag, value, json }) => {
      const contact = value('contact');
      const from = value('from');
      const wishes = [contact !== null, flag('new-key'), flag('close'), from !== null].filter(Boolean);
      if (wishes.length > 1)
        return unfit(
          { kind: 'not-both', word: '--contact --new-key --close --from', wanted: 'DIRECTORY' },
          json,
        );
      if (wishes.length > 0 && !(hasSubject && isHttps(subject)))
        return unfit({ kind: 'missing-subject', word: 'DIRECTORY', wanted: 'DIRECTORY' }, json);
      const wish = accountWish(
        { contact, from, closes: flag('close'), changesKey: flag('new-key') },
        flag('yes'),
      );
      const place = { directory: hasSubject ? subject : null, trust: value('trust') };
      return { command: 'accounts', ...place, externalKeyId: value('external-account'), wish, json };
    },
  },
  revoke: {
    subject: { name: 'SITE' },
    options: {
      reason: { say: 'revoke.reason', value: 'REASON', isGood: isRevocationReason },
      certificate: { say: 'revoke.certificate', value: 'FILE' },
      yes: { say: 'confirm.yes' },
    },
    read: ({ subject, flag, value, json }) => {
      const reason = value('reason') ?? '';
      return {
        command: 'revoke',
        site: subject,
        reason: isRevocationReason(reason) ? reason : null,
        file: value('certificate'),
        isConfirmed: flag('yes'),
        json,
      };
    },
  },
  delegate: {
    subject: { name: 'JOB|URL' },
    options: { account: { say: 'delegate.account', value: 'FILE' } },
    read: ({ subject, value, json }) => {
      const account = value('account');
      if (account !== null && !isHttps(subject))
        return unfit({ kind: 'missing-subject', word: 'URL', wanted: 'URL' }, json, 'delegate');
      return { command: 'delegate', subject, account, json };
    },
  },
  withdraw: {
    subject: { name: 'SITE' },
    options: {},
    read: ({ subject, json }) => ({ command: 'withdraw', site: subject, json }),
  },
};

type AccountWish = Extract<CommandLine, { command: 'accounts' }>['wish'];

/** Of the wishes, of which there is one at most. */
function accountWish(
  {
    contact,
    from,
    closes,
    changesKey,
  }: {
    readonly contact: string | null;
    readonly from: string | null;
    readonly closes: boolean;
    readonly changesKey: boolean;
  },
  isConfirmed: boolean,
): AccountWish {
  if (contact !== null) return { kind: 'contact', contact };
  if (from !== null) return { kind: 'take-over', from, isConfirmed };
  if (closes) return { kind: 'close', isConfirmed };
  return { kind: changesKey ? 'change-key' : 'ask' };
}

/** Words that fit each by itself, and not together. */
const unfit = (fault: Fault, json: boolean, about: CommandName = 'accounts'): CommandLine => ({
  command: 'help',
  wrong: fault.word,
  fault,
  about,
  json,
});
