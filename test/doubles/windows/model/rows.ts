import type { BindingChange } from '../../../../electron/remote/windows/verbs/bindings.ts';
import type { HttpsysRow, RowAttributes } from '../../../../electron/remote/windows/verbs/shapes.ts';
import { isSameRow, rowKeyOf } from './endpoint.ts';
import { refuse } from './failure.ts';
import type { WindowsState } from './state.ts';
import type { VerbWorld } from './verb-world.ts';

/** The twin of rows.ps1 and sites.ps1. */

const isPlain = ({ appId: _, flags, ...rest }: RowAttributes): boolean =>
  (flags & ~0x4f0) === 0 && Object.values(rest).every((value) => value === 0 || value === '');

const isSame = (one: RowAttributes, other: RowAttributes): boolean =>
  Object.entries(one).every(([name, value]) => other[name as keyof RowAttributes] === value);

/** Each row as it has to be when the commit is over, but for its certificate. */
export function wantedAttributes(
  rows: readonly HttpsysRow[],
  changes: readonly BindingChange[],
): readonly HttpsysRow[] {
  return rows.map((row) => {
    const told = changes.find((change) => {
      if (change.op === 'remove' || change.attributes == null) return false;
      const { bindingInformation, sslFlags } = change;
      const key = rowKeyOf({
        protocol: 'https',
        bindingInformation,
        sslFlags,
        attributes: {},
        broken: false,
      });
      return key !== null && isSameRow(key, row);
    });
    return isPlain(row.attributes) && told?.attributes != null
      ? { ...row, attributes: told.attributes }
      : row;
  });
}

export function restoreRows({ model, step }: VerbWorld, wanted: readonly HttpsysRow[]): void {
  for (const row of model.state.rows) {
    const attributes = wanted.find((each) => isSameRow(each, row))?.attributes;
    if (attributes === undefined || isSame(attributes, row.attributes)) continue;
    step('row', `${row.table} ${row.endpoint}`);
    model.setRow({ ...row, attributes });
    const again = model.state.rows.find((each) => isSameRow(each, row));
    if (again === undefined || !isSame(again.attributes, attributes))
      refuse('row-not-kept', 'http.sys did not take the settings of the endpoint.');
  }
}

/** Sites that IIS has stopped for a binding which goes now. */
export function sitesToStart(
  { sites }: WindowsState,
  running: ReadonlySet<number>,
  changes: readonly BindingChange[],
): readonly number[] {
  const isHeld = (information: string): boolean =>
    sites.some(
      ({ id, bindings }) =>
        running.has(id) &&
        bindings.some((one) => one.protocol === 'https' && one.bindingInformation === information),
    );
  const ids = changes.flatMap(({ op, siteId, bindingInformation, wasStarted = false }) =>
    op === 'remove' && wasStarted && !running.has(siteId) && isHeld(bindingInformation) ? [siteId] : [],
  );
  return [...new Set(ids)];
}
