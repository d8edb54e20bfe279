import type { CommandForm } from './command-form.ts';

/** What is asked for certificates that their owner puts into a host's form, as `command-table.ts` has it. */
export const webSpaceCommands: Readonly<Record<'webspace', CommandForm>> = {
  webspace: {
    subject: { name: 'ID', isOptional: true },
    options: {
      clear: { say: 'webspace.clear' },
      drop: { say: 'webspace.drop' },
    },
    read: ({ subject, hasSubject, flag, json }) => {
      const wished = flag('drop') ? '--drop' : flag('clear') ? '--clear' : null;
      const wrong = (fault: { kind: 'missing-subject' | 'not-both'; word: string; wanted: string }) =>
        ({ command: 'help', wrong: fault.word, fault, about: 'webspace', json }) as const;
      if (flag('drop') && flag('clear'))
        return wrong({ kind: 'not-both', word: '--drop', wanted: '--clear' });
      if (wished !== null && !hasSubject) return wrong({ kind: 'missing-subject', word: 'ID', wanted: 'ID' });
      const wish = flag('drop') ? 'drop' : flag('clear') ? 'clear' : 'look';
      return { command: 'webspace', id: hasSubject ? subject : null, wish, json };
    },
  },
};
