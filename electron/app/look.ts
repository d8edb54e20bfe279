import type { z } from 'zod';
import type { inspection } from '../../shared/inspection.ts';
import { checksOf, lookAround } from '../engine/look.ts';
import type { Connection } from './connections.ts';
import { renewerChecks, renewersOn } from './renewer-checks.ts';

/** Reads what is on an open server, and what speaks for and against these names there. Changes nothing. Raises `web-server-*` problems. */
export async function look(
  connection: Connection,
  names: readonly string[],
  signal: AbortSignal,
): Promise<z.infer<typeof inspection>> {
  const { host } = connection.server;
  const [seen, renewers] = await Promise.all([lookAround(host, names, signal), renewersOn(host, signal)]);
  connection.look = seen;
  const { target, detection, facts } = seen;
  return {
    target: target.id,
    isTriedOnARealOne: target.capabilities.isTriedOnARealOne,
    title: detection.title,
    version: detection.version,
    sites: target.sites(facts).map((site) => ({
      ...site,
      names: [...site.names],
      addresses: [...site.addresses],
    })),
    checks: [
      ...checksOf(seen, { names, redirect: true, hsts: false }),
      ...renewerChecks(renewers, seen, names),
    ],
  };
}
