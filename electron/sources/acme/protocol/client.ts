import { z } from 'zod';
import { ProblemError } from '../../../../shared/problems.ts';
import { type Client, type LibraryOptions, openLibrary } from './library.ts';
import { AcmeRefusal } from './problem-document.ts';
import { type AcmePhase, notAcme, refusalProblem } from './problems.ts';
import { type Authorization, address, authorization, identifierOf, type Order, order } from './resources.ts';
import type { Attempt } from './wait.ts';

/**
 * One account at one authority, in single steps: each is one signed request with its answer checked. All raise the
 * `ca-*` problems of `problems.ts`, with the `AcmeRefusal` as cause where the authority refused, and `cancelled`.
 */
export interface AcmeClient {
  /** RFC 8555 §7.3; answers the account's URL, also of an account that the key already has. */
  register(details: {
    readonly contact?: string | undefined;
    readonly agreeToTerms: boolean;
  }): Promise<string>;
  /** §7.3.1: the URL of the account that the key has already; where it has none, the authority refuses. */
  find(): Promise<string>;
  /** §7.1.2: how the account stands (`valid`, `deactivated`, `revoked`), if the authority still answers it. */
  status(): Promise<string>;
  /** The same with the addresses at which the authority would reach its owner, as it has them. */
  account(): Promise<AccountFacts>;
  /** §7.3.2; null: none any more. */
  setContact(contact: string | null): Promise<AccountFacts>;
  /** §7.3.5: the account goes over to this key (PKCS#8 in PEM). */
  changeKey(keyPem: string): Promise<void>;
  /** §7.3.6: for good; the authority takes nothing from it any more. */
  closeAccount(): Promise<void>;
  /** §7.6; the certificate in PEM, the reason by its number (RFC 5280 §5.3.1). */
  revoke(certificatePem: string, reason: number): Promise<void>;
  /** §7.4 */
  newOrder(names: readonly string[], more?: OrderWish): Promise<Order>;
  order(known: Order): Promise<Attempt<Order>>;
  /** §7.5 */
  authorization(url: string): Promise<Attempt<Authorization>>;
  /** §8.1 */
  keyAuthorization(token: string): Promise<string>;
  /** §7.5.1: the answer stands, the authority may look. */
  challengeReady(url: string, name: string): Promise<void>;
  finalize(known: Order, csrPem: string, names: readonly string[]): Promise<Order>;
  /** §7.4.2: the PEM text of the default chain, unchecked, and where others are to be had. */
  certificate(known: Order): Promise<ChainSent>;
  /** §7.5.2 */
  deactivate(authorizationUrl: string): Promise<void>;
}

/** A certificate with its chain, as an authority has sent it. */
export interface ChainSent {
  readonly pem: string;
  /** Addresses of the same certificate with other chains. */
  readonly alternates: readonly string[];
}

/** RFC 8555 §7.1.2 */
const accountFacts = z.object({ status: z.string(), contact: z.array(z.string()).catch([]).default([]) });
export type AccountFacts = Readonly<z.infer<typeof accountFacts>>;

/** What an order says besides its names. */
export interface OrderWish {
  /** The certificate whose place the new one takes (RFC 9773 §5). */
  readonly replaces?: string;
  /** draft-ietf-acme-profiles §4 */
  readonly profile?: string;
}

export async function openClient(options: LibraryOptions): Promise<AcmeClient> {
  const { call, retryAfter, alternates } = await openLibrary(options);
  const { ca } = options.connection;

  /** The library throws bare text where an answer lacks what the RFC demands; refusals and problems pass through us. */
  const step = async <T>(
    phase: AcmePhase,
    names: readonly string[],
    send: (client: Client) => Promise<unknown>,
    schema: z.ZodType<T>,
  ): Promise<T> => {
    let raw: unknown;
    try {
      raw = await call(send);
    } catch (thrown) {
      if (thrown instanceof AcmeRefusal) throw refusalProblem(thrown, { ca, phase, names });
      if (thrown instanceof ProblemError) throw thrown;
      throw notAcme(ca, thrown instanceof Error ? thrown.message : String(thrown), thrown);
    }
    const parsed = schema.safeParse(raw);
    if (!parsed.success)
      throw notAcme(ca, `an answer about the ${phase} is not as RFC 8555 has it`, parsed.error);
    return parsed.data;
  };

  return {
    async register({ contact, agreeToTerms }) {
      const details = {
        ...(agreeToTerms ? { termsOfServiceAgreed: true } : {}),
        ...(contact === undefined ? {} : { contact: [`mailto:${contact}`] }),
      };
      const send = async (client: Client) => {
        await client.createAccount(details);
        return client.getAccountUrl();
      };
      return await step('account', [], send, address);
    },
    find: () => {
      const send = async (client: Client) => {
        await client.createAccount({ onlyReturnExisting: true });
        return client.getAccountUrl();
      };
      return step('account', [], send, address);
    },
    status: async () =>
      (await step('account', [], (client) => client.updateAccount(), z.object({ status: z.string() })))
        .status,
    account: () => step('account', [], (client) => client.updateAccount(), accountFacts),
    setContact: (contact) => {
      const wanted = { contact: contact === null ? [] : [`mailto:${contact}`] };
      return step('account', [], (client) => client.updateAccount(wanted), accountFacts);
    },
    changeKey: async (keyPem) =>
      void (await step('account', [], (client) => client.updateAccountKey(keyPem), z.unknown())),
    closeAccount: async () =>
      void (await step(
        'account',
        [],
        (client) => client.updateAccount({ status: 'deactivated' }),
        accountFacts,
      )),
    revoke: async (pem, reason) =>
      void (await step(
        'certificate',
        [],
        (client) => client.revokeCertificate(pem, { reason }),
        z.unknown(),
      )),
    newOrder: (names, more = {}) => {
      const wanted = { identifiers: names.map(identifierOf), ...more };
      return step('order', names, (client) => client.createOrder(wanted), order);
    },
    order: async (known) => ({
      value: await step('order', [], (client) => client.getOrder(forLibrary(known)), order),
      retryAfter: retryAfter(known.url),
    }),
    authorization: async (url) => {
      const send = (client: Client) =>
        client.getAuthorizations({ ...forLibrary(nowhere), authorizations: [url] });
      const [value] = await step('order', [], send, z.tuple([authorization]));
      return { value, retryAfter: retryAfter(url) };
    },
    keyAuthorization: (token) =>
      call((client) =>
        client.getChallengeKeyAuthorization({ type: 'http-01', token, url: '', status: 'pending' }),
      ),
    async challengeReady(url, name) {
      const send = (client: Client) =>
        client.completeChallenge({ type: 'http-01', url, status: 'pending', token: '' });
      await step('order', [name], send, z.unknown());
    },
    finalize: (known, csrPem, names) =>
      step('certificate', names, (client) => client.finalizeOrder(forLibrary(known), csrPem), order),
    certificate: async (known) => ({
      pem: await step('certificate', [], (client) => client.getCertificate(forLibrary(known)), z.string()),
      alternates: alternates(known.certificate ?? ''),
    }),
    async deactivate(url) {
      const send = (client: Client) =>
        client.deactivateAuthorization({ url, status: 'pending', identifier: nobody, challenges: [] });
      await step('order', [], send, z.unknown());
    },
  };
}

const nobody = { type: 'dns', value: '' };
const nowhere: Order = { url: '', status: 'pending', authorizations: [], finalize: '' };

/** The library wants whole objects and reads only their addresses. */
function forLibrary({ url, status, authorizations, finalize, certificate }: Order) {
  const whole = { url, status, authorizations, finalize, identifiers: [] };
  return certificate === undefined ? whole : { ...whole, certificate };
}
