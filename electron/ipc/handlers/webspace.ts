import { type SpaceLogin, type SpaceView, spaceView } from '../../../shared/ipc/webspace.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { webSpaceJob } from '../../../shared/webspace/job.ts';
import type { Services } from '../../app/services.ts';
import { beginWebSpace } from '../../app/webspace.ts';
import {
  clearWebSpace,
  dropWebSpace,
  lookAtWebSpace,
  stateOf,
  type WebSpaceRecord,
} from '../../app/webspace-care.ts';
import { contentsOf, writeFormFiles } from '../../app/webspace-files.ts';
import type { Handlers } from '../answer.ts';
import { secretsOfWindow } from '../window-job.ts';
import type { Desktop } from './app.ts';
import { outsideOf } from './site.ts';

type WebSpaceHandlers = Pick<
  Handlers,
  | 'webspace.list'
  | 'webspace.begin'
  | 'webspace.tick'
  | 'webspace.copy-key'
  | 'webspace.save'
  | 'webspace.look'
  | 'webspace.clear'
>;

/** What the window is told; never a key. */
function shown(record: WebSpaceRecord): SpaceView {
  const { id, begunAt, label, names, placed, certificate, form, ticked, shownAt } = record;
  const contents = certificate === null ? null : contentsOf(certificate.chainPem);
  return spaceView.parse({
    ...{ id, begunAt, server: label, names, form, ticked, shownAt, state: stateOf(record) },
    placed: placed.map(({ path }) => path),
    parts: contents === null ? null : { certificate: contents.certificate, chain: contents.chain },
    notBefore: certificate?.notBefore ?? null,
    notAfter: certificate?.notAfter ?? null,
  });
}

/** As a job file would say it; what is missing is the user's own keys. */
function spaceOf({ protocol, identity, password, ...where }: SpaceLogin) {
  const passwordEnv = secretsOfWindow.password;
  switch (protocol) {
    case 'sftp':
      return {
        ...{ protocol, ...where },
        ...(identity === undefined ? {} : { hostKey: identity }),
        ...(password === '' ? {} : { auth: { type: 'password', passwordEnv } }),
      };
    case 'ftps':
      return {
        ...{ protocol, ...where, passwordEnv },
        ...(identity === undefined ? {} : { certificate: identity }),
      };
    case 'ftp':
      return { ...{ protocol, ...where, passwordEnv }, unencrypted: true };
  }
}

export function webSpaceHandlers(
  services: Services,
  desktop: Pick<Desktop, 'copySecret' | 'pickFolder'>,
): WebSpaceHandlers {
  /** Raises `keychain-closed` where it does not open, `webspace-not-issued` {id} where there is none. */
  const keyOf = async (id: string): Promise<string> => {
    const key = await services.spaceKeys.of(id);
    if (key === null) throw new ProblemError('webspace-not-issued', { id });
    return key;
  };
  return {
    async 'webspace.list'() {
      const { records, unreadable } = await services.spaces.list();
      return { spaces: records.map(shown), unreadable: [...unreadable] };
    },
    async 'webspace.begin'({ names, login, form, authority, outside }, { signal, progress }) {
      const { directory, trustFile } = authority;
      const job = webSpaceJob.parse({
        names,
        server: { webspace: spaceOf(login) },
        certificate: {
          from: 'acme',
          directory,
          agreeToTerms: true,
          ...(trustFile === undefined ? {} : { directoryTrust: trustFile }),
        },
        ...(outside === undefined ? {} : { outside: outsideOf(outside) }),
      });
      const ended = await beginWebSpace(
        services,
        { job, secrets: { [secretsOfWindow.password]: login.password } },
        {
          emit: (event) => {
            if (event.type === 'step' && event.state === 'started') progress({ step: event.step });
          },
          signal,
        },
      );
      signal.throwIfAborted();
      if (ended.outcome !== 'waiting')
        throw ended.problem === undefined ? new ProblemError('unexpected') : ProblemError.of(ended.problem);
      const record = { ...(await services.spaces.load(ended.runId)), form };
      await services.spaces.save(record);
      return shown(record);
    },
    async 'webspace.tick'({ id, form, ticked }) {
      const record = { ...(await services.spaces.load(id)), form, ticked };
      await services.spaces.save(record);
      return shown(record);
    },
    async 'webspace.copy-key'({ id }) {
      desktop.copySecret(await keyOf(id));
      return {};
    },
    async 'webspace.save'({ id }) {
      const record = await services.spaces.load(id);
      const keyPem = await keyOf(id);
      const folder = await desktop.pickFolder();
      if (folder === null) return null;
      const { written, pfxPassword } = await writeFormFiles(folder, record, { keyPem, isKeyThere: false });
      return { folder, files: written.map(({ file }) => file), pfxPassword };
    },
    async 'webspace.look'({ id }, { signal, progress }) {
      progress({ doing: 'looking' });
      const { record, views } = await lookAtWebSpace(services, id, signal);
      return { space: shown(record), views: [...views] };
    },
    async 'webspace.clear'({ id, password, drop }, { signal, progress }) {
      progress({ doing: 'at-work' });
      const wish = { id, secrets: { [secretsOfWindow.password]: password } };
      await (drop ? dropWebSpace : clearWebSpace)(services, wish, signal);
      return {};
    },
  };
}
