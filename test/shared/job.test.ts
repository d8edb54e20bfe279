import { describe, expect, it } from 'vitest';
import { job } from '../../shared/job.ts';
import { methodOf } from '../../shared/proof.ts';

const whole = {
  names: ['shop.example.test'],
  server: { host: 'shop' },
  certificate: { from: 'acme', directory: 'https://ca.example/dir', agreeToTerms: true },
  install: [{ target: 'apache' }],
};
const issuesOf = (change: object) =>
  job
    .safeParse({ ...whole, ...change })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
const byHand = { method: 'dns-01', by: 'hand' };

describe('an account for an e-mail address', () => {
  const zerossl = {
    ...whole.certificate,
    directory: 'https://acme.zerossl.com/v2/DV90',
    contact: 'anna@shop.test',
    externalAccount: { byEmail: true },
  };

  it('is for an authority that makes one, and needs the address', () => {
    expect(issuesOf({ certificate: zerossl })).toEqual([]);
    const { contact: _, ...nameless } = zerossl;
    expect(issuesOf({ certificate: nameless })).toEqual(['certificate.externalAccount: unfit']);
    const elsewhere = { ...zerossl, directory: 'https://ca.example/dir' };
    expect(issuesOf({ certificate: elsewhere })).toEqual(['certificate.externalAccount: unfit']);
  });

  it('also for one that is asked where another does not sign', () => {
    const { externalAccount, contact, directory } = zerossl;
    const otherwise = [{ directory, agreeToTerms: true, externalAccount }];
    const first = { ...whole.certificate, contact };
    expect(issuesOf({ certificate: { ...first, otherwise } })).toEqual([]);
    const wrong = [{ directory: 'https://ca.example/other', agreeToTerms: true, externalAccount }];
    expect(issuesOf({ certificate: { ...first, otherwise: wrong } })).toEqual([
      'certificate.otherwise.0.externalAccount: unfit',
    ]);
  });
});

describe('how a job has its names proven', () => {
  it('by a file, unless told', () => {
    expect(job.parse(whole).proof).toEqual({ method: 'http-01' });
  });

  it('by a record that somebody sets, also for a star', () => {
    const names = ['*.example.test', 'example.test'];
    expect(job.parse({ ...whole, names, proof: byHand })).toMatchObject({ names, proof: byHand });
  });

  it('by a record that stays, but not with a provider that keeps only the newest', () => {
    const lasting = { ...byHand, method: 'dns-persist-01' };
    expect(job.parse({ ...whole, names: ['*.example.test'], proof: lasting })).toMatchObject({
      proof: lasting,
    });
    const settings = { url: 'https://dns.test', fulldomain: 'a.dns.test', user: 'u', passwordEnv: 'PW' };
    const proof = { method: 'dns-persist-01', provider: 'acme-dns', settings };
    expect(issuesOf({ proof })).toEqual(['proof.provider: unfit']);
    expect(issuesOf({ proof: { ...proof, method: 'dns-01' } })).toEqual([]);
  });

  it('never by a file for a star', () => {
    expect(issuesOf({ names: ['example.test', '*.example.test'] })).toEqual(['names.1: wildcard-by-file']);
  });

  it.each([
    { method: 'dns-01' },
    { method: 'dns-01', by: 'api' },
    { method: 'http-01', by: 'hand' },
    { method: 'x' },
  ])('by nothing else: %j', (proof) => {
    expect(issuesOf({ proof })).not.toEqual([]);
  });
});

describe('an address', () => {
  const address = '192.0.2.1';

  it('stands alone, at a web server that shows a file for it', () => {
    expect(job.parse({ ...whole, names: [address] }).names).toEqual([address]);
    expect(issuesOf({ names: [address], install: [{ target: 'nginx' }] })).toEqual([]);
  });

  it.each<[string, object, readonly string[]]>([
    ['beside a name', { names: ['example.test', address] }, ['names.1: unfit']],
    ['by a record', { names: [address], proof: { method: 'dns-01', by: 'hand' } }, ['proof: unfit']],
    [
      'from files',
      { names: [address], certificate: { from: 'files', files: ['a'] } },
      ['certificate.from: unfit'],
    ],
    ['for mail', { names: [address], install: [{ target: 'postfix' }] }, ['install.0.target: unfit']],
    ['for browsers to insist on', { names: [address], hsts: true }, ['hsts: unfit']],
    ['of the newer kind', { names: ['2001:db8::1'] }, ['names.0: name']],
    ['that is none', { names: ['192.0.2.256'] }, ['names.0: name']],
  ])('is nothing for a job %s', (_, change, faults) => {
    expect(issuesOf(change)).toEqual(faults);
  });
});

describe('by an interface of whoever keeps the zone', () => {
  const settings = { server: 'ns.example.test:53', keyName: 'k.', secretEnv: 'TSIG_SECRET' };
  const byKeeper = { method: 'dns-01', provider: 'rfc2136', settings };

  it('also for a star, and for some names of an order only', () => {
    const names = ['example.test', '*.example.test'];
    expect(issuesOf({ names, proof: byKeeper })).toEqual([]);
    const mixed = { default: { method: 'http-01' }, names: { '*.EXAMPLE.test.': byKeeper } };
    const { proof } = job.parse({ ...whole, names, proof: mixed });
    expect(names.map((name) => methodOf(proof, name))).toEqual(['http-01', 'dns-01']);
  });

  it.each<[string, object, readonly string[]]>([
    ['an unknown one', { provider: 'acme-corp' }, ['proof.provider: not-one-of']],
    ['a setting of no use', { settings: { ...settings, secret: 'x' } }, ['proof.settings.secret: unknown']],
    [
      'one that is missing',
      { settings: { server: '[::1]', keyName: 'k' } },
      ['proof.settings.secretEnv: missing'],
    ],
    [
      'some that do not fit',
      { settings: { ...settings, server: 'a b', keyName: 'k..k', algorithm: 'hmac-md5', secretEnv: 'A-B' } },
      [
        'proof.settings.server: socket-address',
        'proof.settings.keyName: name',
        'proof.settings.algorithm: not-one-of',
        'proof.settings.secretEnv: environment-variable',
      ],
    ],
  ])('not by %s', (_, change, faults) => {
    expect(issuesOf({ proof: { ...byKeeper, ...change } }).toSorted()).toEqual(faults.toSorted());
    const names = { 'shop.example.test': { ...byKeeper, ...change } };
    const inside = faults.map((fault) => fault.replace('proof.', 'proof.names.shop.example.test.'));
    const proof = { default: { method: 'http-01' }, names };
    expect(issuesOf({ proof }).toSorted()).toEqual(inside.toSorted());
  });

  it('only for names of the job, and not with a star by a file among them', () => {
    const names = ['*.example.test', 'example.test'];
    const proof = {
      default: byKeeper,
      names: { '*.example.test': { method: 'http-01' }, 'x.test': byKeeper },
    };
    expect(issuesOf({ names, proof })).toEqual(['names.0: wildcard-by-file', 'proof.names.x.test: unknown']);
  });
});

it.each<[string, unknown, readonly string[]]>([
  ['one service', [{ target: 'apache' }], []],
  ['several', [{ target: 'apache' }, { target: 'iis' }], []],
  ['none', [], ['install: Too small: expected array to have >=1 items']],
  ['one twice', [{ target: 'apache' }, { target: 'apache' }], ['install: repeated']],
])('a job installs to %s', (_title, install, faults) => {
  expect(issuesOf({ install })).toEqual(faults);
});

it.each<[string, object, readonly string[]]>([
  ['a year, with nobody to renew it', {}, []],
  ['some days, for a star, without any proof', { days: 30, names: ['*.example.test'] }, []],
  ['longer than any system takes', { days: 826 }, ['certificate.days: Too big: expected number to be <=825']],
  ['and renewed by somebody', { renewal: { by: 'certbot' } }, ['renewal.by: unfit']],
  ['and remembered by browsers, which let nobody past then', { hsts: true }, ['hsts: unfit']],
])(
  'a certificate that its own key signs is for %s',
  (_title, { days, ...change }: { days?: number }, faults) => {
    const certificate = { from: 'self-signed', ...(days === undefined ? {} : { days }) };
    expect(issuesOf({ certificate, ...change })).toEqual(faults);
  },
);
