import type { LabServer } from './server.ts';
import type { FileSpec } from './server-seed.ts';

export interface EximOptions {
  /** Whether its configuration is made of many files. */
  readonly split?: boolean;
  /** Lines of its owner's macros. */
  readonly macros?: readonly string[];
}

/** An Exim called `name` as Debian's package and an owner write it, on ports 25, 587 and 465; for `software: ['exim']`. */
export function debianEximFiles(name: string, options: EximOptions = {}): Readonly<Record<string, FileSpec>> {
  const macros = options.split === true ? 'conf.d/main/000_localmacros' : 'exim4.conf.localmacros';
  const lines = ['# my own', `MAIN_HARDCODE_PRIMARY_HOSTNAME = ${name}`, 'tls_on_connect_ports = 465'];
  return {
    '/etc/mailname': `${name}\n`,
    '/etc/exim4/update-exim4.conf.conf': settings(name, options.split === true),
    [`/etc/exim4/${macros}`]: [...lines, ...(options.macros ?? []), ''].join('\n'),
    '/etc/default/exim4': `QUEUERUNNER='combined'\nQUEUEINTERVAL='30m'\nSMTPLISTENEROPTIONS='-oX 25:587:465 -oP /run/exim4/exim.pid'\n`,
  };
}

const settings = (name: string, split: boolean): string => `dc_eximconfig_configtype='internet'
dc_other_hostnames='${name}'
dc_local_interfaces=''
dc_readhost=''
dc_relay_domains=''
dc_minimaldns='false'
dc_relay_nets=''
dc_smarthost=''
CFILEMODE='644'
dc_use_split_config='${split}'
dc_hide_mailname=''
dc_mailname_in_oh='true'
dc_localdelivery='mail_spool'
`;

/** By its own script, which puts its configuration together first. */
export async function startExim(server: LabServer): Promise<void> {
  // What it leaves behind would keep our end of its output open.
  const start = '/etc/init.d/exim4 start </dev/null >/var/log/start.log 2>&1';
  // Its script ends once the daemon is on its own, which opens the ports only then.
  const listens =
    'i=0; until ss -Hltnp | grep -q exim4; do i=$((i + 1)); [ $i -lt 300 ] || exit 1; sleep 0.1; done';
  await server.must([
    'sh',
    '-c',
    `{ ${start} && { ${listens}; }; } || { cat /var/log/start.log >&2; exit 1; }`,
  ]);
}
