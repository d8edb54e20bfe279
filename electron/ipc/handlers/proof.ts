import { proofRecords } from '../../app/look-outside.ts';
import type { Handlers } from '../answer.ts';
import { outsideOf } from './site.ts';

type ProofHandlers = Pick<Handlers, 'proof.record'>;

export function proofHandlers(): ProofHandlers {
  return {
    async 'proof.record'({ domain, outside }, { signal }) {
      const seen = await proofRecords(domain, outsideOf(outside), signal);
      return {
        servers: seen.map((each) => ({ ...each, values: each.values.map((value) => value.slice(0, 400)) })),
      };
    },
  };
}
