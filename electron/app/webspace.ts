import type { RunEnded } from '../../shared/events.ts';
import { type Problem, ProblemError, toProblem } from '../../shared/problems.ts';
import { labelOfSpace, type WebSpaceJob } from '../../shared/webspace/job.ts';
import { newRunId } from '../engine/run/secure.ts';
import type { Ledger, Placed } from '../engine/webspace/placing.ts';
import { resolveAcme, resolveOutside } from '../job/resolve-job.ts';
import { resolveSpace } from '../job/resolve-space.ts';
import { makePrivateKey } from '../keys/private-key.ts';
import { makeRequest } from '../keys/request.ts';
import type { OpenedSpace } from '../remote/webspace/space.ts';
import type { WebSpaceRecord } from '../run/webspace/record-file.ts';
import type { Secrets } from './reach.ts';
import type { Listener } from './secure.ts';
import type { Services } from './services.ts';
import { layKey, writeFormFiles } from './webspace-files.ts';

/** Web space that is reached for its files alone: the certificate is made here, and its owner puts it into the host's form. */

export interface WebSpaceWish {
  readonly job: WebSpaceJob;
  readonly secrets: Secrets;
}

/** Every host's form takes it. */
const usualKey = 'rsa-2048';

/**
 * Has a certificate signed by way of a file in the web space, of which nothing stays there; the key and the files for the form wait
 * here, in the keychain or in the folder that the job names. Answers `waiting`: now its owner fills the form in. `refused` where it
 * did not come to a certificate. What of ours could not be taken away is told (`left-in-space`), and goes by `clearWebSpace`.
 * Raises `webspace-key-no-place`, `keychain-closed`, `secret-missing`, `file-missing`.
 */
export async function beginWebSpace(
  services: Services,
  { job, secrets }: WebSpaceWish,
  { emit, signal }: Listener,
): Promise<RunEnded> {
  const started = performance.now();
  const { names, certificate, server, files = null } = job;
  const { webspace } = server;
  const id = newRunId();
  const outside = await resolveOutside(job);
  const request = resolveSpace(webspace, secrets, outside.trustPem);
  const acme = await resolveAcme({ certificate: { ...certificate }, rehearsal: false }, secrets);
  if (acme === null) throw new TypeError('no authority');
  const pfxPassword = job.pfxPasswordEnv === undefined ? null : (secrets[job.pfxPasswordEnv] ?? null);
  if (job.pfxPasswordEnv !== undefined && (pfxPassword === null || pfxPassword === ''))
    throw new ProblemError('secret-missing', { field: 'pfxPasswordEnv', variable: job.pfxPasswordEnv });
  if (files === null && !(await services.spaceKeys.isPossible()))
    throw new ProblemError('webspace-key-no-place', { folder: '', reason: 'no_keychain' });

  emit({ type: 'run', runId: id, names: [...names], at: new Date().toISOString() });
  let record: WebSpaceRecord = {
    id,
    begunAt: new Date().toISOString(),
    label: labelOfSpace(webspace),
    identity: null,
    names: [...names],
    space: webspace,
    authority: {
      directory: certificate.directory,
      ...(certificate.directoryTrust === undefined ? {} : { directoryTrust: certificate.directoryTrust }),
    },
    ...(job.outside === undefined ? {} : { outside: job.outside }),
    ...{ placed: [], folders: [], certificate: null, files, form: null, ticked: [], shownAt: null },
  };
  const keep = async (change: Partial<WebSpaceRecord>): Promise<void> => {
    record = { ...record, ...change };
    await services.spaces.save(record);
  };
  const ended = (outcome: RunEnded['outcome'], problem?: Problem): RunEnded => ({
    type: 'ended',
    outcome,
    runId: id,
    ...(problem === undefined ? {} : { problem }),
    roundTrips: 0,
    milliseconds: Math.round(performance.now() - started),
  });
  let keyPem = '';
  const open = async (until: AbortSignal): Promise<OpenedSpace> => {
    // Once it has shown who it is, it stays that one.
    const opened = await services.openSpace(knownAgain(request, record.identity), until);
    if (record.identity !== opened.identity) await keep({ identity: opened.identity });
    return opened;
  };
  try {
    await services.spaces.save(record);
    const { issued, left } = await services.engine.obtainBySpace(
      { names, acme, outside, folder: webspace.folder ?? null, server: webspace.host },
      {
        open,
        ledger: ledgerOf(() => record, keep),
        source: services.sources.acme,
        async makeKey() {
          keyPem = await makePrivateKey(certificate.key ?? usualKey);
          if (files === null) await services.spaceKeys.keep(id, keyPem);
          else await layKey(files, names[0] ?? '', keyPem);
          return makeRequest(keyPem, names, {});
        },
        foundFolders: async (found) =>
          keep({ folders: [...found].map(([name, folder]) => ({ name, folder })) }),
        ...{ emit, signal },
      },
    );
    const { chainPem, fingerprint, issuer, notBefore, notAfter } = issued;
    await keep({ certificate: { chainPem, fingerprint, issuer, notBefore, notAfter } });
    if (files !== null) await writeFormFiles(files, record, { keyPem, isKeyThere: true, pfxPassword });
    // It has worked out all the same: what is left goes with the next login.
    return left === null ? ended('waiting') : ended('waiting', left);
  } catch (thrown) {
    const problem = toProblem(thrown);
    if (record.certificate === null) await services.spaceKeys.forget(id);
    if (record.placed.length > 0) return ended('needs-attention', leftProblem(record, problem));
    if (record.certificate === null) await services.spaces.remove(id);
    return ended('refused', problem);
  }
}

/** Files of ours may stand there, which is what its owner has to know; why it came to that is in the detail. */
function leftProblem({ placed }: WebSpaceRecord, cause: Problem): Problem {
  const paths = placed.map(({ path }) => path).join(', ');
  return {
    code: 'webspace-file-left',
    facts: { paths },
    detail: `${cause.code} ${cause.detail ?? ''}`,
  };
}

/** Only whoever showed this key, or this certificate, is given the password. Pure. */
export function knownAgain(
  request: ReturnType<typeof resolveSpace>,
  identity: string | null,
): ReturnType<typeof resolveSpace> {
  if (identity === null) return request;
  return request.protocol === 'sftp'
    ? { ...request, hostKey: identity }
    : { ...request, certificate: identity };
}

/** What is placed, as it stands in the record. */
export function ledgerOf(
  record: () => WebSpaceRecord,
  keep: (change: Partial<WebSpaceRecord>) => Promise<void>,
): Ledger {
  return {
    all: () => record().placed,
    note: (placed: Placed) => keep({ placed: [...record().placed, placed] }),
    strike: (paths) => keep({ placed: record().placed.filter(({ path }) => !paths.includes(path)) }),
  };
}
