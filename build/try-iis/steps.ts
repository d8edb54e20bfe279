import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import {
  certificatesOf,
  makePfx,
  oneTimePassword,
  type PfxStrength,
  thumbprintOf,
} from '../../electron/keys/pfx.ts';
import { makePrivateKey } from '../../electron/keys/private-key.ts';
import { makeSelfSigned } from '../../electron/keys/self-signed.ts';
import { VerbFailed } from '../../electron/remote/windows/failure.ts';
import type { WindowsHost } from '../../electron/remote/windows/host.ts';
import type { VerbResult } from '../../electron/remote/windows/verbs.ts';
import { askInside } from '../../electron/run/windows/ask-inside.ts';
import { lookInside } from '../../electron/run/windows/look-inside.ts';
import { windowsRun } from '../../electron/run/windows/run-folder.ts';
import { toProblem } from '../../shared/problems.ts';
import { countsOf, whatStays } from './counts.ts';

/** The site that its owner made for this trial (docs/iis.md). */
export const trialSite = 'Sealkeeper Trial';
const name = 'trial.sealkeeper.invalid';
const port = 8443;
const information = `127.0.0.1:${port}:${name}`;

export interface TrialReport {
  readonly system: Pick<
    VerbResult<'hello'>['os'],
    'product' | 'build' | 'revision' | 'powershell' | 'culture' | 'dotnet'
  >;
  readonly steps: readonly {
    readonly step: string;
    readonly ok: boolean;
    readonly milliseconds: number;
    readonly said: unknown;
  }[];
}

/** One step after the other, each told; a step that fails does not keep the later ones, which clean up, from being done. */
export async function tryIis(host: WindowsHost, say: (line: string) => void): Promise<TrialReport> {
  const steps: TrialReport['steps'][number][] = [];
  async function step<Value>(title: string, work: () => Promise<Value>): Promise<Value | null> {
    const started = performance.now();
    const done = (ok: boolean, said: unknown) => {
      const milliseconds = Math.round(performance.now() - started);
      steps.push({ step: title, ok, milliseconds, said });
      say(`${ok ? '✓' : '✗'} ${title}  ${milliseconds} ms${ok ? '' : `  ${JSON.stringify(said)}`}`);
    };
    try {
      const value = await work();
      done(true, value ?? null);
      return value;
    } catch (thrown) {
      done(
        false,
        thrown instanceof VerbFailed
          ? { reason: thrown.reason, ...thrown.failure, message: thrown.failure.message.slice(0, 300) }
          : toProblem(thrown),
      );
      return null;
    }
  }

  const { os } = await host.run('hello', {});
  const before = await host.run('detect', {});
  const site = before.sites.find((one) => one.name === trialSite);
  if (site === undefined)
    throw new Error(`There is no site called “${trialSite}”. docs/iis.md says how to make it.`);
  const root = site.paths.find(({ path }) => path === '/')?.physicalPath ?? '';
  const siteId = site.id;
  await step('what is there', async () => countsOf(before));
  await step('who renews here', async () => {
    const { program, renewals, tasks } = await host.run('renewers', {});
    return { isThere: program.isThere, renewals: renewals.length, tasks: tasks.length };
  });
  await step('simple-acme has nothing of ours', async () => {
    const ours = { id: 'sealkeeper-trial', endpoint: 'https://acme-v02.api.letsencrypt.org/' };
    const { renewal } = await host.run('simple-acme', { op: 'ask', ...ours });
    if (renewal !== null) throw new Error('it has');
  });

  const backup = `Sealkeeper-trial-${randomBytes(3).toString('hex')}`;
  await step('a backup by appcmd', () =>
    host.run('backup', { op: 'add', name: backup }).then(() => undefined),
  );
  await step('the backup goes', () =>
    host.run('backup', { op: 'delete', name: backup }).then(() => undefined),
  );

  const stored: string[] = [];
  for (const strength of ['old', 'new'] satisfies PfxStrength[]) {
    await step(`key and certificate into the store, ${strength} encryption`, async () => {
      const privateKeyPem = await makePrivateKey('rsa-2048');
      const chainPem = makeSelfSigned(privateKeyPem, [name], 2);
      const label = 'Sealkeeper trial';
      const password = oneTimePassword();
      const pfx = makePfx({ privateKeyPem, chainPem, label }, password, strength);
      const secrets = { pfx, password };
      const imported = await host.run('import', { store: 'My', label, exportable: false }, { secrets });
      stored.push(...certificatesOf(chainPem).map(thumbprintOf));
      return { keyAlgorithm: imported.keyAlgorithm };
    });
  }
  const binding = (thumbprint: string, before: string) => ({
    ...{ siteId, bindingInformation: information, expect: before, unless: null, thumbprint },
    ...{
      store: 'My',
      sslFlags: 1,
      configOnly: before !== 'absent',
      op: before === 'absent' ? 'add' : 'replace',
    },
  });
  const look = (thumbprint: string) => {
    const wanted = { siteId, siteName: trialSite, bindingInformation: information, before: null };
    const change = { ...wanted, store: 'My', sslFlags: 1, isShared: false };
    const undoRecord = { kind: 'binding' as const, path: information, thumbprint, binding: change };
    return lookInside(host, [undoRecord], { looks: 10, pause: 1_000 }, before);
  };
  let shown = 'absent';
  for (const thumbprint of stored) {
    const title = shown === 'absent' ? 'a binding is added' : 'its certificate is exchanged';
    const bound = await step(title, async () => {
      const { attempts, stopped } = await host.run('bind', {
        changes: [binding(thumbprint, shown) as never],
      });
      return { attempts, stopped: stopped.length };
    });
    if (bound === null) continue;
    shown = thumbprint;
    await step(`${title}: shown from inside`, () => look(thumbprint));
  }
  if (shown !== 'absent') {
    // Whatever the endpoint has besides its certificate goes through http.sys' own interface, there and back.
    const endpoint = `${name}:${port}`;
    const attributesNow = async () =>
      (await host.run('detect', {})).httpsys.find((row) => row.endpoint.toLowerCase() === endpoint)
        ?.attributes;
    const [other = shown] = stored;
    const asking = { flags: 2, checkMode: 1, freshness: 0, urlTimeout: 0, ctlIdentifier: '', ctlStore: '' };
    const appId = (await attributesNow())?.appId ?? '';
    const exchange = (to: string) =>
      host.run('bind', { changes: [{ ...binding(to, shown), attributes: { ...asking, appId } } as never] });
    await step('a setting for visitors’ certificates is set', async () => {
      await exchange(other);
      shown = other;
      if ((await attributesNow())?.flags !== asking.flags) throw new Error('it was not taken');
    });
    const [, last = shown] = stored;
    await step('it outlives an exchange of the certificate', async () => {
      await host.run('bind', { changes: [binding(last, shown) as never] });
      shown = last;
      if ((await attributesNow())?.flags !== asking.flags) throw new Error('it was lost');
    });
  }
  const [first] = stored;
  if (first !== undefined && site.ftpCertificate.store !== '') {
    // Only where FTP is installed does a site have such a setting, with a store of its own by default.
    const { store } = site.ftpCertificate;
    const former = site.ftpCertificate.thumbprint.toUpperCase();
    await step('a certificate for FTP of the site', () =>
      host.run('ftp', { siteId, expect: former, thumbprint: first, store: 'My' }).then(() => undefined),
    );
    await step('the former one of FTP', () =>
      host.run('ftp', { siteId, expect: first, thumbprint: former, store }).then(() => undefined),
    );
  }
  await step('they are found in the store, and their keys may be read by another account', async () => {
    const certificates = stored.map((thumbprint) => ({ store: 'My', thumbprint }));
    const { found } = await host.run('find-certificates', { certificates });
    for (const one of found.slice(0, 1)) {
      // NETWORK SERVICE.
      const wish = { ...one, sid: 'S-1-5-20' };
      await host.run('key-access', { op: 'grant', ...wish });
      await host.run('key-access', { op: 'revoke', ...wish });
    }
    return { found: found.length };
  });
  if (shown !== 'absent') {
    const where = { siteId, bindingInformation: information, expect: shown, unless: 'absent' as const };
    const change = { op: 'remove' as const, ...where, configOnly: false };
    await step('the binding goes', () => host.run('bind', { changes: [change] }).then(() => undefined));
  }
  for (const thumbprint of stored) {
    await step('the certificate goes', async () => {
      const { outcome, users } = await host.run('cleanup', { store: 'My', thumbprint, intermediates: [] });
      // Where something uses it is told by kind alone: names are the owner's own affair.
      return { outcome, users: users.map(({ kind }) => kind) };
    });
  }

  const { hsts } = site;
  if (hsts !== null) {
    const wished = { ...hsts, enabled: true, redirect: true };
    const set = { siteId, expect: hsts, settings: wished };
    await step('redirect and HSTS on', () => host.run('hsts', set).then(() => undefined));
    const unset = { siteId, expect: wished, settings: hsts };
    await step('redirect and HSTS off', () => host.run('hsts', unset).then(() => undefined));
  }

  const path = '.well-known/acme-challenge/trial';
  const content = Buffer.from('trial').toString('base64');
  const folders = ['.well-known/acme-challenge', '.well-known'];
  await step('a file in the folder of the site', () =>
    host
      .run('write-files', { root, files: [{ path, expect: 'absent', content }], removeFolders: [] })
      .then(() => undefined),
  );
  await step('its bytes are those that were sent', async () => {
    const { files } = await host.run('read-files', { root, paths: [path] });
    if (files[0]?.content !== content) throw new Error('they are others');
  });
  await step('the file goes', () =>
    host
      .run('write-files', { root, files: [{ path, expect: 'any', content: null }], removeFolders: folders })
      .then(() => undefined),
  );

  const token = randomBytes(24).toString('base64url');
  await step('a listener in front of all sites', async () => {
    const listener = await host.listen({ answers: [{ token, answer: `${token}.trial` }], seconds: 60 });
    const answer = await askInside(host, { name, path: `/.well-known/acme-challenge/${token}` });
    const { hits } = await listener.stop();
    return { status: answer?.status ?? 'no tunnel', isOurs: answer?.body.includes(`${token}.trial`), hits };
  });

  const runId = `trial-${randomBytes(3).toString('hex')}`;
  const run = windowsRun(host, runId, 5);
  await step('the safety net puts back what a silent app has left', async () => {
    await run.open('a trial');
    await host.run('backup', { op: 'add', name: backup });
    await run.note([{ verb: 'backup', parameters: { op: 'delete', name: backup } }]);
    for (let turn = 0; turn < 40; turn++) {
      await wait(3_000);
      const standing = await run.ask();
      if (standing.isRestored) return { isRestored: true, turns: turn + 1 };
    }
    throw new Error('it did not');
  });
  await step('the folder of the run goes', () => run.end('forget'));

  await step('all is as it was', async () => {
    if (whatStays(await host.run('detect', {})) !== whatStays(before))
      throw new Error('something is not as it was before');
  });
  const { product, build, revision, powershell, culture, dotnet } = os;
  return { system: { product, build, revision, powershell, culture, dotnet }, steps };
}
