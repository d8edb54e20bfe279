import { failurePolicies } from '../app/batch.ts';
import { authorityCommands } from './authority-commands.ts';
import type { CommandForm } from './command-form.ts';
import type { CommandName } from './command-line.ts';
import { exportCommand } from './export-command.ts';
import {
  isFailurePolicy,
  isFingerprint,
  isHttps,
  isNameServer,
  isPort,
  isVariable,
  isWidth,
  loginOf,
} from './option-values.ts';
import { orderCommands } from './order-commands.ts';
import { webSpaceCommands } from './webspace-commands.ts';

/** What can be asked for at a terminal, as data: reading it, its help and what is wrong with it come from here. */

/** Of many jobs, as many are carried out at the same time unless told. */
const usualWidth = 4;

export const commandTable: Readonly<Record<CommandName, CommandForm>> = {
  check: {
    subject: { name: 'NAME' },
    options: {
      dns: { say: 'check.dns', value: 'ADDRESS:PORT', isGood: isNameServer },
      trust: { say: 'check.trust', value: 'FILE' },
      'no-mail': { say: 'check.no-mail' },
      panels: { say: 'check.panels' },
      logs: { say: 'check.logs' },
    },
    read: ({ subject, flag, value, json }) => ({
      command: 'check',
      name: subject,
      dns: value('dns'),
      trust: value('trust'),
      wish: { mail: !flag('no-mail'), panels: flag('panels'), logs: flag('logs') },
      json,
    }),
  },
  plan: {
    subject: { name: 'JOB' },
    options: {},
    read: ({ subject, json }) => ({ command: 'plan', file: subject, json }),
  },
  secure: {
    subject: { name: 'JOB' },
    options: {
      reviewed: { say: 'secure.reviewed', value: 'PLAN' },
      like: { say: 'secure.like', value: 'JOB' },
      'at-once': { say: 'secure.at-once', value: 'NUMBER', isGood: isWidth },
      'if-one-fails': {
        say: 'secure.if-one-fails',
        value: failurePolicies.join('|'),
        isGood: isFailurePolicy,
      },
      report: { say: 'secure.report', value: 'FILE' },
    },
    read: ({ subject, value, json }) => ({
      command: 'secure',
      file: subject,
      reviewed: value('reviewed'),
      many: {
        like: value('like'),
        report: value('report'),
        atOnce: Number(value('at-once') ?? usualWidth),
        ifOneFails: failurePolicies.find((policy) => policy === value('if-one-fails')) ?? 'go-on',
      },
      json,
    }),
  },
  resume: {
    subject: { name: 'RUN', isOptional: true },
    options: { reviewed: { say: 'secure.reviewed', value: 'PLAN' } },
    read: ({ subject, hasSubject, value, json }) => ({
      command: 'resume',
      runId: hasSubject ? subject : null,
      reviewed: value('reviewed'),
      json,
    }),
  },
  undo: {
    subject: { name: 'RUN' },
    options: {
      all: { say: 'undo.all' },
      keep: { say: 'undo.keep', value: 'PATH', isRepeatable: true },
      former: { say: 'undo.former', value: 'PATH', isRepeatable: true },
    },
    read: ({ subject, flag, values, json }) => ({
      command: 'undo',
      runId: subject,
      ...(flag('all') ? { all: true } : {}),
      choices: Object.fromEntries([
        ...values('keep').map((path) => [path, 'theirs'] as const),
        ...values('former').map((path) => [path, 'former'] as const),
      ]),
      json,
    }),
  },
  recover: {
    subject: { name: 'RUN', isOptional: true },
    options: {},
    read: ({ subject, hasSubject, json }) => ({
      command: 'recover',
      runId: hasSubject ? subject : null,
      json,
    }),
  },
  renew: {
    subject: { name: 'RUN', isOptional: true, or: 'all' },
    options: {
      all: { say: 'renew.all' },
      'force-on-server': { say: 'renew.force' },
      yes: { say: 'confirm.yes' },
      only: { say: 'renew.only', value: 'LIST' },
      'at-once': { say: 'renew.at-once', value: 'NUMBER', isGood: isWidth },
      report: { say: 'secure.report', value: 'FILE' },
    },
    read: ({ subject, hasSubject, flag, value, json }) => ({
      command: 'renew',
      runId: hasSubject ? subject : null,
      all: flag('all'),
      ...(flag('all') && (value('at-once') ?? value('report')) !== null
        ? { many: { atOnce: Number(value('at-once') ?? 1), report: value('report'), ifOneFails: 'go-on' } }
        : {}),
      ...(flag('all') && value('only') !== null ? { only: value('only') ?? '' } : {}),
      ...(flag('force-on-server') ? { force: flag('yes') } : {}),
      json,
    }),
  },
  status: {
    options: {
      outside: { say: 'status.outside' },
      calendar: { say: 'status.calendar', value: 'FILE' },
    },
    read: ({ flag, value, json }) => {
      const calendar = value('calendar');
      return {
        command: 'status',
        ...(flag('outside') ? { outside: true } : {}),
        ...(calendar === null ? {} : { calendar }),
        json,
      };
    },
  },
  renewers: {
    subject: { name: 'JOB|USER@HOST' },
    options: {
      key: { say: 'renewers.key', value: 'FILE' },
      port: { say: 'renewers.port', value: 'NUMBER', isGood: isPort },
      'host-key': { say: 'renewers.host-key', value: 'SHA256:…', isGood: isFingerprint },
      'password-env': { say: 'renewers.password', value: 'NAME', isGood: isVariable },
      'sudo-password-env': { say: 'renewers.sudo', value: 'NAME', isGood: isVariable },
    },
    read: ({ subject, value, json }) => {
      const [user, host] = loginOf(subject) ?? [];
      const port = value('port');
      if (host === undefined) return { command: 'renewers', from: { job: subject }, json };
      const login = {
        ...{ host, user: user ?? null, port: port === null ? null : Number(port), keyFile: value('key') },
        ...{ hostKey: value('host-key'), passwordEnv: value('password-env') },
        sudoPasswordEnv: value('sudo-password-env'),
      };
      return { command: 'renewers', from: { login }, json };
    },
  },
  ...authorityCommands,
  ...orderCommands,
  ...webSpaceCommands,
  inspect: {
    subject: { name: 'FILE', isRepeatable: true },
    options: {
      name: { say: 'inspect.name', value: 'NAME', isRepeatable: true },
      'password-env': { say: 'inspect.password', value: 'NAME', isGood: isVariable },
      trust: { say: 'check.trust', value: 'FILE' },
      fetch: { say: 'inspect.fetch' },
    },
    read: ({ subjects: files, flag, value, values, json }) => ({
      ...{ command: 'inspect', files, names: values('name'), passwordEnvs: values('password-env') },
      ...{ trust: value('trust'), fetch: flag('fetch'), json },
    }),
  },
  export: exportCommand,
  runs: { options: {}, read: ({ json }) => ({ command: 'runs', json }) },
  doctor: {
    options: {
      directory: { say: 'doctor.directory', value: 'URL', isGood: isHttps },
      trust: { say: 'check.trust', value: 'FILE' },
    },
    read: ({ value, json }) => ({
      command: 'doctor',
      directory: value('directory'),
      trust: value('trust'),
      json,
    }),
  },
};

export const commandNames = Object.keys(commandTable) as readonly CommandName[];
