import type { Activation, SignOfLife } from '../../shared/plan.ts';
import { ProblemError, type ProblemFacts } from '../../shared/problems.ts';

/**
 * A journal says how a service takes up its configuration, and an undo does that as root: so nothing of it is obeyed.
 * It is read into this closed set, and what is not rebuilt from it word by word is refused.
 */

/** One option of Apache's program (httpd(8)); `isJoined`: `-DNAME` in one word. */
type Option =
  | { readonly flag: '-f' | '-d' | '-D'; readonly value: string; readonly isJoined: boolean }
  | { readonly flag: '-C' | '-c'; readonly value: string; readonly isJoined: false };

interface Control {
  readonly program: string;
  readonly options: readonly Option[];
}

export type KnownService = { readonly control: Control; readonly service: string } & (
  | { readonly kind: 'systemd'; readonly program: string; readonly unit: string }
  | { readonly kind: 'openrc'; readonly program: string }
  | { readonly kind: 'control' }
);

/**
 * Apache's program, its variants such as `httpd-prefork` and `httpd.worker`, and its control scripts; Debian's has a name
 * for each further instance (`apache2ctl-shop`, README.multiple-instances).
 */
const programPattern =
  /^(apache2ctl(?:-[A-Za-z0-9_.-]{1,100})?|apachectl|apache2|httpd|httpd[-.][a-z0-9_]+|httpd2[a-z0-9_-]*)$/;
const unitPattern = /^([a-z0-9._-]{1,200})(@[A-Za-z0-9_.:\\-]{1,200})?\.service$/;
/** Whoever made a unit was root; a name that says nothing of the web server is none of ours all the same. */
const isUnit = (text: string): boolean => {
  const [, name = ''] = unitPattern.exec(text) ?? [];
  return name.includes('apache') || name.includes('httpd') || name === 'bitnami' || name === 'lampp';
};
const servicePattern = /^(apache2|apache24|apache|httpd)$/;
const definePattern = /^[A-Za-z_][\w.-]*$/;
/** openSUSE's start script names these (start_apache2). The process of a PID file gets signals: only Apache's own. */
const directivePatterns = [
  /^Include (\/\S+)$/,
  /^PidFile ((?:\/var)?\/run\/(?:\S+\/)?(?:apache|httpd)[^\s/]*\.pid)$/,
];

/**
 * No word of a command line that leads elsewhere: `..`, control characters, and what Apache reads as other than itself
 * (stars and the like in Include, variables, quotes).
 */
const isPath = (text: string): boolean =>
  /^[^\p{Cc}*?[\]{}$"'\\]{1,4096}$/u.test(text) && !text.startsWith('-') && !text.split('/').includes('..');
const isAbsolute = (text: string): boolean => text.startsWith('/') && isPath(text);
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Raises `service-unknown` {service, command} and the facts given. */
export function mustKnowService(activation: Activation, facts: ProblemFacts = {}): KnownService {
  const known = knownService(activation);
  if (
    known !== null &&
    isOwnSign(known, activation.alive) &&
    isSame(activationFor(known, activation.alive), activation)
  )
    return known;
  const command = [activation.test, activation.reload, activation.start].map((words) => words.join(' '));
  throw new ProblemError(
    'service-unknown',
    { ...facts, service: activation.service },
    { detail: command.join('\n') },
  );
}

/** The commands of a service that we know; the only ones that are sent for what a journal says. */
export function activationFor(known: KnownService, alive: SignOfLife): Activation {
  const { service, control } = known;
  const words = [control.program, ...control.options.flatMap(wordsOf)];
  const isScript = words.length === 1 && /ctl(-[^/]*)?$/.test(control.program);
  const ask = (verb: string) => (isScript ? [...words, verb] : [...words, '-k', verb]);
  const test = [...words, '-t'];
  switch (known.kind) {
    case 'systemd': {
      const { program, unit } = known;
      return { service, test, reload: [program, 'reload', unit], start: [program, 'start', unit], alive };
    }
    case 'openrc':
      return { service, test, reload: ask('graceful'), start: [known.program, service, 'start'], alive };
    case 'control':
      return { service, test, reload: ask('graceful'), start: ask('start'), alive };
  }
}

/** systemd is asked for no other unit than the one that it reloads. */
const isOwnSign = (known: KnownService, alive: SignOfLife): boolean =>
  alive.by === 'pid-file' || (known.kind === 'systemd' && alive.unit === known.unit);

const wordsOf = ({ flag, value, isJoined }: Option): readonly string[] =>
  isJoined ? [`${flag}${value}`] : [flag, value];

function knownService({ service, test, reload, start }: Activation): KnownService | null {
  const control = controlOf(test.slice(0, -1));
  if (control === null || test.at(-1) !== '-t') return null;
  const [program = '', verb = '', name = ''] = reload;
  if (isTool(program, 'systemctl')) {
    const isOurs = verb === 'reload' && isUnit(name) && service === name.replace(/\.service$/, '');
    return isOurs ? { kind: 'systemd', control, service, program, unit: name } : null;
  }
  if (isTool(start[0] ?? '', 'rc-service'))
    return servicePattern.test(service)
      ? { kind: 'openrc', control, service, program: start[0] ?? '' }
      : null;
  return isServiceName(service) ? { kind: 'control', control, service } : null;
}

/** Only shown, and only where nothing starts it by this name. */
const isServiceName = (service: string): boolean =>
  servicePattern.test(service) || isUnit(`${service}.service`);

const isTool = (program: string, tool: string): boolean =>
  program === tool ||
  ['/bin', '/sbin', '/usr/bin', '/usr/sbin'].some((folder) => program === `${folder}/${tool}`);

function controlOf([program = '', ...words]: readonly string[]): Control | null {
  if (!isAbsolute(program) || !programPattern.test(baseName(program))) return null;
  const options: Option[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const isJoined = /^-[fdD]./.test(word);
    if (!isJoined) index += 1;
    const option = optionOf(word.slice(0, 2), isJoined ? word.slice(2) : (words[index] ?? ''), isJoined);
    if (option === null) return null;
    options.push(option);
  }
  return { program, options };
}

function optionOf(flag: string, value: string, isJoined: boolean): Option | null {
  switch (flag) {
    case '-f':
    case '-d':
      return isPath(value) ? { flag, value, isJoined } : null;
    case '-D':
      return definePattern.test(value) ? { flag, value, isJoined } : null;
    case '-C':
    case '-c': {
      const path = directivePatterns.map((pattern) => pattern.exec(value)?.[1]).find((found) => found);
      return path !== undefined && isPath(path) && !isJoined ? { flag, value, isJoined: false } : null;
    }
    default:
      return null;
  }
}

const isSame = (one: Activation, other: Activation): boolean =>
  [one.test, one.reload, one.start].every((words, index) => {
    const others = [other.test, other.reload, other.start][index] ?? [];
    return words.length === others.length && words.every((word, place) => word === others[place]);
  }) && one.service === other.service;
