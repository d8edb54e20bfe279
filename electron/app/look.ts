import type { z } from 'zod';
import type { inspection, inspectRequest } from '../../shared/inspection.ts';
import { realDependencies } from '../engine/dependencies.ts';
import { shownDetections } from '../engine/look/detect.ts';
import { addressesOf, lookAround } from '../engine/look/look.ts';
import { checkedLook } from './checked-look.ts';
import type { Connection } from './connections.ts';

/** Reads what is on an open server, and what speaks for and against these names there. Changes nothing. Raises `web-server-*` problems. */
export async function look(
  connection: Connection,
  { names, leads = [], defaultSiteFor }: z.infer<typeof inspectRequest>,
  signal: AbortSignal,
): Promise<z.infer<typeof inspection>> {
  const { host } = connection.server;
  const looking = lookAround(host, names, signal, realDependencies, { defaultSiteFor });
  const seen = await checkedLook(host, looking, names, async () => addressesOf(leads), signal);
  const [look, ...besides] = seen.looks;
  connection.look = look;
  const { target, detection, facts, found } = look;
  return {
    target: target.id,
    isTriedOnARealOne: target.capabilities.isTriedOnARealOne,
    title: detection.title,
    version: detection.version,
    found: [...shownDetections(found)],
    sites: target.sites(facts).map((site) => ({
      ...site,
      names: [...site.names],
      addresses: [...site.addresses],
    })),
    besides: besides.map(({ target: { id }, detection: { title } }) => ({ target: id, title })),
    checks: [...seen.checks({ names, redirect: true, hsts: false })],
  };
}
