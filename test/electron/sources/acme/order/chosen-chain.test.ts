import { afterAll, describe, expect, it } from 'vitest';
import { chosenChain, rootNameOf } from '../../../../../electron/sources/acme/order/chosen-chain.ts';
import { verifyIssued } from '../../../../../electron/sources/acme/order/verify-issued.ts';
import { ProblemError } from '../../../../../shared/problems.ts';
import { openOpenssl } from '../openssl.ts';

/** One intermediate that two roots have signed, as cross-signed ones are. */
const openssl = openOpenssl();
afterAll(() => openssl.end());
const names = ['shop.example'];
const { csrPem, keyFile } = openssl.request(names);
const root = (commonName: string) => openssl.certificate({ isAuthority: true, commonName });
const [oldRoot, newRoot] = [root('Old Root'), root('New Root X2')] as const;
const middle = openssl.certificate({ isAuthority: true, commonName: 'Middle', issuer: oldRoot });
const crossed = openssl.certificate({
  isAuthority: true,
  commonName: 'Middle',
  issuer: newRoot,
  key: middle,
});
const leaf = openssl.certificate({ names, issuer: middle, key: { keyFile, pemFile: '', pem: '' } });
const again = openssl.certificate({ names, issuer: middle, key: { keyFile, pemFile: '', pem: '' } });
const issued = (pem: string) => verifyIssued(pem, { ca: 'ca.example', names, csrPem }, new Date());
const usual = issued(leaf.pem + middle.pem);
const [toNew, toOld] = ['https://ca.example/cert/1', 'https://ca.example/cert/2'];
const sent: Readonly<Record<string, () => ReturnType<typeof issued>>> = {
  [toNew]: () => issued(leaf.pem + crossed.pem),
  [toOld]: () => issued(leaf.pem + middle.pem),
  'https://ca.example/other': () => issued(again.pem + crossed.pem),
  'https://ca.example/wrong': () => issued(crossed.pem + leaf.pem),
};

async function choose(wished: string, alternates: readonly string[]) {
  const asked: string[] = [];
  const chosen = await chosenChain(usual, wished, alternates, async (url) => {
    asked.push(url);
    return sent[url]?.() ?? usual;
  });
  return { asked, root: rootNameOf(chosen.chainPem), missed: chosen.chainMissed, chosen };
}

describe('the chain that is wished', () => {
  it('is the usual one: nothing more is asked for', async () => {
    const { asked, root, missed } = await choose('Old Root', [toNew]);
    expect([asked, root, missed]).toEqual([[], 'Old Root', undefined]);
  });

  it('is another one, whatever letters its name is written in, and is the same certificate', async () => {
    const { asked, root, missed, chosen } = await choose('new root x2', [toOld, toNew, toOld]);
    expect([asked, root, missed]).toEqual([[toOld, toNew], 'New Root X2', undefined]);
    expect(chosen.chainPem).toBe(leaf.pem + crossed.pem);
    expect(chosen.fingerprint).toBe(usual.fingerprint);
  });

  it('is not to be had: the usual one, with the names of those that are', async () => {
    const { root, missed } = await choose('Root', [toNew]);
    expect(root).toBe('Old Root');
    expect(missed).toEqual({ wished: 'Root', taken: 'Old Root', offered: ['Old Root', 'New Root X2'] });
  });

  it('is not taken from what is another certificate, or none that fits', async () => {
    const { chosen, missed } = await choose('New Root X2', [
      'https://ca.example/other',
      'https://ca.example/wrong',
    ]);
    expect(chosen.chainPem).toBe(usual.chainPem);
    expect(missed?.offered).toEqual(['Old Root']);
  });

  it('is given up where somebody calls it off, and only then', async () => {
    const cancelled = chosenChain(usual, 'x', [toNew], async () => {
      throw new ProblemError('cancelled', {});
    });
    await expect(cancelled).rejects.toMatchObject({ problem: { code: 'cancelled' } });
    const busy = chosenChain(usual, 'x', [toNew], async () => {
      throw new ProblemError('ca-busy', { ca: 'ca.example' });
    });
    expect((await busy).chainPem).toBe(usual.chainPem);
  });
});
