import { ProblemError } from '../../../shared/problems.ts';
import {
  type AgentKey,
  BaseAgent,
  type IdentityCallback,
  parseKey,
  type ShownKey,
  type SignCallback,
  type SigningOptions,
} from './ssh2.ts';

const isAnswer = (options: SigningOptions | SignCallback): options is SignCallback =>
  typeof options === 'function';

/** Its public keys in base64, in its own order. Raises `agent-unavailable` with reason `silent`. */
export const identitiesOf = (agent: BaseAgent): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    agent.getIdentities((failure, identities) => {
      if (failure) reject(new ProblemError('agent-unavailable', { reason: 'silent' }, { cause: failure }));
      else resolve((identities ?? []).map(publicBase64));
    });
  });

function publicBase64(shown: ShownKey | Extract<ShownKey, { pubKey: unknown }>['pubKey']): string {
  if (typeof shown === 'object' && 'pubKey' in shown) return publicBase64(shown.pubKey);
  const parsed = parseKey(shown);
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  return key === undefined || key instanceof Error ? '' : key.getPublicSSH().toString('base64');
}

/** The same agent, which shows only these of its keys (public, base64). */
export function narrowAgent(agent: BaseAgent, shown: ReadonlySet<string>): BaseAgent {
  return new (class extends BaseAgent {
    getIdentities(answer: IdentityCallback<AgentKey>): void {
      agent.getIdentities((failure, identities) =>
        answer(
          failure,
          identities?.filter((one) => shown.has(publicBase64(one))),
        ),
      );
    }
    sign(key: AgentKey, data: Buffer, options: SigningOptions | SignCallback, answer?: SignCallback): void {
      if (isAnswer(options)) agent.sign(key, data, options);
      else agent.sign(key, data, options, answer);
    }
  })();
}
