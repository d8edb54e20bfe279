import type { cliHelp } from '../../shared/content/en/cli-help.ts';
import type { CommandLine } from './command-line.ts';

export interface OptionForm {
  readonly say: keyof typeof cliHelp;
  /** What its value is called; a flag has none. */
  readonly value?: string;
  readonly isRepeatable?: true;
  readonly isGood?: (value: string) => boolean;
}

/** What stands behind a command, checked against its form. */
export interface Given {
  /** Empty where there is none; a command that needs one is not asked then. */
  readonly subject: string;
  /** All of them, where the command takes several. */
  readonly subjects: readonly string[];
  readonly hasSubject: boolean;
  readonly flag: (option: string) => boolean;
  readonly value: (option: string) => string | null;
  readonly values: (option: string) => readonly string[];
  readonly json: boolean;
}

export interface CommandForm {
  readonly subject?: {
    readonly name: string;
    readonly isOptional?: true;
    readonly isRepeatable?: true;
    /** The flag that stands in its place. */
    readonly or?: string;
  };
  readonly options: Readonly<Record<string, OptionForm>>;
  readonly read: (given: Given) => CommandLine;
}
