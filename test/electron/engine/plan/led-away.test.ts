import { expect, it } from 'vitest';
import { ledAway } from '../../../../electron/engine/plan/led-away.ts';
import type { OneProof } from '../../../../shared/proof.ts';

const names = ['shop.test', '*.shop.test', 'www.shop.test'];
const own: OneProof = { method: 'dns-01', provider: 'cloudflare', settings: { tokenEnv: 'T' } };
const asked: string[] = [];
const prober = {
  async challengePlace(domain: string) {
    asked.push(domain);
    return domain === 'shop.test' ? 'x.auth.test' : `_acme-challenge.${domain}`;
  },
};
const of = (wish: Partial<Parameters<typeof ledAway>[0]>) =>
  ledAway(
    { names, renewal: { by: 'certbot' }, proof: own, ...wish },
    {},
    prober,
    new AbortController().signal,
  );

it('names whose record leads elsewhere are told where somebody on the server would have to follow it', async () => {
  expect(await of({})).toEqual(['shop.test']);
  expect(asked).toEqual(['shop.test', 'www.shop.test']);
});

it.each<[string, Parameters<typeof of>[0]]>([
  ['by this app', { renewal: { by: 'auto' } }],
  ['by a file', { proof: { method: 'http-01' } }],
  ['by hand', { proof: { method: 'dns-01', by: 'hand' } }],
])('nobody is asked of names that are proven %s', async (_, wish) => {
  asked.length = 0;
  expect(await of(wish)).toEqual([]);
  expect(asked).toEqual([]);
});
