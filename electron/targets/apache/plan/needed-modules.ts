import type { InstallWish } from '../../target.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { isEditable } from '../proof/proof.ts';
import { isProxied } from './https-host.ts';
import { type Intent, opensTls } from './intent.ts';
import type { ModuleName } from './modules.ts';

/** The modules that a wish needs on this server, loaded or not. */
export function neededModules(facts: ApacheFacts, wish: InstallWish, intent: Intent): readonly ModuleName[] {
  const tlsHosts = [...intent.tlsHosts, ...intent.split.map(({ tls }) => tls)];
  const editable = intent.plain.some(({ site }) => isEditable(facts, site));
  return [
    ...(opensTls(wish, intent) ? (['ssl'] as const) : []),
    ...(editable || wish.redirect ? (['rewrite'] as const) : []),
    ...(wish.hsts || tlsHosts.some(({ source }) => isProxied(source)) ? (['headers'] as const) : []),
  ];
}
