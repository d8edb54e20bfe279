import { X509Certificate } from 'node:crypto';
import { LABEL } from '../../../../electron/remote/windows/verbs/certificates.ts';
import type { VerbResult } from '../../../../electron/remote/windows/verbs.ts';
import { type OpenedPfx, openPfx, thumbprintOf } from './certificates.ts';
import { refuse } from './failure.ts';
import type { WindowsModel } from './model.ts';
import { readableSites } from './operations.ts';
import { keyFileOf, runProgram } from './programs.ts';
import type { ModelCertificate } from './state.ts';
import { assertAdministrator, assertIis, type ModelVerb, type VerbWorld } from './verb-world.ts';

export const importVerb: ModelVerb<'import'> = ({ store, label }, world) => {
  assertAdministrator(world);
  const { model, step, secrets } = world;
  const put = () => {
    step('import');
    model.throwFault('import', 'crypto');
    const { build, culture } = model.state.os;
    const opened =
      openPfx(secrets.pfx, secrets.password, build, culture) ??
      refuse('pfx-without-key', 'The PFX holds no certificate with a private key.');
    return { opened, ...stored(world, opened, store, label) };
  };
  const first = put();
  const thumbprint = thumbprintOf(first.opened.leafPem);
  const keyIn = () => {
    step('key-check', thumbprint);
    return find(model, store, thumbprint)?.keyPem ?? null;
  };
  // The first import of a key is sometimes not kept; the second is.
  if (keyIn() === null) put();
  if (keyIn() === null) {
    if (!first.wasThere) model.removeCertificate(store, thumbprint);
    for (const each of first.added) model.removeCertificate('CA', each);
    refuse('key-unusable', 'The imported certificate has no private key.');
  }
  const { publicKey, validToDate } = new X509Certificate(first.opened.leafPem);
  return {
    ...{ thumbprint, store, wasThere: first.wasThere, intermediatesAdded: [...first.added] },
    keyAlgorithm: publicKey.asymmetricKeyType === 'rsa' ? 'RSA' : 'ECDSA',
    notAfter: validToDate.toISOString().replace('.000', ''),
  };
};

function stored(
  { model, step }: VerbWorld,
  { leafPem, keyPem, chain }: OpenedPfx,
  store: string,
  label: string,
) {
  step('store', store);
  model.openStore(store, 'ReadWrite');
  const thumbprint = thumbprintOf(leafPem);
  const old = find(model, store, thumbprint);
  const friendlyName = old?.friendlyName ?? label;
  model.addCertificate({ ...{ store, thumbprint, keyPem, friendlyName }, certPem: leafPem });
  step('store', 'CA');
  model.openStore('CA', 'ReadWrite');
  const added: string[] = [];
  for (const certPem of chain) {
    const { subject, issuer } = new X509Certificate(certPem);
    const each = thumbprintOf(certPem);
    if (subject === issuer || find(model, 'CA', each)) continue;
    model.addCertificate({ store: 'CA', thumbprint: each, certPem, keyPem: null, friendlyName: '' });
    added.push(each);
  }
  return { wasThere: old !== undefined, added };
}

const find = (model: WindowsModel, store: string, thumbprint: string) =>
  model.state.certificates.find((each) => each.store === store && each.thumbprint === thumbprint);

export const findCertificatesVerb: ModelVerb<'find-certificates'> = ({ certificates }, world) => {
  assertAdministrator(world);
  const found = certificates.filter(({ store, thumbprint }) => {
    world.step('find', thumbprint);
    world.model.openStore(store, 'ReadOnly');
    return find(world.model, store, thumbprint) !== undefined;
  });
  return { found: [...found] };
};

export const cleanupVerb: ModelVerb<'cleanup'> = (
  { store, thumbprint, intermediates, onlyExpired = false },
  world,
) => {
  assertIis(world);
  const { model, step } = world;
  step('find', thumbprint);
  model.openStore(store, 'ReadOnly');
  const found = find(model, store, thumbprint);
  const users = found === undefined ? [] : usersOf(model, thumbprint);
  const outcome =
    found === undefined
      ? 'absent'
      : users.length > 0
        ? 'in-use'
        : !found.friendlyName.startsWith(LABEL)
          ? 'not-ours'
          : onlyExpired && new X509Certificate(found.certPem).validToDate > new Date()
            ? 'not-expired'
            : 'removed';
  step('remove', thumbprint);
  if (outcome === 'removed') model.removeCertificate(store, thumbprint);
  const kept: string[] = [];
  if (outcome === 'removed' || outcome === 'absent') {
    for (const each of intermediates) {
      const authority = find(model, 'CA', each);
      if (authority === undefined) continue;
      if (isIssuer(model, authority)) kept.push(each);
      else model.removeCertificate('CA', each);
    }
  }
  return { outcome, users: [...users], kept };
};

function isIssuer({ state }: WindowsModel, authority: ModelCertificate): boolean {
  const { subject } = new X509Certificate(authority.certPem);
  return state.certificates.some(
    ({ thumbprint, certPem }) =>
      thumbprint !== authority.thumbprint && new X509Certificate(certPem).issuer === subject,
  );
}

type Users = VerbResult<'cleanup'>['users'];

export function usersOf(model: WindowsModel, thumbprint: string): Users {
  const users: Users = [];
  for (const site of readableSites(model)) {
    for (const binding of site.bindings) {
      const where = `site ${site.id} ${binding.bindingInformation}`;
      if (!binding.broken && binding.thumbprint === thumbprint) users.push({ kind: 'site', where });
    }
    if (site.ftpCertificate.thumbprint === thumbprint) users.push({ kind: 'ftp', where: `site ${site.id}` });
  }
  for (const row of model.state.rows) {
    if (row.thumbprint === thumbprint) users.push({ kind: 'http.sys', where: row.endpoint });
  }
  for (const one of model.state.chosen) {
    if (one.thumbprint === thumbprint) users.push({ kind: one.kind, where: one.where });
  }
  for (const name of model.state.choosers) users.push({ kind: 'program', where: name });
  return users;
}

export const keyAccessVerb: ModelVerb<'key-access'> = ({ op, store, thumbprint, sid }, world) => {
  assertAdministrator(world);
  const { model, step } = world;
  step('key-file', thumbprint);
  if (!find(model, store, thumbprint)) refuse('certificate-missing', 'The certificate is not in the store.');
  const file = keyFileOf(thumbprint);
  step('icacls', file);
  const words = op === 'grant' ? ['/grant', `*${sid}:(R)`] : ['/remove:g', `*${sid}`];
  const { exitCode, text } = runProgram(model, 'icacls.exe', [file, ...words, '/Q']);
  if (exitCode !== 0) refuse('program-failed', `icacls ended with ${exitCode}: ${text}`);
  return { file };
};
