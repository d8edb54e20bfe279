import { describe, expect, it } from 'vitest';
import { changesElsewhere } from '../../../../electron/targets/posix/own-ground.ts';
import type { Change } from '../../../../shared/plan.ts';

const change = (path: string): Change => ({ kind: 'make-directory', path, mode: 0o755 });
const known = { files: {}, foreignFolders: {} };
const locked = (path: string) => ({ code: 'settings-locked', facts: { path } });

describe('a place that is locked against root too', () => {
  it.each([
    ['the place itself', ['/etc/web/site'], [locked('/etc/web/site')]],
    ['the folder in which something is put', ['/etc/web'], [locked('/etc/web')]],
    ['a folder further up may be', ['/etc'], []],
    ['a neighbour may be', ['/etc/web/other'], []],
    ['nothing was told', undefined, []],
  ])('%s', (_, fixed, problems) => {
    const facts = fixed === undefined ? known : { ...known, fixed };
    expect(changesElsewhere(facts, [change('/etc/web/site'), change('/etc/web/site')])).toEqual(problems);
  });
});
