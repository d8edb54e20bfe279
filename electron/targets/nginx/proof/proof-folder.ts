import type { NginxFacts } from '../config/facts.ts';

export function proofFolder(_facts: NginxFacts, _name: string): string | null | undefined {
  return undefined;
}
