import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../electron/job/field-faults.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { problemSaid } from '../../../shared/content/problem-words.ts';
import { faultOf, faultText, fieldFaults } from '../../../shared/field-faults.ts';
import { job } from '../../../shared/job.ts';

const good = {
  names: ['shop.test'],
  server: { host: 'shop.test' },
  certificate: { from: 'acme', directory: 'https://ca.test/', agreeToTerms: true },
  install: [{ target: 'apache' }],
};
const faults = (data: unknown) => {
  const { error } = job.safeParse(data);
  return faultsOf(error?.issues ?? [], data).map(faultText);
};
const server = (more: object) => faults({ ...good, server: { host: 'shop.test', ...more } });
const certificate = (more: object) => faults({ ...good, certificate: { ...good.certificate, ...more } });

describe('what is wrong with a job', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['nothing', faults(good), []],
    ['no object', faults([]), [': wrong-type (object)']],
    [
      'nothing in it',
      faults({}),
      ['names: missing', 'server: missing', 'certificate: missing', 'install: missing'],
    ],
    ['null is not missing', faults({ ...good, certificate: null }), ['certificate: wrong-type (object)']],
    ['missing within', server({ auth: { type: 'password' } }), ['server.auth.passwordEnv: missing']],
    ['a choice that is missing', server({ auth: {} }), ['server.auth.type: missing']],
    [
      'a choice',
      server({ auth: { type: 'x' } }),
      ['server.auth.type: not-one-of (key | agent | password | panel-token)'],
    ],
    [
      'a variable',
      server({ auth: { type: 'password', passwordEnv: '$X' } }),
      ['server.auth.passwordEnv: environment-variable'],
    ],
    ['a type', server({ port: 'ssh' }), ['server.port: wrong-type (number)']],
    ['no whole number', server({ port: 2.5 }), ['server.port: wrong-type (int)']],
    ['bounds', server({ port: 70_000 }), ['server.port: too-high (65535)']],
    ['no text', server({ host: '' }), ['server.host: too-short (1)']],
    ['a fingerprint', server({ hostKey: 'MD5:1' }), ['server.hostKey: fingerprint']],
    ['unknown keys', server({ pasword: 1, x: 2 }), ['server.pasword: unknown', 'server.x: unknown']],
    ['no https', certificate({ directory: 'http://ca.test/' }), ['certificate.directory: url']],
    ['no address', certificate({ contact: 'me' }), ['certificate.contact: email']],
    [
      'a constant',
      certificate({ from: 'shop' }),
      ['certificate.from: not-one-of (acme | files | self-signed | panel)'],
    ],
    ['no name', faults({ ...good, names: ['a b'] }), ['names.0: name']],
    ['a name twice', faults({ ...good, names: ['a.test', 'A.test'] }), ['names: repeated']],
    ['a star by file', faults({ ...good, names: ['*.a.test'] }), ['names.0: wildcard-by-file']],
  ])('%s', (_title, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('is read as it was written, and no other text is taken for it', () => {
    for (const fault of fieldFaults)
      for (const wanted of ['', 'a | b', '1 (one)'])
        for (const path of ['', 'server.port', 'odd: missing'])
          expect(faultOf(faultText({ path, fault, wanted }))).toEqual({ path, fault, wanted });
    for (const text of ['install', '--force-on-server', 'x: y', 'x: missing (', ''])
      expect(faultOf(text)).toBeNull();
  });
});

it.each(languages)('each is said in %s', async (language) => {
  const translator = await loadTranslator(language);
  const said = (fields: readonly string[]) =>
    problemSaid({ code: 'job-invalid', facts: { file: 'job.json', fields: [...fields] } }, translator)
      .facts.filter(({ name }) => name === 'fields')
      .map(({ text }) => text)
      .join();
  const all = fieldFaults.map((fault) => said([faultText({ path: 'a.b', fault, wanted: 'number' })]));
  expect(new Set(all).size).toBe(fieldFaults.length);
  for (const text of all) {
    expect(text).toContain('a.b');
    expect(text).not.toMatch(/[{}]|undefined|Invalid/);
  }
  expect(said([': wrong-type (object)'])).toContain(translator.t('fault.file'));
  expect(said(['--force-on-server'])).toBe('--force-on-server');
});
