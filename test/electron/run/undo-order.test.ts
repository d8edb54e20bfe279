import { describe, expect, it } from 'vitest';
import type { Merge, UndoWork } from '../../../electron/run/session.ts';
import { undoOrder } from '../../../electron/run/undo-order.ts';
import type { PreparedChange } from '../../../shared/journal.ts';
import type { Activation } from '../../../shared/plan.ts';

const file = (path: string, stage: PreparedChange['stage']): PreparedChange => ({
  backupId: path.length,
  stage,
  undoRecord: { kind: 'written-file', path, before: 'absent', after: 'x' } as never,
});
const copy: PreparedChange = {
  backupId: 99,
  stage: 'install',
  undoRecord: {
    kind: 'command',
    path: '/etc/sealkeeper-exim/shop.pem',
    run: {
      command: 'copy-for-exim',
      arguments: { certificate: 'shop', group: 'Debian-exim' },
      before: 'absent',
    },
  } as never,
};
const exim = { service: 'exim4' } as Activation;
const work = (changes: readonly PreparedChange[], merges: readonly Merge[] = []): UndoWork => ({
  changes,
  merges,
  activations: [exim],
});
const said = (parts: readonly UndoWork[]) =>
  parts.map(({ changes, merges, activations }) => ({
    takes: changes.map(({ undoRecord }) => undoRecord.path),
    settles: merges.map(({ path }) => path),
    tells: activations.length,
  }));
const merge = (path: string): Merge => ({ path }) as Merge;

const site = file('/etc/apache2/site.conf', 'install');
const redirect = file('/etc/apache2/redirect.conf', 'redirect');

describe('the parts of an undo', () => {
  it('take the redirect back first, and settle there only what is of its files', () => {
    const merges = [merge(site.undoRecord.path), merge(redirect.undoRecord.path)];
    expect(said(undoOrder(work([redirect, site], merges)))).toEqual([
      { takes: [redirect.undoRecord.path], settles: [redirect.undoRecord.path], tells: 1 },
      { takes: [site.undoRecord.path], settles: merges.map(({ path }) => path), tells: 1 },
    ]);
  });

  it('leave what Exim opens for each sender until it has its former settings', () => {
    expect(said(undoOrder(work([copy, redirect, site])))).toEqual([
      { takes: [redirect.undoRecord.path], settles: [], tells: 1 },
      { takes: [site.undoRecord.path], settles: [], tells: 1 },
      { takes: [copy.undoRecord.path], settles: [], tells: 0 },
    ]);
  });

  it.each([
    ['the redirect', [redirect]],
    ['other files', [site]],
    ['the copy', [copy]],
    ['nothing', []],
  ])('are one where there is only %s', (_what, changes) => {
    const merges = [merge('/etc/apache2/site.conf')];
    expect(undoOrder(work(changes, merges))).toMatchObject([{ changes, activations: [exim] }]);
  });
});
