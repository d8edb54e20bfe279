import { expect, test } from 'vitest';
import { proofAsked } from '../../../electron/ipc/handlers/proof.ts';
import { proofJob, proofOf } from '../../../shared/proof.ts';
import { domainNames } from '../../support/domain-names.ts';

const proof = {
  method: 'dns-01',
  provider: 'desec',
  settings: { tokenEnv: 'SEALKEEPER_DNS_DESEC_TOKEN' },
} as const;
const secrets = { SEALKEEPER_DNS_DESEC_TOKEN: 'secret' };
const tried = { get: (id: string) => ({ id, proof, secrets, records: [] }) };

test('names that a file proves stand beside the one proof of all others', () => {
  const asked = {
    by: 'provider',
    zoneLoginId: 'z1',
    byFile: domainNames('shop.example', 'www.shop.example'),
  } as const;
  const found = proofAsked({ ...asked, byFile: [...asked.byFile] }, tried);
  expect(found.secrets).toBe(secrets);
  // As a job file may have it, too.
  expect(proofJob.parse(found.proof)).toEqual(found.proof);
  expect(proofOf(found.proof, '*.shop.example')).toEqual(proof);
  for (const name of asked.byFile) expect(proofOf(found.proof, name)).toEqual({ method: 'http-01' });
});

test('where none is, the proof is one for all', () => {
  expect(proofAsked({ by: 'provider', zoneLoginId: 'z1' }, tried)).toEqual({ proof, secrets });
  expect(proofAsked({ by: 'hand' }, tried).proof).toEqual({ method: 'dns-01', by: 'hand' });
  expect(proofJob.parse(proofAsked({ by: 'own-server' }, tried).proof)).toEqual({
    method: 'dns-01',
    provider: 'bind',
    settings: {},
  });
  expect(proofAsked(undefined, tried).proof).toEqual({ method: 'http-01' });
});
