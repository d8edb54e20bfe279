import { describe, expect, it } from 'vitest';
import { abilities, limitsOf, ways } from '../../shared/ways.ts';

describe('what a way cannot promise', () => {
  it.each([
    ['root-shell', []],
    ['windows-administrator', []],
    ['user-shell', ['no-safety-net', 'lock-of-login', 'no-services', 'no-commands', 'key-from-here']],
    ['panel-api', ['no-safety-net', 'no-lock', 'no-commands', 'key-from-here']],
    ['sftp', ['no-safety-net', 'no-lock', 'no-services', 'no-commands', 'key-from-here']],
  ] as const)('%s', (way, expected) => {
    expect(limitsOf(way)).toEqual(expected);
  });

  it('is nothing where all is promised', () => {
    for (const way of ways) {
      const { lock, safetyNet, services, commands } = abilities[way];
      const isWhole = lock === 'server' && safetyNet && services && commands;
      expect(limitsOf(way).length === 0).toBe(isWhole);
    }
  });
});
