import type { CommandForm } from './command-form.ts';
import type { CommandLine, CommandName, Fault } from './command-line.ts';

/** What is asked for orders from sellers, as `command-table.ts` has it. */
export const orderCommands: Readonly<Record<'order' | 'orders' | 'deliver', CommandForm>> = {
  order: {
    subject: { name: 'JOB' },
    options: {},
    read: ({ subject, json }) => ({ command: 'order', file: subject, json }),
  },
  orders: {
    subject: { name: 'ORDER', isOptional: true },
    options: {
      file: { say: 'orders.file', value: 'PATH' },
      content: { say: 'orders.content', value: 'TEXT' },
      'content-file': { say: 'orders.content-file', value: 'FILE' },
      cancel: { say: 'orders.cancel' },
    },
    read: ({ subject, hasSubject, flag, value, json }) => {
      const [path, text, file] = [value('file'), value('content'), value('content-file')];
      const isAbout = flag('cancel') || path !== null || text !== null || file !== null;
      const wrong = (fault: Fault) => unfit('orders', fault, json);
      if (isAbout && !hasSubject) return wrong({ kind: 'missing-subject', word: 'ORDER', wanted: 'ORDER' });
      if (flag('cancel') && (path ?? text ?? file) !== null)
        return wrong({ kind: 'not-both', word: '--cancel', wanted: '--file' });
      if (text !== null && file !== null)
        return wrong({ kind: 'not-both', word: '--content-file', wanted: '--content' });
      const content = text === null ? (file === null ? null : { file }) : { text };
      if ((path === null) !== (content === null)) {
        const wanted = path === null ? '--file PATH' : '--content TEXT';
        return wrong({ kind: 'missing-subject', word: wanted, wanted });
      }
      const order = hasSubject ? subject : null;
      if (path !== null && content !== null)
        return { command: 'orders', order, wish: { kind: 'place', path, content }, json };
      return { command: 'orders', order, wish: { kind: flag('cancel') ? 'cancel' : 'show' }, json };
    },
  },
  deliver: {
    subject: { name: 'ORDER FILE', isRepeatable: true },
    options: {
      plan: { say: 'deliver.plan' },
      reviewed: { say: 'secure.reviewed', value: 'PLAN' },
    },
    read: ({ subjects: [order = '', ...files], flag, value, json }) => {
      if (files.length === 0)
        return unfit('deliver', { kind: 'missing-subject', word: 'FILE', wanted: 'FILE' }, json);
      return { command: 'deliver', order, files, planOnly: flag('plan'), reviewed: value('reviewed'), json };
    },
  },
};

/** Words that fit each by itself, and not together. */
const unfit = (about: CommandName, fault: Fault, json: boolean): CommandLine => ({
  ...{ command: 'help', wrong: fault.word, fault, about, json },
});
