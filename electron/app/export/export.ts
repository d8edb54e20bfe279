import type { Job } from '../../../shared/job.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { proofOf } from '../../../shared/proof.ts';
import { ansibleFiles } from './ansible-files.ts';
import { certbotFiles } from './certbot-files.ts';
import type { ExportableJob, ExportedFile } from './exportable-job.ts';
import { legoFiles, legoKeys } from './lego-files.ts';

/**
 * What an engine that a fleet runs on already needs to do the work of a job by itself, from then on without this app: its own
 * settings, with nothing of ours in them but the owner's wishes. Only what Debian and Ubuntu ship is asked for.
 */
export const engines = ['ansible', 'certbot', 'lego'] as const;
export type Engine = (typeof engines)[number];

/**
 * The files, in the order in which they are read. Pure. Raises `export-unfit` {engine, fields} with each field of the job that
 * cannot be carried over: what is left out in silence would be missed on the day of a renewal.
 */
export function exportJob(job: Job, engine: Engine): readonly ExportedFile[] {
  const fields = [...unfitFields(job), ...(engine === 'lego' ? unfitForLego(job) : [])];
  const [first, ...others] = job.names;
  const { certificate } = job;
  if (fields.length > 0 || first === undefined || certificate.from !== 'acme')
    throw new ProblemError('export-unfit', { engine, fields: [...fields] });
  const targets = job.install.map(({ target }) => target);
  const own: ExportableJob = {
    names: [first, ...others],
    server: job.server,
    certificate,
    web: (['apache', 'nginx'] as const).find((each) => targets.includes(each)) ?? null,
    mail: (['postfix', 'dovecot'] as const).filter((each) => targets.includes(each)),
    redirect: job.redirect,
    hsts: job.hsts,
  };
  return filesOf[engine](own);
}

const filesOf: Readonly<Record<Engine, (job: ExportableJob) => readonly ExportedFile[]>> = {
  ansible: ansibleFiles,
  certbot: certbotFiles,
  lego: legoFiles,
};

/** lego 4.9 asks for an address, and makes fewer kinds of keys. */
function unfitForLego({ certificate }: Job): readonly string[] {
  if (certificate.from !== 'acme') return [];
  const { contact, key = 'ec-p256' } = certificate;
  return [
    ...(contact === undefined ? ['certificate.contact'] : []),
    ...(legoKeys[key] === null ? ['certificate.key'] : []),
  ];
}

const exportable: ReadonlySet<string> = new Set(['apache', 'nginx', 'postfix', 'dovecot']);

function unfitFields(job: Job): readonly string[] {
  const { certificate, server, install, names, proof, defaultSiteFor } = job;
  const isFor = (target: string) => install.some((each) => each.target === target);
  const unfit: readonly (readonly [field: string, isUnfit: boolean])[] = [
    ['certificate.from', certificate.from !== 'acme'],
    // Of these a login would have to lie on the server.
    ['proof', names.some((name) => proofOf(proof, name).method !== 'http-01')],
    // RFC 8738: the Certbot that is shipped takes names alone.
    ['names', names.some((name) => /^[\d.]+$|:/.test(name))],
    ['install', install.some(({ target }) => !exportable.has(target)) || (isFor('apache') && isFor('nginx'))],
    ['server.auth', server.auth?.type === 'panel-token'],
    // Signs of Jinja: Ansible would read an expression.
    ['server.host', hasBraces(server.host)],
    ['server.user', hasBraces(server.user)],
    ['server.auth.file', server.auth?.type === 'key' && hasBraces(server.auth.file)],
    ['defaultSiteFor', defaultSiteFor !== undefined],
    ...(certificate.from === 'acme' ? unfitOf(certificate) : []),
  ];
  return unfit.filter(([, isUnfit]) => isUnfit).map(([field]) => field);
}

const unfitOf = (certificate: ExportableJob['certificate']): readonly (readonly [string, boolean])[] => [
  ['certificate.agreeToTerms', !certificate.agreeToTerms],
  // Its secret would have to lie in the files.
  ['certificate.externalAccount', certificate.externalAccount !== undefined],
  ['certificate.profile', certificate.profile !== undefined],
  ['certificate.otherwise', certificate.otherwise !== undefined],
  ['certificate.directory', hasBraces(certificate.directory) || /\s/.test(certificate.directory)],
  ['certificate.directoryTrust', hasBraces(certificate.directoryTrust)],
  ['certificate.contact', hasBraces(certificate.contact)],
];

const hasBraces = (text: string | undefined): boolean => text !== undefined && /[{}\p{Cc}]/u.test(text);
