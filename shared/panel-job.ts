import { z } from 'zod';
import type { FieldFaultKind } from './field-faults.ts';

/** Where cPanel lets its customers in, encrypted. */
const usualPort = 2083;

/** Scheme, host and port (RFC 3986 §3.2), without a login in between. */
const addressPattern = /^https:\/\/(\[[0-9a-f:.]{2,45}\]|[^/?#:@[\]\s]{1,253})(?::(\d{1,5}))?(?:[/?#]|$)/i;

/** A hosting panel as a job file names it: by the address in the browser. */
const panelServer = z.strictObject({
  panel: z.strictObject({
    /** `https://cpanel.example.com:2083`; what stands behind the port is not looked at. */
    url: z.url({ protocol: /^https$/ }).regex(addressPattern, 'url' satisfies FieldFaultKind),
    user: z.string().min(1).max(64),
    tokenEnv: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'environment-variable' satisfies FieldFaultKind),
  }),
  /** The key of the panel's certificate, where no authority vouches for it. */
  hostKey: z.string().optional(),
});

/** What a job says of a panel, in the words for any server; anything else as it is. Its faults are told at their fields. */
export function serverOfPanel(server: unknown, context: z.core.$RefinementCtx<unknown>): unknown {
  if (typeof server !== 'object' || server === null || !('panel' in server)) return server;
  const read = panelServer.safeParse(server);
  if (!read.success) {
    for (const issue of read.error.issues)
      context.addIssue({ code: 'custom', message: faultOf(issue), path: issue.path, input: server });
    return z.NEVER;
  }
  const { panel, hostKey } = read.data;
  const [, host = '', port] = addressPattern.exec(panel.url) ?? [];
  return {
    host: host.replace(/^\[|\]$/g, '').toLowerCase(),
    port: port === undefined ? usualPort : Number(port),
    user: panel.user,
    auth: { type: 'panel-token', tokenEnv: panel.tokenEnv },
    ...(hostKey === undefined ? {} : { hostKey }),
  };
}

/** A message that is one of our own kinds stays; the rest is not of the form that is wanted. */
function faultOf({ code, message, ...issue }: z.core.$ZodIssue): FieldFaultKind {
  if (code === 'unrecognized_keys') return 'unknown';
  if (message === 'url' || ('format' in issue && issue.format === 'url')) return 'url';
  return message === 'environment-variable' ? message : 'unfit';
}
