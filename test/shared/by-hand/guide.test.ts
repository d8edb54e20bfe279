import { describe, expect, test } from 'vitest';
import { codeOf, type GuideRequest, guideOf } from '../../../shared/by-hand/guide.ts';
import { likelyPlace, places, placesOf } from '../../../shared/by-hand/places.ts';
import { offersOfProgram } from '../../../shared/content/offers.ts';
import { choiceOf } from '../../../shared/offers/choice.ts';
import { someOffer } from '../offers/some-offers.ts';

const request: GuideRequest = {
  source: 'bought',
  offer: null,
  names: ['hofladen.example', 'www.hofladen.example'],
  key: 'ec-p256',
  place: 'server',
};
const steps = (change: Partial<GuideRequest>) => guideOf({ ...request, ...change }).map(({ id }) => id);

describe('the steps by hand', () => {
  test.each([
    ['bought, for a server', {}, 'order request-server paste prove files pair install-server again'],
    ['bought, for Plesk', { place: 'plesk' }, 'order request-plesk paste prove install-plesk again'],
    ['bought, for cPanel', { place: 'cpanel' }, 'order request-cpanel paste prove install-cpanel again'],
    [
      'bought, for hMailServer',
      { place: 'hmailserver' },
      'order request-hmailserver paste prove files-hmailserver install-hmailserver again',
    ],
    [
      'bought, for MailEnable',
      { place: 'mailenable' },
      'order request-windows-store paste prove files-windows-store install-mailenable again',
    ],
    [
      'bought, for SmarterMail',
      { place: 'smartermail' },
      'order request-windows-store paste prove files-windows-store files-smartermail install-smartermail again',
    ],
    [
      'with proof by e-mail alone',
      { place: 'panel', offer: someOffer({ remarks: ['email-proof-only'] }) },
      'order request-panel paste prove-mail install-panel again',
    ],
    [
      'with an organisation to check',
      { place: 'panel', offer: someOffer({ validation: 'organisation' }) },
      'order request-panel paste prove prove-papers install-panel again',
    ],
    ['the host’s own, in Plesk', { source: 'host', place: 'plesk' }, 'host-plesk host-renewal'],
    ['the host’s own, on a server', { source: 'host', place: 'server' }, 'host-server host-renewal'],
    ['a network’s', { source: 'host', offer: someOffer({ where: 'there' }) }, 'host-there'],
    ['one’s own making', { source: 'self-signed' }, 'self-signed-warning self-signed install-server'],
  ] as const)('%s', (_what, change, ids) => {
    expect(steps(change).join(' ')).toBe(ids);
  });

  test('bring each mail program of Windows the form that it reads', () => {
    const told = (place: GuideRequest['place']) =>
      guideOf({ ...request, place })
        .flatMap((step) => codeOf(step).map(({ text }) => text))
        .join('\n');
    expect(told('hmailserver')).toMatch(/-nodes.*privkey\.pem.*fullchain\.pem.*Restart-Service/s);
    expect(told('hmailserver')).not.toMatch(/certreq|pfx/);
    expect(told('mailenable')).toMatch(/Exportable=FALSE.*certreq -machine -accept/s);
    expect(told('smartermail')).toMatch(/Exportable=TRUE.*-accept.*Export-PfxCertificate/s);
  });

  test('are for sites alone where a host makes the certificate, or nobody trusts it', () => {
    expect(placesOf('bought')).toEqual(places);
    expect(placesOf('host')).toEqual(['server', 'plesk', 'cpanel', 'panel']);
  });

  test('exist for every offer that can be chosen, wherever the site lives', () => {
    const flows = offersOfProgram.offers
      .filter(({ id }) => id !== 'self-signed')
      .map((offer) => ({ offer, choice: choiceOf(offer, offer.product) }));
    const byHand = flows.filter(({ choice }) => choice.kind === 'flow');
    expect(byHand.length).toBeGreaterThan(60);
    for (const { offer, choice } of byHand) {
      if (choice.kind !== 'flow') throw new Error(offer.id);
      const { flow } = choice;
      if (flow.kind !== 'by-hand' && flow.kind !== 'order') throw new Error(offer.id);
      const source = flow.kind === 'order' ? 'bought' : flow.source;
      for (const place of places)
        expect(guideOf({ ...request, source, offer, place }).length).toBeGreaterThan(0);
    }
  });
});

test('one’s own making is put in place by the app', () => {
  const [own] = offersOfProgram.offers.filter(({ id }) => id === 'self-signed');
  expect(own && choiceOf(own, own.product)).toEqual({ kind: 'flow', flow: { kind: 'self-signed' } });
});

test.each([
  ['plesk-letsencrypt', [], 'plesk'],
  ['cpanel-autossl', [], 'cpanel'],
  ['hostinger-included', [], 'panel'],
  ['dnsimple-positivessl', [], 'server'],
  ['dnsimple-positivessl', ['plesk'], 'plesk'],
  ['dnsimple-positivessl', ['directadmin'], 'panel'],
] as const)('%s with the panels %j: %s', (id, panels, place) => {
  expect(likelyPlace(offersOfProgram.offers.find((offer) => offer.id === id) ?? null, panels)).toBe(place);
});

test('who buys one without a login is led to a panel: with one, the app does it', () => {
  expect(likelyPlace(null, [], [], 'bought')).toBe('panel');
  expect(likelyPlace(null, [], ['MailEnable'], 'bought')).toBe('mailenable');
});

test('a mail program of Windows that greets at the own mail server', () => {
  expect(likelyPlace(null, [], ['Postfix', 'SmarterMail'])).toBe('smartermail');
  expect(likelyPlace(null, ['plesk'], ['SmarterMail'])).toBe('plesk');
  expect(likelyPlace(null, [], ['Postfix'])).toBe('server');
});
