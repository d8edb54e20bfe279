import type { WindowsCase } from '../windows-case.ts';
import { bindingSuite } from './bindings.ts';
import { certificateSuite } from './certificates.ts';
import { fileSuite } from './files.ts';
import { lookingSuite } from './looking.ts';
import { manySuite } from './many.ts';
import { renewerSuite } from './renewers.ts';
import { rowSuite } from './rows.ts';

/** What the verbs do and how they fail; the same for the scripts under PowerShell and for the model alone. */
export function verbSuite(windows: WindowsCase): void {
  lookingSuite(windows);
  certificateSuite(windows);
  bindingSuite(windows);
  rowSuite(windows);
  manySuite(windows);
  fileSuite(windows);
  renewerSuite(windows);
}
