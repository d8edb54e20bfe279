import type { Change } from '../../../../shared/plan.ts';
import type { FileEdits } from '../../posix/changed-files.ts';
import type { NginxFacts, NginxServer } from '../config/facts.ts';

interface Site {
  readonly site: NginxServer;
  readonly names: readonly string[];
}
export interface OpenPath {
  readonly folder: string;
  readonly changes: readonly Change[];
  readonly edits: readonly FileEdits[];
  readonly sites: readonly Site[];
  readonly closed: readonly Site[];
}
export function openPath(facts: NginxFacts, sites: readonly Site[]): OpenPath {
  return { folder: facts.proofRoot, changes: [], edits: [], sites: [], closed: sites };
}
