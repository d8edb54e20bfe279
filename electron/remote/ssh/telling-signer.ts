import { type AgentKey, BaseAgent, type ParsedKey, type SignCallback, type SigningOptions } from './ssh2.ts';

/**
 * The same key or agent, which tells when it is to sign: that is the server's first answer where a key was shown, and the
 * library keeps it to itself.
 */

export function tellingKey(key: ParsedKey, onSign: () => void): ParsedKey {
  return Object.create(key, {
    sign: {
      value: (...given: Parameters<ParsedKey['sign']>) => {
        onSign();
        return key.sign(...given);
      },
    },
  }) as ParsedKey;
}

export function tellingAgent(agent: BaseAgent, onSign: () => void): BaseAgent {
  return new (class extends BaseAgent {
    getIdentities(answer: Parameters<BaseAgent['getIdentities']>[0]): void {
      agent.getIdentities(answer);
    }
    sign(key: AgentKey, data: Buffer, options: SigningOptions | SignCallback, answer?: SignCallback): void {
      onSign();
      if (typeof options === 'function') agent.sign(key, data, options);
      else agent.sign(key, data, options, answer);
    }
  })();
}
