import { isStar } from '../../../../shared/names/domain-name.ts';
import type { HookOption, HookService } from '../../../renewers/hook/facts.ts';
import type { Lasting } from '../../../renewers/lasting.ts';
import { handedPlace } from '../../posix/live-places.ts';
import { starterOf } from '../../posix/manager.ts';
import { lookedForNames } from '../../posix/shown-names.ts';
import { answeredNames, certificateNames, type InstallWish } from '../../target.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { layouts } from '../config/layouts.ts';
import { matchName } from '../config/match.ts';
import { openPath } from '../proof/open-path.ts';
import { trialConfig } from '../self-test/trial-config.ts';
import { intentOf } from './intent.ts';
import { nearListens } from './listen.ts';
import { modMdFit } from './mod-md.ts';
import { planApache } from './plan.ts';
import { sslPlace } from './ssl-place.ts';

/**
 * What a renewal without us needs to know of this server. Null of one whose program is started with words that are not
 * passed on. `open`: a star can be proven at none.
 */
export function lastingOf(facts: ApacheFacts, wish: InstallWish): Lasting | null {
  const options = optionsOf(facts.control.slice(1));
  const [program] = facts.control;
  if (options === null || program === undefined) return null;
  const plan = planApache(facts, { ...wish, openProofPath: true });
  if (plan.live === null) return null;
  const intent = intentOf(facts, wish.names, certificateNames(wish), wish);
  const open = openPath(facts, intent.plain, answeredNames(wish));
  const [key = '', chain = ''] = ['SK_KEY', 'SK_CHAIN'].map((name) => `\${${name}}`);
  const { config } = trialConfig(facts, plan, {
    keyPath: key,
    chainPath: chain,
    fingerprint: '',
  });
  const near = nearListens(facts, sslPlace(facts, wish.names, intent));
  const service: HookService = {
    kind: 'apache',
    program,
    options,
    starter: starterOf(facts, layouts[facts.layout].service),
    ...(facts.run.pidFile === null ? {} : { pidFile: facts.run.pidFile }),
    ...(facts.process === null ? {} : { selfTest: { httpd: facts.process.executable, config } }),
  };
  const { plainAlone = [] } = wish;
  const shown = wish.names.filter((name) => !plainAlone.includes(name));
  return {
    ...handedPlace(facts, plan.live),
    webroot: open.folder,
    open: open.names.filter((name) => !isStar(name)),
    modMd: modMdFit(facts, wish.names, plan.live),
    // Whoever is met in plain alone takes up nothing.
    services: shown.length === 0 ? [] : [service],
    probes: lookedForNames(shown).flatMap((name) =>
      addressesOf(facts, name, near).map((address) => ({ address, port: facts.ports.https, name })),
    ),
  };
}

const flags: readonly HookOption['flag'][] = ['-f', '-d', '-D', '-C', '-c'];

/** The words behind the program, by twos; null where there is one that we do not pass on. */
function optionsOf(words: readonly string[]): readonly HookOption[] | null {
  const options: HookOption[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const flag = flags.find((one) => one === words[at]);
    const value = words[at + 1];
    if (flag === undefined || value === undefined) return null;
    options.push({ flag, value });
  }
  return options;
}

/** Where the site of a name answers on its own machine. */
function addressesOf(facts: ApacheFacts, name: string, nearest: readonly string[]): readonly string[] {
  const { encrypted, plain, caught } = matchName(facts, name);
  const sites = [encrypted, plain, caught].find((some) => some.length > 0) ?? [];
  const own = sites.flatMap(({ addresses }) => addresses.map(({ address }) => address));
  const near = own.flatMap((address) =>
    /^[0-9.]+$|:/.test(address) ? [address.replace(/^\[|\]$/g, '')] : nearest,
  );
  return [...new Set(near.length === 0 ? nearest : near)].slice(0, 4);
}
