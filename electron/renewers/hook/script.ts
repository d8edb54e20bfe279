import { quote } from '../../../shared/quote.ts';
import { onlyRootPrelude } from '../../remote/only-root.ts';
import { guardsPrelude } from '../../run/posix/prelude-guards.ts';
import { type HookGround, serverGround } from './ground.ts';
import { basicsShell } from './shell-basics.ts';
import { certificatesShell } from './shell-certificates.ts';
import { doorsShell } from './shell-doors.ts';
import { foreignPairsShell } from './shell-foreign-pairs.ts';
import { lockShell } from './shell-lock.ts';
import { mainShell } from './shell-main.ts';
import { rehearsalShell } from './shell-rehearsal.ts';
import { selfTestShell } from './shell-self-test.ts';
import { servicesShell } from './shell-services.ts';
import { stagedShell } from './shell-staged.ts';
import { switchShell } from './shell-switch.ts';
import { versionsShell } from './shell-versions.ts';

/** For whoever finds it on the server. */
const heading = `#!/bin/sh
# Sealkeeper's hook. Puts a renewed certificate behind the stable path that the services' configuration names, and proves
# that it is shown; else the former one is put back. Called by whoever renews (RENEWED_LINEAGE as certbot sets it), and
# daily without arguments, since no renewer calls a hook again that failed once. Quiet where there is nothing to say.
# "hook rehearse" tries all that a renewal will need with the pair that stands, and switches nothing.
#
# It talks to nobody but this server, and needs nothing but sh and openssl. It looks after one certificate, and knows of it what the
# files beside it say:
#   source          two lines: the renewer's private key, the renewer's chain
#   names           one a line; the renewed certificate must hold for each
#   services        one a line, of a closed set: what kind it is, where its program lies, who starts it
#   probes          one a line, ADDRESS:PORT NAME [smtp|imap|pop3]: where it must be shown afterwards
#   keep            versions with this number and below are left alone
#   staged          mod_md only: the folder in which it lays what waits for a reload
#   self-test.*     optional: a private copy of the server, on which it is tried first
# What it last did stands in the state folder, in one line, with a log beside it.
`;

/**
 * The one program of ours that stays on a server: POSIX sh (dash, busybox, ksh, bash) with coreutils or busybox, and
 * openssl 1.0.2 or later. No here-document and no mktemp: some shells need space on the disk for them.
 */
export function hookScript(name: string, ground: HookGround = serverGround): string {
  const places = `hk_etc=${quote([ground.etc])} hk_var=${quote([ground.state])} hk_run=${quote([ground.run])} hk_name=${quote([name])}`;
  const body = [
    onlyRootPrelude,
    guardsPrelude,
    basicsShell,
    lockShell,
    certificatesShell,
    versionsShell,
    servicesShell,
    doorsShell,
    foreignPairsShell,
    selfTestShell,
    switchShell,
    stagedShell,
    rehearsalShell,
    mainShell,
  ].join('');
  return [
    heading,
    'set -u',
    'umask 077',
    'LC_ALL=C PATH=/usr/sbin:/usr/bin:/sbin:/bin; export LC_ALL PATH',
    'unset ENV BASH_ENV CDPATH LANGUAGE TMPDIR',
    "trap '' HUP PIPE",
    'cd / && exec </dev/null',
    places,
    body.replaceAll('\\$', '$'),
  ].join('\n');
}
