import { engines } from '../app/export/export.ts';
import type { CommandForm } from './command-form.ts';

/** Handing a job on to another engine, as `command-table.ts` has it. */
export const exportCommand: CommandForm = {
  subject: { name: 'JOB|RUN' },
  options: {
    to: {
      say: 'export.to',
      value: engines.join('|'),
      isGood: (value) => engines.some((engine) => engine === value),
    },
    into: { say: 'export.into', value: 'FOLDER' },
  },
  read: ({ subject, value, json }) => {
    const engine = engines.find((each) => each === value('to'));
    const folder = value('into');
    if (engine === undefined || folder === null) {
      const wanted = engine === undefined ? `--to ${engines.join('|')}` : '--into FOLDER';
      const fault = { kind: 'missing-subject', word: wanted, wanted } as const;
      return { command: 'help', wrong: wanted, fault, about: 'export', json };
    }
    return { command: 'export', from: subject, engine, folder, json };
  },
};
