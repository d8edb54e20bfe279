import { describe, expect, it } from 'vitest';
import { dueOf, managedCertificates, newestOfEach, type RunRecord, waitsFor } from '../../shared/managed.ts';

const record = (runId: string, run: Partial<RunRecord['run']> = {}): RunRecord => ({
  run: {
    runId,
    names: ['b.test', 'a.test'],
    server: 'root@one',
    authority: 'https://ca.test/dir',
    startedAt: '2026-01-01T01:00:00Z',
    endedAt: '2026-01-01T01:01:00Z',
    outcome: 'committed',
    undoable: true,
    redirect: true,
    insistDays: null,
    notAfter: '2026-04-01T00:00:00Z',
    ...run,
  },
  services: ['apache'],
  notBefore: '2026-01-01T00:00:00Z',
  renewedBy: 'app',
  hostKey: 'SHA256:one',
});
const at = (day: string) => new Date(`${day}T00:00:00Z`);

describe('managed certificates', () => {
  it('are due for this app only where nobody on the server renews', () => {
    const late = at('2026-04-02');
    const all = (['app', 'certbot', 'mod-md', 'nobody'] as const).map((renewedBy) =>
      managedCertificates([{ ...record('one'), renewedBy }], late),
    );
    expect(all.map(([one]) => [one?.renewedBy, one?.trouble])).toEqual([
      ['app', 'expired'],
      ['certbot', null],
      ['mod-md', null],
      ['nobody', 'expired'],
    ]);
    expect(all.map((certificates) => dueOf(certificates, late).length)).toEqual([1, 0, 0, 0]);
  });

  it('say what was left out, also behind a renewal, until a run brings it in', () => {
    const first = { ...record('one'), leftOut: ['postfix', 'dovecot'] };
    const renewed = record('two', { startedAt: '2026-02-01T01:00:00Z' });
    const withPostfix = {
      ...record('three', { startedAt: '2026-03-01T01:00:00Z' }),
      services: ['apache', 'postfix'],
    };
    const elsewhere = { ...record('four', { server: 'root@two' }), hostKey: 'SHA256:two' };
    const outOf = (...records: readonly RunRecord[]) =>
      managedCertificates(records, at('2026-03-02')).map(({ leftOut }) => leftOut);
    expect(outOf(first)).toEqual([['postfix', 'dovecot']]);
    expect(outOf(renewed, first)).toEqual([['postfix', 'dovecot']]);
    expect(outOf(withPostfix, renewed, first)).toEqual([['dovecot']]);
    expect(outOf(elsewhere)).toEqual([undefined]);
    const undone = { ...first, run: { ...first.run, outcome: 'undone' as const } };
    expect(outOf(renewed, undone)).toEqual([undefined]);
  });

  it('say what stands, and no more than is known', () => {
    expect(managedCertificates([record('one')], at('2026-02-01'))).toEqual([
      {
        runId: 'one',
        names: ['b.test', 'a.test'],
        server: 'root@one',
        services: ['apache'],
        authority: 'https://ca.test/dir',
        validUntil: '2026-04-01T00:00:00Z',
        renewOn: '2026-03-02T00:00:00.000Z',
        renewedBy: 'app',
        unsettledRun: null,
        lastSeen: null,
        trouble: null,
      },
    ]);
  });

  it.each([
    ['2026-03-01', null, []],
    ['2026-03-02', 'renewal-due', ['one']],
    ['2026-04-01', 'expired', ['one']],
  ])('on %s have the trouble %s', (day, trouble, due) => {
    const certificates = managedCertificates([record('one')], at(day));
    expect(certificates.map((each) => each.trouble)).toEqual([trouble]);
    expect(dueOf(certificates, at(day)).map(({ runId }) => runId)).toEqual(due);
  });

  it('name a later run on the same names that nobody has settled, and no earlier one', () => {
    const cut = (startedAt: string) =>
      record('cut', { startedAt, outcome: 'open', names: ['a.test', 'b.test'] });
    const troubleWith = (other: RunRecord) =>
      managedCertificates([other, record('one')], at('2026-02-01')).map(({ trouble }) => trouble);
    expect(troubleWith(cut('2026-01-20T00:00:00Z'))).toEqual(['later-run-unsettled']);
    expect(troubleWith(cut('2025-12-20T00:00:00Z'))).toEqual([null]);
  });

  it('without a certificate in the journal are never due', () => {
    const certificates = managedCertificates([record('one', { notAfter: null })], at('2030-01-01'));
    expect(certificates).toMatchObject([{ validUntil: null, renewOn: null, trouble: null }]);
    expect(dueOf(certificates, at('2030-01-01'))).toEqual([]);
  });
});

describe('the runs that stand', () => {
  const later = (run: Partial<RunRecord['run']>, more: Partial<RunRecord> = {}): RunRecord => ({
    ...record('later', { startedAt: '2026-02-01T00:00:00Z', ...run }),
    ...more,
  });
  const standing = (...records: readonly RunRecord[]) =>
    newestOfEach([record('one'), ...records]).map(({ run }) => run.runId);

  it.each<readonly [string, RunRecord]>([
    ['the same names, in another order', later({ names: ['a.test', 'b.test'] })],
    ['more names', later({ names: ['www.a.test', 'a.test', 'b.test'] })],
    ['a star that covers them', later({ names: ['*.test'] })],
    ['more services', later({}, { services: ['postfix', 'apache'] })],
    ['the server by another name', later({ server: 'anna@a.test' })],
  ])('give way to a later one for %s', (_, one) => {
    expect(standing(one)).toEqual(['later']);
  });

  it.each<readonly [string, RunRecord]>([
    ['only some of the names', later({ names: ['a.test'] })],
    [
      'more names, and other services',
      later({ names: ['a.test', 'b.test', 'c.test'] }, { services: ['postfix'] }),
    ],
    ['another server', later({ server: 'root@two' }, { hostKey: 'SHA256:two' })],
  ])('stand beside a later one for %s', (_, one) => {
    expect(standing(one)).toEqual(['later', 'one']);
  });

  it('stand again once the later one is taken back', () => {
    expect(standing(later({ outcome: 'undone' }))).toEqual(['one']);
  });

  it('are told from a thousand others in the blink of an eye', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      record(`run-${index}`, { names: [`a${index}.test`, `www.a${index}.test`] }),
    );
    const begun = performance.now();
    expect(managedCertificates(many, at('2026-02-01'))).toHaveLength(1000);
    expect(performance.now() - begun).toBeLessThan(200);
  });
});

describe('a run that waits', () => {
  const waits = (server: string, names: readonly string[]) =>
    record('waits', { outcome: 'waiting', server, names: [...names], startedAt: '2026-03-05T00:00:00Z' });
  const wish = (server: string, name: string, hostKey = 'SHA256:two') => ({
    run: { server, names: [name] },
    hostKey,
  });

  it('is named by the certificate that it is to renew, and troubles nobody', () => {
    const [certificate] = managedCertificates(
      [record('one'), waits('root@one', ['a.test', 'b.test'])],
      at('2026-02-01'),
    );
    expect(certificate).toMatchObject({
      runId: 'one',
      waitingRun: 'waits',
      unsettledRun: null,
      trouble: null,
    });
  });

  it('is found by its names on its server, and by nothing else', () => {
    const records = [waits('root@one', ['a.test'])];
    expect(waitsFor(records, wish('root@one', 'a.test'))).toBe('waits');
    expect(waitsFor(records, wish('root@two', 'a.test'))).toBeNull();
    expect(waitsFor(records, wish('anna@a.test', 'a.test', 'SHA256:one'))).toBe('waits');
    expect(waitsFor(records, wish('root@one', 'b.test'))).toBeNull();
  });
});
