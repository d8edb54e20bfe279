import { z } from 'zod';
import type { SignKind } from '../look/signs.ts';
import builders from './signs/builders.json' with { type: 'json' };
import dnsProviders from './signs/dns-providers.json' with { type: 'json' };
import hosts from './signs/hosts.json' with { type: 'json' };
import mail from './signs/mail.json' with { type: 'json' };
import mailSoftware from './signs/mail-software.json' with { type: 'json' };
import networks from './signs/networks.json' with { type: 'json' };
import panels from './signs/panels.json' with { type: 'json' };
import parking from './signs/parking.json' with { type: 'json' };
import servers from './signs/servers.json' with { type: 'json' };

const some = z.array(z.string().min(1)).min(1).optional();

/** Somebody or something that gives itself away, and by what. All matching is in lower case. */
export const signLine = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  /** See `sign` in `look/signs.ts`; of a host, for its web space. */
  certificates: z.enum(['automatic', 'switch', 'own', 'unknown']),
  /** Names of HTTP headers that only they send. */
  headers: some,
  /** How the headers `Server` and `X-Powered-By` begin. */
  server: some,
  poweredBy: some,
  /** How host names end, label by label; a star stands for part of a label. */
  aliases: some,
  nameServers: some,
  addressNames: some,
  /** Of a host: the names that it gives to web space, and to servers of its customers; those in `addressNames` say neither. */
  webSpaceNames: some,
  serverNames: some,
  exchanges: some,
  /** Exactly these, as the maker tells its customers to enter them. */
  addresses: some,
  /** Words in a mail server's greeting. */
  greetings: some,
  /** Hosts to which mail programs are sent (RFC 6186). */
  services: some,
  /** In the site's certificate: first labels of its names, and how its signer's name begins. */
  certificateLabels: some,
  issuers: some,
  /** Doors of a control panel, and words on the page or in the certificate behind them. */
  ports: z.array(z.number().int().min(1).max(65_535)).min(1).max(20).optional(),
  pages: some,
  /** Where it was read; a sentence where no page was. */
  source: z.string().min(1),
  checkedOn: z.iso.date(),
  certainty: z.enum(['high', 'medium', 'low']),
});
export type SignLine = z.infer<typeof signLine>;

const lines = (data: unknown): readonly SignLine[] => z.array(signLine).parse(data);

export interface KnownSigns {
  readonly signs: Readonly<Record<SignKind, readonly SignLine[]>>;
  readonly mailPrograms: readonly SignLine[];
}

/** What came with the program. */
export const signsOfProgram: KnownSigns = {
  signs: {
    server: lines(servers),
    network: lines(networks),
    builder: lines(builders),
    panel: lines(panels),
    host: lines(hosts),
    dns: lines(dnsProviders),
    mail: lines(mail),
    parking: lines(parking),
  },
  mailPrograms: lines(mailSoftware),
};

let present = signsOfProgram;

/** From the next look on these count, of a signed file that was taken in; null: those that came with the program. */
export function takeSigns(taken: KnownSigns | null): void {
  present = taken ?? signsOfProgram;
}

/** Who can be recognised, by what they are. The first line that fits counts. */
export const signLines = (): KnownSigns['signs'] => present.signs;

/** Programs that mail servers run, by their greeting. */
export const mailPrograms = (): readonly SignLine[] => present.mailPrograms;
