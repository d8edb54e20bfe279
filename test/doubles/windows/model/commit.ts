import type { HstsSettings, HttpsysRow } from '../../../../electron/remote/windows/verbs/shapes.ts';
import { endpointOf, isSameRow, rowKeyOf } from './endpoint.ts';
import { ModelTrouble, trouble } from './failure.ts';
import type { ModelBinding, ModelSite, WindowsState } from './state.ts';

/** What a ServerManager holds until CommitChanges. */
export type CommitStep =
  | {
      readonly op: 'remove';
      readonly siteId: number;
      readonly protocol: string;
      readonly bindingInformation: string;
      readonly configOnly: boolean;
    }
  | {
      readonly op: 'add';
      readonly siteId: number;
      readonly protocol: string;
      readonly bindingInformation: string;
      readonly sslFlags: number;
      readonly thumbprint: string;
      readonly store: string;
      readonly attributes: Readonly<Record<string, string>>;
    }
  | { readonly op: 'hsts'; readonly siteId: number; readonly settings: HstsSettings };

/** The state after a commit. Raises ModelTrouble as IIS does; then nothing has changed. */
export function commit(state: WindowsState, steps: readonly CommitStep[]): WindowsState {
  return stopTwins(steps.reduce(applyStep, state));
}

function applyStep(state: WindowsState, step: CommitStep): WindowsState {
  switch (step.op) {
    case 'remove':
      return removeBinding(state, step);
    case 'add':
      return addBinding(state, step);
    case 'hsts':
      return withSite(state, step.siteId, (site) => ({ ...site, hsts: step.settings }));
  }
}

function removeBinding(state: WindowsState, step: Extract<CommitStep, { op: 'remove' }>): WindowsState {
  const isIt = (binding: ModelBinding) =>
    binding.protocol === step.protocol && binding.bindingInformation === step.bindingInformation;
  const gone = state.sites.find(({ id }) => id === step.siteId)?.bindings.find(isIt);
  const key = gone === undefined ? null : rowKeyOf(gone);
  const without = withSite(state, step.siteId, (site) => ({
    ...site,
    bindings: site.bindings.filter((binding) => !isIt(binding)),
  }));
  // Without removeConfigOnly the row goes as well, for everybody who shares it.
  if (step.configOnly || key === null) return without;
  return { ...without, rows: without.rows.filter((row) => !isSameRow(row, key)) };
}

function addBinding(state: WindowsState, step: Extract<CommitStep, { op: 'add' }>): WindowsState {
  const { siteId, protocol, bindingInformation, sslFlags, thumbprint, store, attributes } = step;
  const { culture } = state.os;
  const site = state.sites.find(({ id }) => id === siteId);
  const isTwin = site?.bindings.some(
    (other) => other.protocol === protocol && other.bindingInformation === bindingInformation,
  );
  if (isTwin) throw new ModelTrouble(trouble('com', 183, culture));
  const binding: ModelBinding = {
    protocol,
    bindingInformation,
    sslFlags,
    attributes,
    // IIS takes SNI without a name, and chokes on it from then on.
    broken: Boolean(sslFlags & 1) && endpointOf({ ...step, broken: false })?.host === '',
  };
  const added = withSite(state, siteId, (each) => ({ ...each, bindings: [...each.bindings, binding] }));
  const key = rowKeyOf(binding);
  if (key === null || binding.broken || thumbprint === '') return added;
  const usable = state.certificates.some(
    (each) => each.thumbprint === thumbprint && each.store === store && each.keyPem !== null,
  );
  // http.sys does not find the certificate there, or may not use its key; IIS Manager shows 0x80070520.
  if (!usable) throw new ModelTrouble(trouble('win32', 1312, culture));
  const row: HttpsysRow = { ...key, thumbprint, store, defaultFlags: '0' };
  return { ...added, rows: [...added.rows.filter((each) => !isSameRow(each, key)), row] };
}

function withSite(state: WindowsState, id: number, change: (site: ModelSite) => ModelSite): WindowsState {
  return { ...state, sites: state.sites.map((site) => (site.id === id ? change(site) : site)) };
}

/** Two sites with the same binding: the second does not start (0x800700B7 in the event log). */
function stopTwins(state: WindowsState): WindowsState {
  const taken = new Set<string>();
  const sites = state.sites.map((site) => {
    const keys = site.bindings.map((each) => `${each.protocol} ${each.bindingInformation}`);
    const isTwin = keys.some((key) => taken.has(key));
    for (const key of keys) taken.add(key);
    return isTwin ? { ...site, state: 'Stopped' } : site;
  });
  return { ...state, sites };
}
