/** The one door to the npm package ssh2, which is CommonJS and has no named exports in ES modules. */
import ssh2 from 'ssh2';

export type {
  AnyAuthMethod,
  Client,
  ClientChannel,
  KeyboardInteractiveCallback,
  ParsedKey,
  Prompt,
} from 'ssh2';

export const newClient = () => new ssh2.Client();
export const parseKey = ssh2.utils.parseKey;
export const createAgent = ssh2.createAgent;
