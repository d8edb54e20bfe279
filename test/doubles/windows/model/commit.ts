import type { HstsSettings, HttpsysRow } from '../../../../electron/remote/windows/verbs/shapes.ts';
import { endpointOf, isSameRow, rowKeyOf } from './endpoint.ts';
import { ModelTrouble, trouble } from './failure.ts';
import { type ModelBinding, type ModelSite, rowFor, type WindowsState } from './state.ts';

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
  | {
      readonly op: 'ftp';
      readonly siteId: number;
      readonly thumbprint: string;
      readonly store: string;
      readonly isOwn: boolean;
    }
  | {
      readonly op: 'hsts';
      readonly siteId: number;
      readonly settings: HstsSettings;
      readonly isOwn: boolean;
    };

/** The state after a commit. Raises ModelTrouble as IIS does; then nothing has changed. */
export function commit(state: WindowsState, steps: readonly CommitStep[]): WindowsState {
  return stopTwins(state, steps.reduce(applyStep, state));
}

function applyStep(state: WindowsState, step: CommitStep): WindowsState {
  switch (step.op) {
    case 'remove':
      return removeBinding(state, step);
    case 'add':
      return addBinding(state, step);
    case 'ftp': {
      const { siteId, thumbprint, store } = step;
      const ftpCertificate = { thumbprint, store };
      return withSite(state, siteId, (site) => ({ ...site, ftpCertificate, own: ownOf(site, step) }));
    }
    case 'hsts':
      return withSite(state, step.siteId, (site) => ({
        ...{ ...site, hsts: step.settings },
        own: ownOf(site, step),
      }));
  }
}

const ownOf = (
  { own }: ModelSite,
  { op, isOwn }: Pick<Extract<CommitStep, { op: 'ftp' | 'hsts' }>, 'op' | 'isOwn'>,
): ModelSite['own'] => [...own.filter((one) => one !== op), ...(isOwn ? [op] : [])].sort();

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
  const row: HttpsysRow = { ...key, thumbprint, store, attributes: rowFor(sslFlags) };
  return { ...added, rows: [...added.rows.filter((each) => !isSameRow(each, key)), row] };
}

function withSite(state: WindowsState, id: number, change: (site: ModelSite) => ModelSite): WindowsState {
  return { ...state, sites: state.sites.map((site) => (site.id === id ? change(site) : site)) };
}

const keysOf = ({ bindings }: ModelSite): readonly string[] =>
  bindings.map(({ protocol, bindingInformation }) => `${protocol} ${bindingInformation}`);

/**
 * Of two sites with the same binding the one that comes by it later is stopped (0x800700B7 in the event log, WAS 5005),
 * wherever it stands in the list; a site that is stopped holds nothing, and whoever ran with it goes on.
 */
function stopTwins(before: WindowsState, after: WindowsState): WindowsState {
  const former = new Map(before.sites.map((site) => [site.id, new Set(keysOf(site))]));
  const isNew = (site: ModelSite, key: string) => !former.get(site.id)?.has(key);
  const running = after.sites.filter(({ state }) => state === 'Started');
  const held = new Set(running.flatMap((site) => keysOf(site).filter((key) => !isNew(site, key))));
  const stopped = new Set<number>();
  for (const site of running) {
    const fresh = keysOf(site).filter((key) => isNew(site, key));
    if (fresh.some((key) => held.has(key))) stopped.add(site.id);
    else for (const key of fresh) held.add(key);
  }
  const sites = after.sites.map((site) => (stopped.has(site.id) ? { ...site, state: 'Stopped' } : site));
  return { ...after, sites };
}

/** The state after somebody has started a site. Raises ModelTrouble where another that runs has one of its bindings. */
export function startSite(state: WindowsState, id: number): WindowsState {
  const wanted = state.sites.find((site) => site.id === id);
  const others = state.sites.filter((site) => site.id !== id && site.state === 'Started').flatMap(keysOf);
  if (wanted === undefined || keysOf(wanted).some((key) => others.includes(key)))
    throw new ModelTrouble(trouble('com', 183, state.os.culture));
  return withSite(state, id, (site) => ({ ...site, state: 'Started' }));
}
