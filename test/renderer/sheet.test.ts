import { describe, expect, test } from 'vitest';
import { sheetOf, sheetText } from '../../renderer/screens/done/sheet.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { toUnicode } from '../../shared/names/international.ts';
import type { Change } from '../../shared/plan.ts';
import { emptyRun, type RunView } from '../../shared/wizard/run-view.ts';
import type { Ran } from '../../shared/wizard/wizard.ts';
import { fullDraft, planPart, reviewedWith } from '../shared/wizard/full-draft.ts';

const english = await loadTranslator('en');
const today = new Date('2026-11-29T12:00:00Z');
const notAfter = '2027-02-27T00:00:00.000Z';

const ran = (run: Partial<RunView>, draft: Partial<Ran['draft']> = {}): Ran => ({
  phase: 'ended',
  purpose: 'secure',
  draft: { ...fullDraft, ...draft },
  run: { ...emptyRun, ...run },
});
const signed: Partial<RunView> = {
  runId: 'run-1',
  names: ['shop.example'],
  steps: {
    certificate: {
      type: 'step',
      step: 'certificate',
      state: 'done',
      at: '2026-11-29T12:00:00.000Z',
      milliseconds: 1,
      facts: { provider: 'CA', issuer: 'R11', notAfter },
    },
  },
};
const seen: RunView['after'][number] = {
  name: 'shop.example',
  address: '203.0.113.7',
  http: { status: 200, redirects: [], finalStatus: 200 },
  https: {
    status: 200,
    fingerprint: 'f'.repeat(64),
    subject: null,
    issuer: 'Seen CA',
    names: [],
    notAfter,
    trusted: true,
    protocol: null,
  },
};
const values = (sheet: ReturnType<typeof sheetOf>, key: Parameters<typeof english.t>[0]) =>
  sheet.entries.find(({ label }) => label === english.tell(key, {}))?.values;

describe('the sheet to keep', () => {
  test('says what was signed, when to renew, and where the copies lie', () => {
    const sheet = sheetOf(ran(signed), today, english, toUnicode);
    expect(sheet).toMatchObject({ name: 'shop.example', issuer: 'R11', notAfter });
    expect(sheet.renewOn?.getTime()).toBeLessThan(Date.parse(notAfter));
    expect(values(sheet, 'sheet.copies')).toEqual(['/var/lib/sealkeeper/runs/run-1/backup']);
    expect(values(sheet, 'sheet.key')).toEqual(['/etc/sealkeeper/live/shop.example/privkey.pem']);
  });

  test('says a name in its owner’s letters, with the one that a technician looks for', () => {
    const sheet = sheetOf(ran({ ...signed, names: ['xn--mller-kva.example'] }), today, english, toUnicode);
    expect(sheet.name).toBe('xn--mller-kva.example');
    expect(sheet.title).toContain('müller.example');
    expect(values(sheet, 'sheet.names')).toEqual(['müller.example (xn--mller-kva.example)']);
  });

  test('takes what was seen from outside where the run did not say, as after an undo that was cut off', () => {
    expect(sheetOf(ran({ after: [seen] }), today, english, toUnicode)).toMatchObject({
      issuer: 'Seen CA',
      notAfter,
    });
  });

  test('leaves out what is not known, and falls back on the names that were asked for', () => {
    const sheet = sheetOf(ran({}), today, english, toUnicode);
    expect([sheet.name, sheet.notAfter, sheet.renewOn]).toEqual(['shop.example', null, null]);
    expect(sheet.entries.every((entry) => entry.values.length > 0)).toBe(true);
    expect(values(sheet, 'sheet.copies')).toBeUndefined();
    expect(values(sheet, 'sheet.until')).toBeUndefined();
  });

  test('names each changed path once, and no folder', () => {
    const edit: Change = { kind: 'edit-file', path: '/etc/a', before: '', after: '', edits: [] };
    const changed = reviewedWith({
      install: {
        ...planPart.install,
        changes: [{ kind: 'make-directory', path: '/etc/d', mode: 0o700 } as const, edit],
      },
      redirect: { ...planPart.install, id: 'redirect' as const, changes: [edit] },
    });
    expect(
      values(sheetOf(ran(signed, { plan: changed }), today, english, toUnicode), 'sheet.changes'),
    ).toEqual(['/etc/a']);
  });

  test('on a Windows server names the store and its own folder', () => {
    const windows = reviewedWith({ target: 'iis' as const, live: null });
    const sheet = sheetOf(ran(signed, { plan: windows }), today, english, toUnicode);
    expect(values(sheet, 'sheet.copies')).toEqual(['C:\\Program Files\\Sealkeeper\\runs\\run-1']);
    expect(values(sheet, 'sheet.key')).toBeUndefined();
  });

  test('is plain text, a line for each thing', () => {
    const text = sheetText(sheetOf(ran(signed), today, english, toUnicode));
    expect(text.split('\n')[0]).toContain('shop.example');
    expect(text).toContain(':\n  R11\n');
  });
});
