import { ProblemError } from '../../../shared/problems.ts';
import { digestOf, type Judgement } from '../../certificates/judge/judge.ts';
import { pem } from '../../keys/asn1.ts';
import type { Brought } from '../brought.ts';

/** What is installed of files that were judged. `isKeyOnServer`: the key is looked for there. Raises the first of the problems that keep it from that. Pure. */
export function broughtOf({ leaf, path, key, blockers }: Judgement, isKeyOnServer: boolean): Brought {
  const [first] = blockers;
  if (first !== undefined) throw ProblemError.of(first);
  if (leaf === null || path === null || (key === null && !isKeyOnServer))
    throw new ProblemError('files-nothing', { keys: 0 });
  return {
    certificate: {
      chainPem: path.links.map(({ certificate }) => pem('CERTIFICATE', certificate.raw)).join(''),
      fingerprint: leaf.fingerprint,
      names: leaf.names,
      issuer: leaf.issuer,
      notBefore: new Date(leaf.notBefore).toISOString(),
      notAfter: new Date(leaf.notAfter).toISOString(),
    },
    keyPem:
      isKeyOnServer || key === null ? null : key.key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: digestOf(leaf.certificate),
  };
}
