import { describe, expect, test } from 'vitest';
import { type GuideRequest, guideOf, likelyPlace, places } from '../../../shared/by-hand/guide.ts';
import { offers } from '../../../shared/content/offers.ts';
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

  test('exist for every offer that can be chosen, wherever the site lives', () => {
    const flows = offers.map((offer) => ({ offer, choice: choiceOf(offer, offer.product) }));
    const byHand = flows.filter(({ choice }) => choice.kind === 'flow');
    expect(byHand.length).toBeGreaterThan(60);
    for (const { offer, choice } of byHand) {
      if (choice.kind !== 'flow' || choice.flow.kind !== 'by-hand') throw new Error(offer.id);
      for (const place of places) {
        expect(guideOf({ ...request, source: choice.flow.source, offer, place }).length).toBeGreaterThan(0);
      }
    }
  });
});

test.each([
  ['plesk-letsencrypt', [], 'plesk'],
  ['cpanel-autossl', [], 'cpanel'],
  ['hostinger-included', [], 'panel'],
  ['dnsimple-positivessl', [], 'server'],
  ['dnsimple-positivessl', ['plesk'], 'plesk'],
  ['dnsimple-positivessl', ['directadmin'], 'panel'],
] as const)('%s with the panels %j: %s', (id, panels, place) => {
  expect(likelyPlace(offers.find((offer) => offer.id === id) ?? null, panels)).toBe(place);
});
