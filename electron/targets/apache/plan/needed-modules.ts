import type { InstallWish } from '../../target.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { isEditable } from '../proof/proof.ts';
import { isProxied, type TlsHost } from './https-host.ts';
import { type Intent, opensTls } from './intent.ts';
import type { ModuleName } from './modules.ts';

/** It says of its visitors that they came encrypted. */
const saysMore = ({ source, lines }: TlsHost): boolean =>
  isProxied(source) || lines.some((line) => line.endsWith('" early'));

/** The modules that a wish needs on this server, loaded or not. */
export function neededModules(facts: ApacheFacts, wish: InstallWish, intent: Intent): readonly ModuleName[] {
  const tlsHosts = [...intent.tlsHosts, ...intent.split.map(({ tls }) => tls)];
  const editable = intent.plain.some(({ site }) => isEditable(facts, site));
  return [
    ...(opensTls(wish, intent) ? (['ssl'] as const) : []),
    ...(editable || wish.redirect ? (['rewrite'] as const) : []),
    ...(wish.hsts || tlsHosts.some(saysMore) ? (['headers'] as const) : []),
  ];
}
