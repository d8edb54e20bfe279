import type { BindingChange } from '../../../../electron/remote/windows/verbs/bindings.ts';
import type { HstsSettings } from '../../../../electron/remote/windows/verbs/shapes.ts';
import type { CommitStep } from './commit.ts';
import { refuse } from './failure.ts';
import { isLost, readableSites } from './operations.ts';
import { restoreRows, sitesToStart, wantedAttributes } from './rows.ts';
import { assertIis, committing, type ModelVerb, sitesResult, type VerbWorld } from './verb-world.ts';

export const bindVerb: ModelVerb<'bind'> = async ({ changes }, world) => {
  assertIis(world);
  const { model, step } = world;
  const before = model.state;
  const running = new Set(before.sites.filter(({ state }) => state === 'Started').map(({ id }) => id));
  const toStart = sitesToStart(before, running, changes);
  const wanted = wantedAttributes(before.rows, changes);
  const attempts = await committing(world, async () => {
    const { version } = model;
    model.throwFault('sites', 'com');
    const added = new Set<string>();
    const sites = readableSites(model);
    const steps = changes.flatMap((change) => {
      step('change', change.bindingInformation);
      return stepsFor(model, sites, change, added);
    });
    step('commit');
    await model.commit(version, steps);
  });
  restoreRows(world, wanted);
  for (const id of toStart) {
    step('start', String(id));
    await model.startSite(id);
  }
  step('reread');
  const stopped = model.state.sites.filter(({ id, state }) => running.has(id) && state !== 'Started');
  return {
    ...{ attempts, sites: sitesResult(model), httpsys: [...model.state.rows] },
    stopped: stopped.map(({ id, name }) => ({ id, name })),
    ...{ addresses: [...model.addresses], listenOn: [...model.state.listenOn] },
  };
};

function stepsFor(
  model: VerbWorld['model'],
  sites: ReturnType<typeof readableSites>,
  change: BindingChange,
  added: Set<string>,
): readonly CommitStep[] {
  const { siteId, bindingInformation, configOnly } = change;
  const protocol = 'https';
  const isIt = (binding: { protocol: string; bindingInformation: string }) =>
    binding.protocol === protocol && binding.bindingInformation === bindingInformation;
  const site = sites.find(({ id }) => id === siteId) ?? refuse('site-missing', `no site ${siteId}`);
  const old = site.bindings.find(isIt);
  const now = old === undefined ? 'absent' : old.broken || isLost(model, old) ? '' : old.thumbprint;
  if (change.unless != null && now === change.unless) return [];
  if (now !== change.expect) refuse('conflict', `Expected '${change.expect}', found '${now}'.`);
  const remove: readonly CommitStep[] =
    old === undefined ? [] : [{ op: 'remove', siteId, protocol, bindingInformation, configOnly }];
  if (change.op === 'remove') return remove;
  const host = bindingInformation.slice(bindingInformation.lastIndexOf(':') + 1);
  if (host === '' && change.sslFlags & 1) refuse('sni-without-host', 'SNI without a host name.');
  if (change.sslFlags & 2) refuse('central-store', 'Central Certificate Store.');
  // What was added a moment ago is seen at once, though nothing is committed yet.
  const isTwin =
    added.has(bindingInformation) || sites.some((one) => one.id !== siteId && one.bindings.some(isIt));
  if (change.op === 'add' && isTwin) refuse('duplicate-binding', 'Another site has the same binding.');
  if (old === undefined) added.add(bindingInformation);
  const { thumbprint, store, sslFlags } = change;
  const attributes = old?.attributes ?? {};
  return [
    ...remove,
    { op: 'add', ...{ siteId, protocol, bindingInformation, sslFlags, thumbprint, store, attributes } },
  ];
}

export const hstsVerb: ModelVerb<'hsts'> = async ({ siteId, expect, settings }, world) => {
  assertIis(world);
  const { model, step } = world;
  step('hsts', String(siteId));
  const read = (): HstsSettings => {
    const site = model.state.sites.find(({ id }) => id === siteId) ?? refuse('site-missing', 'no such site');
    return site.hsts ?? refuse('hsts-missing', 'This Windows has no such setting.');
  };
  const before = read();
  if (JSON.stringify(sorted(settings)) === JSON.stringify(sorted(before))) return { before, after: before };
  if (expect !== null && JSON.stringify(sorted(expect)) !== JSON.stringify(sorted(before))) {
    refuse('hsts-changed', 'Somebody else has changed this setting.');
  }
  await committing(world, async () => {
    const { version } = model;
    step('commit');
    const isOwn = JSON.stringify(sorted(settings)) !== JSON.stringify(sorted(model.state.siteDefaults.hsts));
    await model.commit(version, [{ op: 'hsts', siteId, settings, isOwn }]);
  });
  step('reread');
  return { before, after: read() };
};

export const ftpVerb: ModelVerb<'ftp'> = async ({ siteId, expect, thumbprint, store }, world) => {
  assertIis(world);
  const { model, step } = world;
  step('change', String(siteId));
  const read = (): string => {
    const site = model.state.sites.find(({ id }) => id === siteId) ?? refuse('site-missing', 'no such site');
    return site.ftpCertificate.thumbprint;
  };
  const before = read();
  if (before === thumbprint) return { before, after: before };
  if (before !== expect) refuse('conflict', `Expected '${expect}', found '${before}'.`);
  await committing(world, async () => {
    const { version } = model;
    step('commit');
    const { ftp } = model.state.siteDefaults;
    const isOwn = thumbprint !== ftp.thumbprint || store !== ftp.store;
    await model.commit(version, [{ op: 'ftp', siteId, thumbprint, store, isOwn }]);
  });
  step('reread');
  return { before, after: read() };
};

const sorted = (settings: HstsSettings) => Object.entries(settings).sort();
