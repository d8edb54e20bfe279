import { type TargetId, targetIds } from '../../shared/plan.ts';
import type { AnyHost } from '../remote/host.ts';
import { apacheTarget } from './apache/target.ts';
import { cpanelTarget } from './cpanel/target.ts';
import { dovecotTarget } from './dovecot/target.ts';
import { eximTarget } from './exim/target.ts';
import { iisTarget } from './iis/target.ts';
import { nginxTarget } from './nginx/target.ts';
import { pleskTarget } from './plesk/target.ts';
import { postfixTarget } from './postfix/target.ts';
import type { ServerTarget } from './target.ts';

/** A target with its facts and its kind of host unknown; `system` must be asked before a host is handed to it. */
export type AnyTarget = ServerTarget<unknown, AnyHost>;

/**
 * Every kind of server software that we can work with: one line each. What `inspect` of a target gives is only
 * ever handed back to the same target, so that nobody else needs to know its shape.
 */
export const targets: Readonly<Record<TargetId, AnyTarget>> = {
  apache: apacheTarget(),
  nginx: nginxTarget(),
  iis: iisTarget,
  postfix: postfixTarget(),
  dovecot: dovecotTarget(),
  exim: eximTarget(),
  cpanel: cpanelTarget,
  plesk: pleskTarget(),
};

/** Whether a target may be handed this host. */
export const worksOver = ({ system, ways }: AnyTarget, host: Pick<AnyHost, 'system' | 'way'>): boolean =>
  system === host.system && ways.includes(host.way);

/** Those that can run on this system, in the order in which they are looked for. */
export const targetsOn = (system: AnyHost['system']): readonly AnyTarget[] =>
  targetIds.map((id) => targets[id]).filter((target) => target.system === system);
