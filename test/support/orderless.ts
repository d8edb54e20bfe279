import type { WindowsState } from '../doubles/windows/model/state.ts';

const byText = <Value>(values: readonly Value[]): readonly Value[] =>
  [...values].sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));

/** The machine's state without the order of rows, bindings and certificates, which means nothing. */
export const orderless = (state: WindowsState): WindowsState => ({
  ...state,
  rows: byText(state.rows),
  certificates: byText(state.certificates),
  sites: state.sites.map((site) => ({ ...site, bindings: byText(site.bindings) })),
});
