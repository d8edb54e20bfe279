import { randomBytes } from 'node:crypto';
import { onlyRootPrelude } from './only-root.ts';

/**
 * What begins each program that runs on the server, in POSIX sh. They are constant; what varies comes as arguments,
 * never as text of a program. Each part of the answer stands behind a line `NONCE name`; nobody on the server can know
 * the nonce beforehand, so no file can forge a part. It is the first line of the standard input, since everybody on the
 * server may read the arguments of everybody else's programs.
 */
export const scriptFrame = String.raw`
LC_ALL=C; export LC_ALL
IFS= read -r n
say() { printf '\n%s %s\n' "$n" "$1"; }
${onlyRootPrelude}`;

/** For one run of one script. */
export const newNonce = (): string => randomBytes(16).toString('hex');
