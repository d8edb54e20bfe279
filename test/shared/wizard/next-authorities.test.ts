import { describe, expect, test } from 'vitest';
import { contract } from '../../../shared/ipc/contract.ts';
import type { CaaRules } from '../../../shared/look/dns.ts';
import { known } from '../../../shared/look/known.ts';
import { nameFrom } from '../../../shared/look.ts';
import type { Preset } from '../../../shared/settings.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import {
  type AuthorityBar,
  authorityBars,
  nextAuthorities,
} from '../../../shared/wizard/next-authorities.ts';
import { toRunRequest } from '../../../shared/wizard/ready-draft.ts';
import { emptyRun } from '../../../shared/wizard/run-view.ts';
import { transition } from '../../../shared/wizard/wizard.ts';
import { domainNames } from '../../support/domain-names.ts';
import { fullDraft, look } from './full-draft.ts';

const letsEncrypt = {
  id: 'lets-encrypt',
  name: 'Let’s Encrypt',
  directory: 'https://acme-v02.api.letsencrypt.org/directory',
  agreed: true,
} as const;
const zeroSsl = {
  id: 'other',
  name: 'ZeroSSL',
  directory: 'https://acme.zerossl.com/v2/DV90',
  agreed: true,
} as const;

const rules = (...values: readonly string[]): CaaRules => ({
  at: 'shop.example',
  records: values.map((value) => ({ critical: false, tag: 'issue', value })),
});

/** `caa` undefined: nobody has looked. */
function draftOf(names: readonly string[], caa: CaaRules | undefined, more: Partial<Draft> = {}): Draft {
  const seen = ['shop.example', 'www.shop.example'].map((name) => {
    const one = nameFrom(name, ['site'], ['203.0.113.24']);
    return caa === undefined ? one : { ...one, dns: { ...one.dns, caa: known(caa) } };
  });
  return {
    ...fullDraft,
    site: { domain: 'shop.example', look: { ...look, names: seen } },
    names: domainNames(...names),
    provider: letsEncrypt,
    ...more,
  };
}

const [bare, www, star, mail] = ['shop.example', 'www.shop.example', '*.shop.example', 'mail.shop.example'];
const told = (draft: Draft, preset: Preset | null = null) =>
  nextAuthorities(draft, 'ca-busy', preset).map(({ provider, bar, caa }) => `${provider.name} ${bar ?? caa}`);

const situations: readonly [string, Draft, readonly string[]][] = [
  [
    'no rules',
    draftOf([bare, www], null),
    ['Google Trust Services free', 'ZeroSSL free', 'SSL.com free', 'SSL.com (RSA) free', 'Actalis free'],
  ],
  [
    'a rule that names one of them besides',
    draftOf([bare, www], rules('letsencrypt.org', 'pki.goog')),
    ['Google Trust Services named', 'ZeroSSL caa', 'SSL.com caa', 'SSL.com (RSA) caa', 'Actalis caa'],
  ],
  [
    'a rule that names one for proofs by a file only, where DNS is the proof',
    draftOf([bare], rules('sectigo.com; validationmethods=http-01'), {
      proof: 'dns-01',
      zone: { by: 'hand' },
    }),
    ['Google Trust Services caa', 'ZeroSSL caa', 'SSL.com caa', 'SSL.com (RSA) caa', 'Actalis caa'],
  ],
  [
    'a star',
    draftOf([bare, star], null),
    ['Google Trust Services free', 'ZeroSSL free', 'SSL.com star', 'SSL.com (RSA) star', 'Actalis star'],
  ],
  [
    'two names that are no pair, of which one was not looked at',
    draftOf([bare, mail], null),
    [
      'Google Trust Services unknown',
      'ZeroSSL unknown',
      'SSL.com names',
      'SSL.com (RSA) names',
      'Actalis names',
    ],
  ],
  [
    'another that failed: the one without an account first',
    draftOf([bare], undefined, { provider: zeroSsl }),
    [
      'Let’s Encrypt unknown',
      'Google Trust Services unknown',
      'SSL.com unknown',
      'SSL.com (RSA) unknown',
      'Actalis unknown',
    ],
  ],
];

describe('who else could sign', () => {
  test.each(situations)('with %s', (_say, draft, expected) => {
    expect(told(draft)).toEqual(expected);
  });

  test('is tried with all that may speak against one', () => {
    const tried = situations.flatMap(([, draft]) =>
      nextAuthorities(draft, 'ca-busy', null).map(({ bar }) => bar),
    );
    expect(authorityBars.filter((bar: AuthorityBar) => !tried.includes(bar))).toEqual([]);
  });

  test.each([
    'ca-sees-wrong-answer',
    'ca-forbidden-by-caa',
    'ca-account-refused',
    'cancelled',
    undefined,
  ] as const)('is not said after %s, which the next one would meet as well', (code) => {
    expect(nextAuthorities(draftOf([bare], null), code, null)).toEqual([]);
  });

  test('is nobody public in the place of a private one, and whoever a preset names', () => {
    const own = { name: 'Own', directory: 'https://ca.own.test/dir', trustFile: '/t.pem' };
    const second = { name: 'Second', directory: 'https://second.own.test/dir', trustFile: '/t.pem' };
    const draft = draftOf([bare], null, { provider: { id: 'preset', ...own, agreed: true } });
    expect(told(draft)).toEqual([]);
    expect(told(draft, { practice: true, authority: own })).toEqual([]);
    expect(told(draft, { practice: true, authority: own, otherAuthorities: [second] })).toEqual([
      'Second unknown',
    ]);
  });
});

test('the next one is only chosen: its terms are still to be agreed to, and the plan is made anew', () => {
  const draft = draftOf([bare], null, {
    provider: { ...zeroSsl, contact: 'anna@shop.example', externalKeyId: 'k' },
  });
  const [next] = nextAuthorities(draft, 'ca-rate-limited', null);
  if (next === undefined) throw new Error('nobody is next');
  const ended = { type: 'ended', outcome: 'refused', runId: '' } as const;
  const again = transition(
    { phase: 'ended', purpose: 'secure', draft, run: { ...emptyRun, ended } },
    { type: 'reopened', step: 'review', patch: { provider: next.provider } },
  );
  expect(again.draft.provider).toEqual({ ...letsEncrypt, agreed: false, contact: 'anna@shop.example' });
  expect(again.draft.plan).toBeUndefined();
  expect(again.draft.former).toEqual(draft.plan);
  const replanned = { ...draft, provider: next.provider };
  expect(toRunRequest(replanned, {}, undefined)).toEqual({ ready: false, missing: ['provider'] });
  const agreed = toRunRequest({ ...replanned, provider: { ...next.provider, agreed: true } }, {}, undefined);
  // Nothing of the account at the authority before goes along.
  if (agreed.ready)
    expect(contract['run.start'].input.parse(agreed.request)).not.toHaveProperty('externalAccount');
  expect(agreed).toMatchObject({ ready: true, request: { authority: { directory: letsEncrypt.directory } } });
});
