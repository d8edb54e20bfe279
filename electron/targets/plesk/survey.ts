import { isDomainName } from '../../../shared/names/domain-name.ts';
import { shownCertificate } from '../../remote/panel/certificates.ts';
import { parseParts, partOf } from '../../remote/parts.ts';
import type { InFront, PleskFacts, PleskSite } from './facts.ts';

/** The first look at a server, parsed. */
export interface Survey extends Pick<PleskFacts, 'version' | 'sites' | 'ownIssue' | 'mailPorts'> {
  readonly isThere: boolean;
  /** What somebody but root may change of its program: then nothing was asked. */
  readonly notRoots: string | null;
  /** Plesk's own words where its database does not answer. */
  readonly complaint: string | null;
}

/** `stdout` is that of `lookScript`. */
export function parseSurvey(stdout: string, nonce: string): Survey {
  const parts = parseParts(stdout, nonce);
  const lines = (name: string) =>
    partOf(parts, name)
      .split('\n')
      .filter((line) => line !== '');
  const isAnswered = (lines('code')[0] ?? '0') === '0';
  const extensions = lines('extensions').map((line) => line.split(/\s/)[0] ?? '');
  return {
    isThere: lines('there').length > 0,
    notRoots: lines('not-roots')[0] ?? null,
    complaint: isAnswered ? null : partOf(parts, 'sites').trim().slice(0, 2_000) || 'it gave no reason',
    // `Product version: Plesk Obsidian 18.0.60.0`, or `17.8.11` with the system behind it.
    version: /^Product version:.*?\b(\d{2}\.\d+(?:\.\d+){0,2})\b/m.exec(partOf(parts, 'version'))?.[1] ?? '',
    sites: isAnswered ? sitesIn(lines('sites'), lines('aliases')) : [],
    ownIssue: extensions.includes('sslit')
      ? 'sslit'
      : extensions.includes('letsencrypt')
        ? 'letsencrypt'
        : null,
    mailPorts: portsIn(lines('mail')),
  };
}

/** More than these would be no list of sites any more. */
const mostSites = 2_000;

function sitesIn(rows: readonly string[], aliases: readonly string[]): readonly PleskSite[] {
  const beside = new Map<string, string[]>();
  for (const row of aliases) {
    const [domain = '', alias = ''] = row.split('\t').map((word) => word.toLowerCase());
    beside.set(domain, [...(beside.get(domain) ?? []), alias]);
  }
  return rows.slice(0, mostSites).flatMap((row): PleskSite[] => {
    const [name = '', root = '', called = '', kept = ''] = row.split('\t');
    const domain = name.toLowerCase();
    if (!isDomainName(domain)) return [];
    // Plesk has each domain answer to `www.` as well.
    const own = [domain, ...(beside.get(domain) ?? [])].flatMap((one) => [one, `www.${one}`]);
    const shown = kept === '' ? null : shownCertificate(decoded(kept));
    return [
      {
        domain,
        names: [...new Set(own)].filter(isDomainName),
        root: root.slice(0, 4_096),
        called,
        isUnreadable: kept !== '' && shown === null,
        shown,
        mail: null,
        inFront: [],
      },
    ];
  });
}

/** Plesk keeps it encoded as in an address (`urlencode` of PHP); mysql writes line ends as two letters. */
function decoded(text: string): string {
  const plain = text.replaceAll('\\n', '\n');
  if (!plain.includes('%')) return plain;
  try {
    return decodeURIComponent(plain.replaceAll('+', ' '));
  } catch {
    return '';
  }
}

const mailPorts = [25, 465, 587, 143, 993, 110, 995];
const isOwnMachine = (address: string): boolean => /^(127\.|\[?::1\]?$)/.test(address);

/** Of the lines of ss or netstat. */
function portsIn(lines: readonly string[]): readonly number[] {
  const heard = lines.flatMap((line) => {
    const [, address = '', port] = /^(?:LISTEN|tcp6?)\s+\d+\s+\d+\s+(\S+):(\d{1,5})\s/.exec(line) ?? [];
    return port === undefined || isOwnMachine(address) ? [] : [Number(port)];
  });
  return mailPorts.filter((port) => heard.includes(port));
}

/** `stdout` is that of `sitesScript`: what it says of these sites. */
export function withSettings(
  sites: readonly PleskSite[],
  stdout: string,
  nonce: string,
): readonly PleskSite[] {
  const parts = parseParts(stdout, nonce);
  const known = new Set(sites.map(({ called }) => called));
  return sites.map((site) => {
    const told = parts.find(({ name, text }) => name === 'mailed' && text.split('\n')[0] === site.domain);
    if (told === undefined) return site;
    const mail = told.text.split('\n')[1]?.trim() ?? '';
    const inFront = parts.flatMap(({ name, text }) => {
      const [domain, file = '', ...lines] = text.split('\n');
      return name === 'settings' && domain === site.domain ? handedOn(file, lines) : [];
    });
    // "Not selected" and the like are none that could be chosen again.
    return { ...site, mail: isCertificate(mail, known) ? mail : null, inFront };
  });
}

const isCertificate = (mail: string, known: ReadonlySet<string>): boolean =>
  mail !== '' &&
  (known.has(mail) || /^(Lets Encrypt |sealkeeper-)/.test(mail) || /certificate/i.test(mail)) &&
  !/^not /i.test(mail);

/** As people write a pattern for every path. */
const wholeSite = new Set([
  '^',
  '.*',
  '(.*)',
  '^(.*)',
  '^(.*)$',
  '^/(.*)',
  '^/(.*)$',
  '^/?(.*)',
  '^/?(.*)$',
  '^.*$',
  '^/',
]);

/** `RewriteRule … [P,L]` (mod_rewrite): the flag P hands on. */
function isHandingRewrite(rule: string): boolean {
  if (!/^RewriteRule\s/i.test(rule) || !rule.endsWith(']')) return false;
  const [, pattern = ''] = rule.split(/\s/).filter((word) => word !== '');
  if (!wholeSite.has(pattern.replaceAll('"', ''))) return false;
  const flags = rule.slice(rule.lastIndexOf('[') + 1, -1).split(',');
  return flags.some((flag) => /^(P|proxy)$/i.test(flag.trim()));
}

/**
 * Lines that hand all requests of a site on. Apache takes the first rule that fits (mod_proxy, ProxyPass), so an exception in front
 * of it is one; nginx is asked for `proxy_pass` in a place for all paths.
 */
function handedOn(file: string, lines: readonly string[]): readonly InFront[] {
  const found: InFront[] = [];
  let isExcepted = false;
  let place = '';
  for (const [index, line] of lines.entries()) {
    const rule = line.trim().slice(0, 200);
    if (/^ProxyPass\s+"?\/\.well-known(\/acme-challenge)?\/?"?\s+"?!/i.test(rule)) isExcepted = true;
    if (/^location\s\s*(\^~\s*)?\/\.well-known\//.test(rule)) isExcepted = true;
    const opened = /^location\s([^{]+)\{/.exec(rule)?.[1];
    if (opened !== undefined) place = opened.trim();
    const isOfAll = /^(\^~\s*)?\/$|^~\*?\s*(\^\/?|\.\*|\/)(\.\*)?$/.test(place);
    const hands =
      /^ProxyPass(Match)?\s+"?\^?\/"?\s+"?[a-z]/i.test(rule) ||
      (isOfAll && /(^|\{\s*)proxy_pass\s/.test(rule)) ||
      isHandingRewrite(rule);
    if (hands && !isExcepted) found.push({ file, line: index + 1, rule });
  }
  return found;
}
