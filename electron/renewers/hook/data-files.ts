import { bareOf } from '../../../shared/names/domain-name.ts';
import { nginxPrograms } from '../../../shared/target-capabilities.ts';
import type { HookFacts, HookOption, HookProbe, HookService } from './facts.ts';

/**
 * The hook's data files. They hold no commands: kinds of services, paths and names, which the hook checks again when
 * it reads them. What does not fit is refused here too, so that a server with such a path is not given a hook that
 * would refuse it in sixty days.
 */

/** A path that the hook can be told: absolute, of plain letters, without `..`. */
export const isHookPath = (text: string): boolean =>
  /^(\/[A-Za-z0-9 _@%+:,.=-]+)+$/.test(text) && !text.split('/').includes('..');
/** A certificate's folder that the hook can be told. */
export const isHookName = (text: string): boolean =>
  /^[A-Za-z0-9_][A-Za-z0-9._-]{0,254}$/.test(text) && !/\.(log|new)$/.test(text);

const isHost = (text: string): boolean =>
  /^[A-Za-z0-9_]([A-Za-z0-9._-]*[A-Za-z0-9_])?$/.test(text) && !text.includes('..');
const isUnit = (text: string): boolean => /^[A-Za-z0-9@_.:][A-Za-z0-9@_.:-]*$/.test(text);
const isGroup = (text: string): boolean => /^[A-Za-z0-9_][A-Za-z0-9_-]*$/.test(text);
const isDefine = (text: string): boolean => /^[A-Za-z0-9_.][A-Za-z0-9_.-]*$/.test(text);

/** A path or name that the hook's files do not hold. */
export class CannotBeTold extends Error {
  readonly what: string;

  constructor(what: string) {
    super(`the hook cannot be told ${JSON.stringify(what)}`);
    this.what = what;
    this.name = 'CannotBeTold';
  }
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new CannotBeTold(what);
}

/** By the name of the file. */
export function dataFiles(facts: HookFacts): Readonly<Record<string, string>> {
  const { name, source, staged, names, keep, services, probes } = facts;
  must(isHookName(name), name);
  must(isHookPath(source.key), source.key);
  must(isHookPath(source.chain), source.chain);
  must(staged === undefined || isHookPath(staged), staged ?? '');
  must(names.length > 0, 'no names');
  for (const one of names) must(isHost(bareOf(one)), one);
  must(Number.isSafeInteger(keep) && keep >= 0 && keep < 1e9, String(keep));
  const tests = services.flatMap((service) =>
    'selfTest' in service && service.selfTest !== undefined
      ? [[`self-test.${service.kind}`, service.selfTest.config] as const]
      : [],
  );
  return {
    source: lines([source.key, source.chain]),
    names: lines(names),
    services: lines(services.map(serviceLine)),
    probes: lines(probes.map(probeLine)),
    keep: lines([String(keep)]),
    ...(staged === undefined ? {} : { staged: lines([staged]) }),
    ...Object.fromEntries(tests),
  };
}

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');

function serviceLine(service: HookService): string {
  const { kind, program, options = [], starter, pidFile } = service;
  must(isHookPath(program) && isProgramOf[kind](program.slice(program.lastIndexOf('/') + 1)), program);
  must(starter.by !== 'control' || pidFile !== undefined || kind === 'exim', `${kind} without a PID file`);
  const fields = [kind, `program=${program}`, `by=${starter.by}`];
  if (starter.by !== 'control') {
    must(isUnit(starter.unit), starter.unit);
    fields.push(`unit=${starter.unit}`);
  }
  if (pidFile !== undefined) {
    must(isHookPath(pidFile), pidFile);
    fields.push(`pid=${pidFile}`);
  }
  return [...fields, ...options.map((option) => optionField(kind, option)), ...ownFields(service)].join('\t');
}

/** By the program's own name. */
const isProgramOf: Readonly<Record<HookService['kind'], (name: string) => boolean>> = {
  apache: (name) => /^(apache2ctl|apachectl|apache2|httpd)/.test(name),
  nginx: (name) => nginxPrograms.includes(name),
  postfix: (name) => name === 'postfix',
  dovecot: (name) => name === 'doveadm',
  exim: (name) => name === 'exim' || name === 'exim4',
};

function optionField(kind: HookService['kind'], { flag, value }: HookOption): string {
  must(flags[kind].includes(flag), flag);
  if (flag === '-D') must(isDefine(value), value);
  else if (kind === 'apache' && (flag === '-C' || flag === '-c')) {
    must(/^(Include|PidFile) /.test(value) && isHookPath(value.slice(8)), value);
  } else must(isHookPath(value), value);
  return `${flag}=${value}`;
}

const flags: Readonly<Record<HookService['kind'], readonly HookOption['flag'][]>> = {
  apache: ['-f', '-d', '-D', '-C', '-c'],
  nginx: ['-c', '-p'],
  postfix: ['-c'],
  dovecot: ['-c'],
  exim: [],
};

function ownFields(service: HookService): readonly string[] {
  switch (service.kind) {
    case 'apache':
      if (service.selfTest === undefined) return [];
      must(isHookPath(service.selfTest.httpd), service.selfTest.httpd);
      return [`httpd=${service.selfTest.httpd}`];
    case 'postfix': {
      if (service.sniMap === undefined) return [];
      const [, path = ''] = /^(?:hash|lmdb|btree|cdb):(.*)$/.exec(service.sniMap) ?? [];
      must(isHookPath(path), service.sniMap);
      return [`sni=${service.sniMap}`];
    }
    case 'exim':
      if (service.copy === undefined) return [];
      must(isHookPath(service.copy.path) && isGroup(service.copy.group), service.copy.path);
      return [`copy=${service.copy.path}`, `group=${service.copy.group}`];
    case 'dovecot':
      if (service.daemon === undefined) return [];
      must(isHookPath(service.daemon) && service.daemon.endsWith('/dovecot'), service.daemon);
      return [`daemon=${service.daemon}`];
    case 'nginx':
      return [];
  }
}

/** A door as the hook's file has it. Raises `CannotBeTold`. */
export function probeLine({ address, port, name, startTls }: HookProbe): string {
  must(
    /^[0-9a-fA-F:.]+$/.test(address) && Number.isInteger(port) && port > 0 && port < 65_536,
    `${address}:${port}`,
  );
  must(isHost(name), name);
  const where = address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
  return [where, name, ...(startTls === undefined ? [] : [startTls])].join(' ');
}
