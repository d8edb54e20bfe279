import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from './rules.ts';

const support = join(import.meta.dirname, '..', '..', 'support');
/** The suites that the model and the adapters under PowerShell pass alike. */
const shared = [
  ...readdirSync(join(support, 'windows-verbs')).map((name) => join('windows-verbs', name)),
  ...['windows-transport.ts', 'windows-listening.ts'],
]
  .map((name) => readFileSync(join(support, name), 'utf8'))
  .join('\n');

describe('a rule of the double', () => {
  it.each(rules.map((rule) => [rule.rule, rule] as const))('%s', (_rule, { sources, bitesIn }) => {
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources)
      expect(source).toMatch(/^(https:\/\/\S+|[A-Za-z0-9-]+\/[A-Za-z0-9_.-]+#\d+)$/);
    expect(shared).toContain(`'${bitesIn}'`);
  });

  it('is told once', () => {
    expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
  });
});
