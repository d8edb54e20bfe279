/** The one door to the npm package ssh2, which is CommonJS and has no named exports in ES modules. */
import ssh2, { type BaseAgent as Agent, type KnownPublicKeys, type ParsedKey } from 'ssh2';

export type {
  AnyAuthMethod,
  Client,
  ClientChannel,
  IdentityCallback,
  KeyboardInteractiveCallback,
  ParsedKey,
  Prompt,
  SFTPWrapper,
  SignCallback,
  SigningRequestOptions as SigningOptions,
} from 'ssh2';

export const newClient = () => new ssh2.Client();
export const parseKey = ssh2.utils.parseKey;
export const createAgent = ssh2.createAgent;
export const BaseAgent = ssh2.BaseAgent;
export type BaseAgent = Agent;
export type AgentKey = string | Buffer | ParsedKey;
/** As an agent shows it: the key itself, or with words about it. */
export type ShownKey = KnownPublicKeys<AgentKey>[number];
