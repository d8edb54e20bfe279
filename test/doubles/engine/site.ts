import type { MtaSts } from '../../../electron/outside/mail/mta-sts.ts';

interface PinRecord {
  readonly usage: number;
  readonly selector: number;
  readonly matching: number;
  readonly data: string;
}

/** What visitors meet, which follows from what stands on the server double. */
export interface SiteDouble {
  /** Nothing answers any more, whatever stands there. */
  isDown: boolean;
  /** Addresses that the name gets in DNS meanwhile, where nothing answers. */
  readonly silentAddresses: string[];
  /** The server's other site shows another page since. */
  isOtherSiteChanged: boolean;
  /** Whoever asks for no name is shown the new certificate in place of another site's. */
  isDefaultChanged: boolean;
  /** The encrypted page leads round in circles. */
  isLooping: boolean;
  /** Some handshakes meet another certificate. */
  isUnsteady: boolean;
  /** What DNS says of the keys of mail servers; of these hosts something else. */
  pins: PinRecord[];
  readonly pinsOf: Record<string, PinRecord[]>;
  /** Hosts of which DNS keeps to itself what it pins. */
  readonly unsureHosts: string[];
  /** The rules of domains for the mail that comes to them (MTA-STS). */
  readonly policies: Record<string, MtaSts>;
  /** Whoever asks for no name is shown what those are who ask for ours, or something that nobody has planned. */
  isShownUnnamed: boolean;
  isUnnamedChanged: boolean;
  /** Under which names other mail servers find this server, by their domains. */
  readonly exchanges: { host: string; domains: string[] }[];
  /** The digest of the key at our own place; null: none is there. */
  standingKey: string | null;
  /** Nobody trusts the new certificate. */
  isDistrusted: boolean;
  /** What stands there leads nobody to the encrypted site. */
  leadsNobody: boolean;
  /** Names that answer on port 80 on none of their addresses. */
  readonly silentNames: string[];
  /** Names whose web site anybody has asked for. */
  readonly visited: Set<string>;
  /** Ports where nobody answers this computer, whatever stands there. */
  readonly silentPorts: number[];
  /** The mail server gives another domain a certificate that is none of ours any more. */
  isOtherMailChanged: boolean;
  /** What the name servers hold at each record. */
  readonly records: Map<string, readonly string[]>;
  /** Records that lead elsewhere. */
  readonly aliases: Map<string, string>;
  /** Whose name servers answer for all of them; '': nobody can be found. */
  zone: string;
}

export const usualSite = (): SiteDouble => ({
  isDown: false,
  silentAddresses: [],
  isOtherSiteChanged: false,
  isDefaultChanged: false,
  isLooping: false,
  isUnsteady: false,
  isDistrusted: false,
  pins: [],
  pinsOf: {},
  unsureHosts: [],
  isShownUnnamed: false,
  isUnnamedChanged: false,
  exchanges: [],
  policies: {},
  standingKey: null,
  leadsNobody: false,
  silentNames: [],
  visited: new Set(),
  silentPorts: [],
  isOtherMailChanged: false,
  records: new Map(),
  aliases: new Map(),
  zone: '',
});
