import { X509Certificate } from 'node:crypto';
import type { VerbName, VerbParameters } from '../../../../electron/remote/windows/verbs.ts';
import { closedBy } from './access.ts';
import { refuse } from './failure.ts';
import { runProgram } from './programs.ts';
import { assertAdministrator, type ModelVerb, sitesResult, type VerbWorld } from './verb-world.ts';
import { bindVerb, ftpVerb, hstsVerb } from './verbs-bindings.ts';
import { cleanupVerb, findCertificatesVerb, importVerb, keyAccessVerb } from './verbs-certificates.ts';
import { readFilesVerb, writeFilesVerb } from './verbs-files.ts';
import { listenVerb } from './verbs-listener.ts';
import { renewersVerb, simpleAcmeVerb } from './verbs-renewers.ts';
import { runFolderVerb } from './verbs-run-folder.ts';

const helloVerb: ModelVerb<'hello'> = (_, { model }) => ({
  identity: model.state.identity,
  os: model.state.os,
});

const detectVerb: ModelVerb<'detect'> = (_, { model, step }) => {
  const { identity, os, iis, rows, neighbours, certificates } = model.state;
  const base = {
    ...{ identity, os, iis, addresses: [...model.addresses], neighbours: [...neighbours] },
    ...{ listenOn: [...model.state.listenOn], ports: [...model.ports] },
    ...{ held: [...model.held], reservations: [...model.state.reservations] },
  };
  if (!iis.installed || !iis.administration || !identity.elevated) {
    return { ...base, sites: [], httpsys: [], certificates: [], closed: [] };
  }
  step('sites');
  const sites = sitesResult(model);
  const usable = certificates.filter(
    ({ store, keyPem }) => ['My', 'WebHosting'].includes(store) && keyPem !== null,
  );
  return {
    ...base,
    sites,
    closed: model.state.sites.flatMap(({ id, manners }) =>
      closedBy(manners.sections).map((section) => ({ siteId: id, section })),
    ),
    httpsys: [...rows],
    certificates: usable.map(({ store, thumbprint, certPem, friendlyName }) => ({
      ...{ store, thumbprint, friendlyName },
      der: new X509Certificate(certPem).raw.toString('base64'),
    })),
  };
};

const backupVerb: ModelVerb<'backup'> = ({ op, name }, world) => {
  assertAdministrator(world);
  world.step('backup', name);
  const folder = `C:\\Windows\\System32\\inetsrv\\backup\\${name}`;
  if (op === 'delete' && !world.model.state.backups.includes(name)) return { name, folder };
  const { exitCode, text } = runProgram(world.model, 'inetsrv\\appcmd.exe', [op, 'backup', name]);
  if (exitCode !== 0) refuse('program-failed', `appcmd ended with ${exitCode}: ${text}`);
  return { name, folder };
};

/** Each verb again, as the scripts do it; the same tests run against both. Parameters were checked by the sender. */
export const modelVerbs: Readonly<
  Record<VerbName, (parameters: unknown, world: VerbWorld) => Promise<unknown> | unknown>
> = {
  hello: loosely<'hello'>(helloVerb),
  detect: loosely<'detect'>(detectVerb),
  backup: loosely<'backup'>(backupVerb),
  'read-files': loosely<'read-files'>(readFilesVerb),
  'write-files': loosely<'write-files'>(writeFilesVerb),
  'find-certificates': loosely<'find-certificates'>(findCertificatesVerb),
  import: loosely<'import'>(importVerb),
  bind: loosely<'bind'>(bindVerb),
  hsts: loosely<'hsts'>(hstsVerb),
  ftp: loosely<'ftp'>(ftpVerb),
  cleanup: loosely<'cleanup'>(cleanupVerb),
  'key-access': loosely<'key-access'>(keyAccessVerb),
  renewers: loosely<'renewers'>(renewersVerb),
  'simple-acme': loosely<'simple-acme'>(simpleAcmeVerb),
  'run-folder': loosely<'run-folder'>(runFolderVerb),
  listener: loosely<'listener'>(listenVerb),
};

function loosely<Name extends VerbName>(verb: ModelVerb<Name>) {
  return (parameters: unknown, world: VerbWorld) => verb(parameters as VerbParameters<Name>, world);
}
