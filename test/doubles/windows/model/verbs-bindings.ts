import type { BindingChange } from '../../../../electron/remote/windows/verbs/bindings.ts';
import type { HstsSettings } from '../../../../electron/remote/windows/verbs/shapes.ts';
import type { CommitStep } from './commit.ts';
import { refuse } from './failure.ts';
import type { WindowsModel } from './model.ts';
import { readableSites } from './operations.ts';
import { assertIis, committing, type ModelVerb, sitesResult } from './verb-world.ts';

export const bindVerb: ModelVerb<'bind'> = async ({ changes }, world) => {
  assertIis(world);
  const { model, step } = world;
  const attempts = await committing(world, async () => {
    const { version } = model;
    model.throwFault('sites', 'com');
    const steps = changes.flatMap((change) => {
      step('change', change.bindingInformation);
      return stepsFor(model, change);
    });
    step('commit');
    await model.commit(version, steps);
  });
  step('reread');
  return { attempts, sites: sitesResult(model), httpsys: [...model.state.rows] };
};

function stepsFor(model: WindowsModel, change: BindingChange): readonly CommitStep[] {
  const { siteId, bindingInformation, configOnly } = change;
  const protocol = 'https';
  const sites = readableSites(model);
  const isIt = (binding: { protocol: string; bindingInformation: string }) =>
    binding.protocol === protocol && binding.bindingInformation === bindingInformation;
  const site = sites.find(({ id }) => id === siteId) ?? refuse('site-missing', `no site ${siteId}`);
  const old = site.bindings.find(isIt);
  const now = old === undefined ? 'absent' : old.broken ? '' : old.thumbprint;
  if (change.unless !== null && now === change.unless) return [];
  if (now !== change.expect) refuse('conflict', `Expected '${change.expect}', found '${now}'.`);
  const remove: readonly CommitStep[] =
    old === undefined ? [] : [{ op: 'remove', siteId, protocol, bindingInformation, configOnly }];
  if (change.op === 'remove') return remove;
  const host = bindingInformation.slice(bindingInformation.lastIndexOf(':') + 1);
  if (host === '' && change.sslFlags & 1) refuse('sni-without-host', 'SNI without a host name.');
  if (change.sslFlags & 2) refuse('central-store', 'Central Certificate Store.');
  const twin = sites.find((each) => each.id !== siteId && each.bindings.some(isIt));
  if (twin !== undefined) refuse('duplicate-binding', `Site ${twin.id} has the same binding.`);
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
    await model.commit(version, [{ op: 'hsts', siteId, settings }]);
  });
  step('reread');
  return { before, after: read() };
};

const sorted = (settings: HstsSettings) => Object.entries(settings).sort();
