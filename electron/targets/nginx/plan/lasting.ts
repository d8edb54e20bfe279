import { isStar } from '../../../../shared/names/domain-name.ts';
import type { HookOption, HookService } from '../../../renewers/hook/facts.ts';
import type { Lasting } from '../../../renewers/lasting.ts';
import { handedPlace } from '../../posix/live-places.ts';
import { starterOf } from '../../posix/manager.ts';
import { lookedForNames } from '../../posix/shown-names.ts';
import { answeredNames, certificateNames, type InstallWish } from '../../target.ts';
import type { NginxFacts } from '../config/facts.ts';
import { matchName } from '../config/match.ts';
import { openPath } from '../proof/open-path.ts';
import { placeholders, trialConfig } from '../self-test/trial-config.ts';
import { intentOf } from './intent.ts';
import { doorNames } from './plain-door.ts';
import { planNginx } from './plan.ts';

/**
 * What a renewal without us needs to know of this server. Null of one whose program is started with words that are not
 * passed on. `open`: a star can be proven at none.
 */
export function lastingOf(facts: NginxFacts, wish: InstallWish): Lasting | null {
  const [program] = facts.control;
  const options = optionsOf(facts.control.slice(1));
  if (options === null || program === undefined) return null;
  const intent = intentOf(facts, wish.names, certificateNames(wish), wish);
  const { live, plain } = intent;
  const open = openPath(facts, plain, answeredNames(wish), doorNames(facts, intent));
  const service: HookService = {
    kind: 'nginx',
    program,
    options,
    starter: starterOf(facts, facts.product),
    pidFile: facts.pidFile,
    selfTest: { config: hookTrial(facts, wish) },
  };
  const { plainAlone = [] } = wish;
  const shown = wish.names.filter((name) => !plainAlone.includes(name));
  return {
    ...handedPlace(facts, live),
    webroot: open.folder,
    open: open.names.filter((name) => !isStar(name)),
    // Whoever is met in plain alone takes up nothing.
    services: shown.length === 0 ? [] : [service],
    probes: lookedForNames(shown).flatMap((name) =>
      addressesOf(facts, name).map((address) => ({ address, port: facts.ports.https, name })),
    ),
  };
}

/** The private copy as the hook fills it in; it only has it read, so that any port does. */
function hookTrial(facts: NginxFacts, wish: InstallWish): string {
  const plan = planNginx(facts, { ...wish, openProofPath: true });
  const staged = { keyPath: '@KEY@', chainPath: '@CHAIN@', fingerprint: '' };
  const { config } = trialConfig(facts, plan, staged);
  return config.replaceAll(placeholders.folder, '@DIR@').replaceAll(placeholders.port, '600');
}

/** The words behind the program, by twos; null where there is one that we do not pass on. */
function optionsOf(words: readonly string[]): readonly HookOption[] | null {
  const options: HookOption[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const flag = (['-c', '-p'] as const).find((one) => one === words[at]);
    const value = words[at + 1];
    if (flag === undefined || value === undefined) return null;
    options.push({ flag, value });
  }
  return options;
}

/** Where the site of a name answers on its own machine. */
function addressesOf(facts: NginxFacts, name: string): readonly string[] {
  const { encrypted, plain, caught } = matchName(facts, name);
  const [sites = []] = [encrypted, plain, caught].filter((some) => some.length > 0);
  const own = sites.flatMap(({ listens }) => listens.map(({ address }) => address));
  const heard = own.filter((address) => !address.startsWith('unix:'));
  // Of that alone nginx hears nobody who comes by IPv4, unless it is told so (`ipv6only=off`).
  const isIpv6Alone = heard.length > 0 && heard.every((address) => address === '[::]');
  const near = isIpv6Alone
    ? ['::1', '127.0.0.1']
    : heard
        .map((address) => (/^[0-9.]+$/.test(address) || /^\[(?!::\])/.test(address) ? address : '127.0.0.1'))
        .map((address) => address.replace(/^\[|\]$/g, ''));
  return near.length === 0 ? ['127.0.0.1'] : [...new Set(near)].slice(0, 4);
}
