import { expect, it } from 'vitest';
import type { WindowsHost } from '../../../electron/remote/windows/host.ts';
import { type VerbName, verbs } from '../../../electron/remote/windows/verbs.ts';
import type { WindowsCase } from '../windows-case.ts';
import { bindingSuite } from './bindings.ts';
import { certificateSuite } from './certificates.ts';
import { fileSuite } from './files.ts';
import { lookingSuite } from './looking.ts';
import { manySuite } from './many.ts';
import { renewerSuite } from './renewers.ts';
import { rowSuite } from './rows.ts';
import { runFolderSuite } from './run-folder.ts';

/** What the verbs do and how they fail; the same for the scripts under PowerShell and for the model alone. */
export function verbSuite(given: WindowsCase): void {
  const { windows, asked } = noting(given);
  lookingSuite(windows);
  certificateSuite(windows);
  bindingSuite(windows);
  rowSuite(windows);
  manySuite(windows);
  fileSuite(windows);
  runFolderSuite(windows);
  renewerSuite(windows);

  // The listener, which stays, has a suite of its own (windows-listening.ts), passed by both alike.
  it('has asked for every verb there is', () => {
    const all = Object.keys(verbs).filter((verb) => verb !== 'listener');
    expect([...asked].sort()).toEqual(all.sort());
  });
}

/** The same case, and the verbs that its tests have asked for. */
function noting(windows: WindowsCase): {
  readonly windows: WindowsCase;
  readonly asked: ReadonlySet<VerbName>;
} {
  const asked = new Set<VerbName>();
  const host = (): WindowsHost => {
    const one = windows.host();
    const run: WindowsHost['run'] = (verb, ...rest) => {
      asked.add(verb);
      return one.run(verb, ...rest);
    };
    return new Proxy(one, {
      get: (target, name) => (name === 'run' ? run : Reflect.get(target, name, target)),
    });
  };
  return { windows: { ...windows, host }, asked };
}
