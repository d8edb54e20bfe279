import type { ProblemCode } from '../problems.ts';
import type { LearnId } from './learn-ids.ts';

type WindowsCode = Extract<ProblemCode, `iis-${string}` | `windows-${string}`>;

/** Part of `problem-pages.ts`: those of Windows and IIS alone. */
export const windowsProblemPages: Readonly<Record<WindowsCode, LearnId>> = {
  'windows-restricted': 'report',
  'windows-not-administrator': 'login',
  'windows-rights-withheld': 'login',
  'iis-shared-configuration': 'web-server',
  'iis-central-store': 'web-server',
  'iis-entry-unfit': 'web-server',
  'iis-address-crowded': 'names-and-wildcards',
  'iis-address-shadows': 'web-server',
  'iis-held-by-stopped-site': 'web-server',
  'iis-site-stopped': 'web-server',
  'iis-port-held': 'web-server',
  'iis-name-held': 'web-server',
  'iis-settings-not-kept': 'web-server',
  'iis-too-many-bindings': 'names-and-wildcards',
  'iis-panel': 'web-server',
  'iis-program-beside': 'web-server',
  'windows-dotnet-old': 'web-server',
  'iis-certificates-vanish': 'web-server',
  'iis-port-80-held': 'doors',
  'iis-settings-locked': 'web-server',
  'iis-proof-reserved': 'when-proof-fails',
  'iis-proof-closed': 'when-proof-fails',
};
