import type { RenewerId } from '../../shared/renewers.ts';
import { baseName, type Call, callsIn } from './command-line.ts';

/** Which certificate a call has to renew. */
export interface Wanted {
  /** By what its renewer may call it: its names in that one's stores. */
  readonly stored: readonly string[];
  /** As the certificate carries them. */
  readonly names: readonly string[];
}

interface Caller {
  /** Its programs, and what containers with them are called by. */
  readonly programs: readonly string[];
  /** Whether a call with these words renews what is due of the certificate. `wanted` null: of any. */
  readonly renews: (words: Call, wanted: Wanted | null) => boolean;
}

/** Programs that only read, copy or say what they are told: a name behind one of them starts nobody. */
const idle = (
  'echo printf test [ cat ls cp mv rm ln tar rsync scp zip gzip du chmod chown chgrp find grep sed awk head tail tee ' +
  'mail mailx sendmail logger touch mkdir stat which command type pgrep pkill kill killall export cd'
).split(' ');
/** What may stand in front of a program without being one. */
const before = ['if', 'then', 'else', 'elif', 'while', 'until', 'do', '!', '{', 'time', 'exec'];
const containers = ['docker', 'docker-compose', 'podman', 'podman-compose', 'nerdctl', 'lxc', 'lxc-attach'];
const startsContainer = ['run', 'start', 'restart', 'up'];

/** What stands behind options with a value, `--x v` or `--x=v`, each part of a list with commas. */
function valuesOf(words: Call, ...options: readonly string[]): readonly string[] {
  const values = words.flatMap((word, at) => {
    if (options.includes(word)) return [words[at + 1] ?? ''];
    const option = options.find((one) => word.startsWith(`${one}=`));
    return option === undefined ? [] : [word.slice(option.length + 1)];
  });
  return values.flatMap((value) => value.split(','));
}

/** Whatever a variable holds may be the one. */
const isAmong = (values: readonly string[], known: readonly string[]): boolean =>
  values.some((value) => value.includes('$') || known.includes(value));
const isMeant = (values: readonly string[], known: readonly string[]): boolean =>
  values.length === 0 || isAmong(values, known);
const has = (words: Call, ...options: readonly string[]): boolean =>
  words.some((word) => options.includes(word));

/**
 * How each is told to renew. Sources: certbot's `cli/` (renew takes no names of domains; certonly renews what is due of them);
 * acme.sh's, dehydrated's and getssl's `--help`; lego's documentation of `renew`; uacme(1), acmetool's manual; snapd, which
 * starts the app `certbot.renew`.
 */
const callers: Readonly<Partial<Record<RenewerId, Caller>>> = {
  certbot: {
    programs: [
      ...['certbot', 'certbot-auto', 'letsencrypt', 'letsencrypt-auto', 'certbot.renew'],
      // The makers' own images bear the plugin's name.
      ...['dns-cloudflare', 'dns-route53', 'dns-google', 'dns-ovh', 'dns-rfc2136', 'dns-digitalocean'],
    ],
    renews: (words, wanted) => {
      if (has(words, '--dry-run', '--staging', '--test-cert', '--help', '-h')) return false;
      const asked = valuesOf(words, '--cert-name');
      const isOne = wanted === null || isMeant(asked, wanted.stored);
      const verb = words.find((word, at) =>
        words[at - 1] === '--cert-name' ? false : ['renew', 'certonly', 'run'].includes(word),
      );
      if (verb === 'renew') return isOne;
      const domains = valuesOf(words, '-d', '--domain', '--domains');
      return (
        verb !== undefined && isOne && (asked.length > 0 || wanted === null || isAmong(domains, wanted.names))
      );
    },
  },
  'acme.sh': {
    programs: ['acme.sh', 'acme-sh'],
    renews: (words, wanted) => {
      if (has(words, '--staging', '--test')) return false;
      if (has(words, '--cron', '--renew-all', '--renewAll')) return true;
      const domains = valuesOf(words, '-d', '--domain');
      return has(words, '--renew', '-r') && (wanted === null || isMeant(domains, wanted.names));
    },
  },
  dehydrated: {
    programs: ['dehydrated', 'letsencrypt.sh'],
    renews: (words, wanted) =>
      has(words, '--cron', '-c') &&
      (wanted === null || isMeant(valuesOf(words, '-d', '--domain', '--alias'), known(wanted))),
  },
  lego: {
    programs: ['lego'],
    renews: (words, wanted) =>
      has(words, 'renew', 'run') &&
      (wanted === null || isMeant(valuesOf(words, '-d', '--domains'), known(wanted))),
  },
  uacme: {
    programs: ['uacme'],
    renews: (words, wanted) => {
      const at = words.indexOf('issue');
      return at >= 0 && !has(words, '-s', '--staging') && isOneOf(words.slice(at + 1), wanted);
    },
  },
  getssl: {
    programs: ['getssl'],
    renews: (words, wanted) =>
      !has(words, '-c', '--create', '--revoke', '-r', '-h', '--help') &&
      (has(words, '-a', '--all') || isOneOf(words, wanted)),
  },
  acmetool: {
    programs: ['acmetool'],
    renews: (words) => {
      const verb = words.find((word) => /^[a-z-]+$/.test(word) && !word.startsWith('-'));
      return verb === undefined || verb === 'reconcile' || verb === 'want';
    },
  },
  // Our own daily call, which has what it renewed taken up.
  mod_md: { programs: ['hook'], renews: () => true },
};

const known = ({ stored, names }: Wanted): readonly string[] => [...stored, ...names];
const isOneOf = (words: Call, wanted: Wanted | null): boolean =>
  wanted === null ? words.some((word) => !word.startsWith('-')) : isAmong(words, known(wanted));

/** `certbot/certbot:v2.9@sha256…` is called by what stands between. */
const nameOf = (word: string): string => baseName(word.split('@')[0] ?? '').replace(/:[\w.-]+$/, '');

function isProgram(id: RenewerId, { programs }: Caller, word: string): boolean {
  if (id === 'mod_md') return /^\/etc\/sealkeeper\/renew\/certs\/[^/]+\/current\/hook$/.test(word);
  return programs.includes(nameOf(word));
}

/**
 * Whether these lines of a shell have a renewer renew a certificate, rather than only name it: a trial, a list, a copy of its
 * folder, a renewal of another one do not. What a variable of theirs holds is looked up among them. `wanted` null: any
 * certificate. A container that is started without a word does what it was made for, and that is taken to be it. Pure.
 */
export function isRenewing(id: RenewerId, lines: readonly string[], wanted: Wanted | null): boolean {
  const caller = callers[id];
  if (caller === undefined) return false;
  const calls = lines.flatMap((line) => callsIn(line));
  const variables = new Map(calls.flat().flatMap((word) => assigned(word)));
  return calls.some((call) => {
    const words = call.flatMap(
      (word) => variables.get(word.replace(/^\$\{?(\w+)\}?$/, '$$$1'))?.split(' ') ?? [word],
    );
    const start = words.findIndex((word) => !before.includes(word) && assigned(word).length === 0);
    const program = baseName(words[start] ?? '');
    if (start < 0 || idle.includes(program)) return false;
    return words.some((word, at) => {
      if (at < start || !isProgram(id, caller, word)) return false;
      if (nameOf(word) === 'certbot.renew') return true;
      const behind = words.slice(at + 1);
      if (behind.length === 0 && containers.includes(program))
        return words.slice(start, at).some((one) => startsContainer.includes(one));
      return caller.renews(behind, wanted);
    });
  });
}

/** `NAME=value`, by `$NAME`. */
function assigned(word: string): readonly (readonly [string, string])[] {
  const at = word.indexOf('=');
  return at > 0 && /^[A-Za-z_]\w*$/.test(word.slice(0, at))
    ? [[`$${word.slice(0, at)}`, word.slice(at + 1)]]
    : [];
}
