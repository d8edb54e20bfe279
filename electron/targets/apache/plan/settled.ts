import type { ApacheFacts } from '../config/facts.ts';
import { isFalse } from '../config/hosts.ts';
import type { ConfigNode, Section } from '../config/tree.ts';
import { loadable } from './modules.ts';

type Known = Pick<ApacheFacts, 'modules'>;

/** An `<IfModule>` that asks for a module which is not there and which a plan may load: its answer would turn round. Pure. */
export const turnsRound = (section: Section, { modules }: Known): boolean =>
  section.name === 'ifmodule' &&
  isFalse(section, modules) !== isFalse(section, [...modules, ...loadable.map((name) => `${name}_module`)]);

/**
 * The lines of a site with such conditions answered as they are today: what holds stands without its condition, and what does not
 * is left out. So the TLS host, which is read with the modules there, shows what the plain one shows. Pure.
 */
export const settled = (nodes: readonly ConfigNode[], known: Known): readonly ConfigNode[] =>
  nodes.flatMap((node): readonly ConfigNode[] => {
    if (node.kind !== 'section') return [node];
    if (!turnsRound(node, known)) return [{ ...node, children: settled(node.children, known) }];
    return isFalse(node, known.modules) ? [] : settled(node.children, known);
  });
