import type { Activation, SignOfLife } from '../../../shared/plan.ts';
import { ProblemError, type ProblemFacts } from '../../../shared/problems.ts';
import { isPath, type Kind, type ServiceKind, serviceKinds } from './kinds.ts';

/**
 * A journal says how a service takes up its configuration, and an undo does that as root: so nothing of it is obeyed.
 * It is read into this closed set, and what is not rebuilt from it word by word is refused.
 */

/** Who starts and reloads a service: the system's manager, or its own control program. */
export type Manager =
  | { readonly by: 'systemd'; readonly unit: string; readonly program?: string }
  | { readonly by: 'openrc'; readonly service: string; readonly program?: string }
  | { readonly by: 'control'; readonly service: string };

/**
 * How a service takes up its configuration. Under systemd only systemd may start it, or a stray one results. `control`: its
 * program with its options. Pure.
 */
export function serviceActivation(
  kind: ServiceKind,
  control: readonly string[],
  manager: Manager,
  alive: SignOfLife,
): Activation {
  const { test, reload, start } = serviceKinds[kind].words(absolute(serviceKinds[kind], control));
  const said = { test: [...test], reload: [...reload], start: [...start] };
  switch (manager.by) {
    case 'systemd': {
      const { unit, program = 'systemctl' } = manager;
      const service = unit.replace(/\.service$/, '');
      return { ...said, service, reload: [program, 'reload', unit], start: [program, 'start', unit], alive };
    }
    case 'openrc': {
      const { service, program = 'rc-service' } = manager;
      return { ...said, service, start: [program, service, 'start'], alive };
    }
    case 'control':
      return { ...said, service: manager.service, alive };
  }
}

/** What is judged as a path, and done from another folder than the service was started from, is said whole. */
function absolute({ below = {} }: Kind, control: readonly string[]): readonly string[] {
  return control.map((word, index) => {
    const flag = below[control[index - 1] ?? ''];
    const folder = flag === undefined ? undefined : control[control.indexOf(flag) + 1];
    if (folder === undefined || word.startsWith('/') || !control.includes(flag ?? '')) return word;
    return `${folder.replace(/\/$/, '')}/${word}`;
  });
}

/** Raises `service-unknown` {service, command} and the facts given. */
export function mustKnowService(activation: Activation, facts: ProblemFacts = {}): void {
  if (isKnown(activation)) return;
  const command = [activation.test, activation.reload, activation.start].map((words) => words.join(' '));
  throw new ProblemError(
    'service-unknown',
    { ...facts, service: activation.service },
    { detail: command.join('\n') },
  );
}

function isKnown(activation: Activation): boolean {
  return (Object.keys(serviceKinds) as ServiceKind[]).some((id) => {
    const kind = serviceKinds[id];
    const control = controlOf(kind, activation.test);
    const manager = control === null ? null : managerOf(kind, activation);
    return (
      control !== null &&
      manager !== null &&
      isOwnSign(id, control, manager, activation.alive) &&
      isSame(serviceActivation(id, control, manager, activation.alive), activation)
    );
  });
}

/** systemd is asked for no other unit than the one that it reloads; of the processes at a port only Exim's own program counts. */
function isOwnSign(
  kind: ServiceKind,
  [program]: readonly string[],
  manager: Manager,
  alive: SignOfLife,
): boolean {
  switch (alive.by) {
    case 'pid-file':
      return true;
    case 'unit':
      return manager.by === 'systemd' && alive.unit === manager.unit;
    case 'port':
      return kind === 'exim' && alive.program === program;
  }
}

const unitPattern = /^([a-z0-9._-]{1,200})(@[A-Za-z0-9_.:\\-]{1,200})?\.service$/;

function managerOf(kind: Kind, { service, reload, start }: Activation): Manager | null {
  const isUnit = (text: string): boolean => kind.isUnit(unitPattern.exec(text)?.[1] ?? '');
  const [program = '', , unit = ''] = reload;
  if (isTool(program, 'systemctl')) return isUnit(unit) ? { by: 'systemd', unit, program } : null;
  const [starter = ''] = start;
  if (isTool(starter, 'rc-service'))
    return kind.isService(service) ? { by: 'openrc', service, program: starter } : null;
  // Only shown, and only where nothing starts it by this name.
  return kind.isService(service) || isUnit(`${service}.service`) ? { by: 'control', service } : null;
}

const isTool = (program: string, tool: string): boolean =>
  program === tool ||
  ['/bin', '/sbin', '/usr/bin', '/usr/sbin'].some((folder) => program === `${folder}/${tool}`);

/** The program with its options, out of the words of a test; null where one is not of this kind. */
function controlOf(kind: Kind, test: readonly string[]): readonly string[] | null {
  const [program = ''] = test;
  if (!program.startsWith('/') || !isPath(program)) return null;
  if (!kind.isProgram(program.slice(program.lastIndexOf('/') + 1))) return null;
  const asked = kind.words([program]).test.length - 1;
  const words = test.slice(1, test.length - asked);
  const options: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const isJoined = /^-[fdD]./.test(word);
    const flag = word.slice(0, 2);
    if (!isJoined) index += 1;
    const value = isJoined ? word.slice(2) : (words[index] ?? '');
    if ((!isJoined && word !== flag) || kind.options[flag]?.(value) !== true) return null;
    options.push(...(isJoined ? [word] : [flag, value]));
  }
  return [program, ...options];
}

const isSame = (one: Activation, other: Activation): boolean =>
  [one.test, one.reload, one.start].every((words, index) => {
    const others = [other.test, other.reload, other.start][index] ?? [];
    return words.length === others.length && words.every((word, place) => word === others[place]);
  }) && one.service === other.service;
