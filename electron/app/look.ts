import type { z } from 'zod';
import type { inspection } from '../../shared/inspection.ts';
import { lookAround } from '../engine/look.ts';
import { checkedLook } from './checked-look.ts';
import type { Connection } from './connections.ts';

/** Reads what is on an open server, and what speaks for and against these names there. Changes nothing. Raises `web-server-*` problems. */
export async function look(
  connection: Connection,
  names: readonly string[],
  signal: AbortSignal,
): Promise<z.infer<typeof inspection>> {
  const { host } = connection.server;
  const seen = await checkedLook(host, lookAround(host, names, signal), signal);
  const [found] = seen.looks;
  connection.look = found;
  const { target, detection, facts } = found;
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
    checks: [...seen.checks({ names, redirect: true, hsts: false })],
  };
}
