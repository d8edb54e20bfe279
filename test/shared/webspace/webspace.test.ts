import { describe, expect, test } from 'vitest';
import { comeBackBy } from '../../../shared/webspace/come-back.ts';
import { filesOfForm, formFiles } from '../../../shared/webspace/form-files.ts';
import { formOf, hostForms, stepsOf } from '../../../shared/webspace/forms.ts';
import { webSpaceJob } from '../../../shared/webspace/job.ts';
import { isWholeShown, viewsOf } from '../../../shared/webspace/shown.ts';

describe('a job for web space', () => {
  const certificate = { from: 'acme', directory: 'https://ca.test/dir', agreeToTerms: true };
  const where = { host: 'h.test', user: 'u' };
  const job = (webspace: object, names: readonly string[] = ['shop.test']) =>
    webSpaceJob.safeParse({ names, server: { webspace }, certificate }).success;
  test.each([
    [{ protocol: 'sftp', ...where }, true],
    [{ protocol: 'ftps', ...where, passwordEnv: 'P' }, true],
    [{ protocol: 'ftps', ...where, passwordEnv: 'P', certificate: `${'AB:'.repeat(31)}CD` }, true],
    [{ protocol: 'ftps', ...where }, false],
    [{ protocol: 'ftp', ...where, passwordEnv: 'P' }, false],
    [{ protocol: 'ftp', ...where, passwordEnv: 'P', unencrypted: true }, true],
    [{ protocol: 'sftp', ...where, user: 'u\r\nDELE x' }, false],
    [{ protocol: 'sftp', ...where, folder: 'Meine Seite' }, true],
  ])('%j: %s', (webspace, isGood) => expect(job(webspace)).toBe(isGood));
  test('proves no star', () => expect(job({ protocol: 'sftp', ...where }, ['*.shop.test'])).toBe(false));
});

test('one comes back a fortnight before the end, or with a third of a short life left', () => {
  const by = (days: number) =>
    comeBackBy({
      notBefore: '2026-12-01T00:00:00Z',
      notAfter: new Date(Date.parse('2026-12-01T00:00:00Z') + days * 86_400_000).toISOString(),
    });
  expect(by(90).toISOString().slice(0, 10)).toBe('2027-02-15');
  expect(by(6).toISOString().slice(0, 10)).toBe('2026-12-05');
});

describe('what visitors are shown', () => {
  const view = (name: string, fingerprint: string | null, trusted = true) => ({
    name,
    address: '192.0.2.1',
    http: { status: 200, redirects: [], finalStatus: 200 },
    https: {
      status: 200,
      fingerprint,
      subject: null,
      issuer: null,
      names: [],
      notAfter: null,
      trusted,
      protocol: null,
    },
  });
  test.each([
    ['all the new one', [view('a.test', 'f'), view('b.test', 'f')], true],
    ['one still another', [view('a.test', 'f'), view('b.test', 'e')], false],
    ['one not trusted', [view('a.test', 'f', false), view('b.test', 'f')], false],
    ['one not encrypted', [view('a.test', null), view('b.test', 'f')], false],
    ['one not seen at all', [view('a.test', 'f')], false],
  ])('%s: %s', (_what, shown, isWhole) =>
    expect(isWholeShown(viewsOf(shown as never, 'f'), ['a.test', 'b.test'])).toBe(isWhole),
  );
});

describe('hosts’ forms', () => {
  test.each(hostForms.map((form) => [form.id, form] as const))('%s: its steps, its source', (_id, form) => {
    const ids = stepsOf(form).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(form.fields.length > 0).toBe(form.takes !== 'none');
    expect(form.readOn === null).toBe(form.sources.length === 0);
    for (const source of form.sources) expect(new URL(source).protocol).toBe('https:');
    expect(form.path.length).toBeGreaterThan(0);
  });
  test('one that nobody knows is any other one', () => expect(formOf('gone').id).toBe('other'));
  test('its files have names that no system minds', () => {
    for (const file of formFiles) expect(filesOfForm('shop.test')[file]).toMatch(/^[a-z0-9.-]+$/);
  });
});
