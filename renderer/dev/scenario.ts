import type { FoundScenario } from './fake-looks.ts';

/** How things go in the stand-in of the app. */
export type Scenario =
  | 'good'
  | 'practice'
  | 'blocked'
  | 'undone'
  | 'refused'
  | 'attention'
  | 'sudo'
  | 'wrong-password'
  | 'changed-key'
  | 'empty'
  | 'many-sites'
  | 'thousand-sites'
  | 'open-run'
  | 'waiting'
  | 'waiting-changed'
  | 'plan-changed'
  | 'windows'
  | 'renewed'
  | 'beside'
  | 'edited'
  | 'damaged'
  | 'kept'
  | 'mail'
  | 'mail-alone'
  | FoundScenario;
