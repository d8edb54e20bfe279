import type { EndpointAttributes } from '../../../shared/windows-changes.ts';
import {
  httpsPort,
  type IisBinding,
  type IisFacts,
  iisAppId,
  sslFlag,
  switchedOff,
  type TlsEndpoint,
} from './facts.ts';

type Endpoints = Pick<IisFacts, 'endpoints'>;

const isFor = (host: string, port: number, { kind, endpoint }: TlsEndpoint): boolean =>
  kind === 'name' && endpoint.toLowerCase() === `${host}:${port}`.toLowerCase();

/** The row of http.sys that holds a binding's certificate: by name with SNI, else by address, shared by all there. */
function endpointOf({ endpoints }: Endpoints, binding: IisBinding): TlsEndpoint | undefined {
  const { address, port, host, writtenHost, sslFlags } = binding;
  if ((sslFlags & sslFlag.sni) !== 0)
    return endpoints.find((one) => isFor(host, port, one) || isFor(writtenHost, port, one));
  const every = binding.information.startsWith('[::]:') ? '[::]' : '0.0.0.0';
  const at = address === '*' ? every : address.includes(':') ? bracketed(address) : address;
  return endpoints.find(({ kind, endpoint }) => kind === 'address' && endpoint === `${at}:${port}`);
}

/** http.sys keeps an address as numbers (HTTP_SERVICE_CONFIG_SSL_KEY), so its text is the canonical one however IIS has it written. */
const bracketed = (address: string): string => URL.parse(`http://[${address}]`)?.hostname ?? `[${address}]`;

/** As IIS would write it for a binding with these flags. */
function isPlain({ appId, flags, ...rest }: EndpointAttributes, sslFlags: number): boolean {
  const usual = switchedOff.reduce((sum, [own, row]) => ((sslFlags & own) === 0 ? sum : sum | row), 0);
  const isIis = appId === '' || appId === iisAppId;
  return isIis && flags === usual && Object.values(rest).every((value) => value === 0 || value === '');
}

/** What the endpoint of a binding has of its own; undefined where IIS gives it the same anyway. */
export function ownAttributes(facts: Endpoints, binding: IisBinding): EndpointAttributes | undefined {
  const attributes = endpointOf(facts, binding)?.attributes;
  return attributes === undefined || isPlain(attributes, binding.sslFlags) ? undefined : attributes;
}

/** Addresses with a certificate of their own that stays, which they show before that of any name. */
export function shadowsOf({ endpoints }: Endpoints, chosen: readonly IisBinding[]): readonly string[] {
  return endpoints
    .filter(({ kind, endpoint }) => kind === 'address' && endpoint.endsWith(`:${httpsPort}`))
    .map(({ endpoint }) => endpoint.slice(0, -`:${httpsPort}`.length).replace(/^\[(.*)\]$/, '$1'))
    .filter((address) => !['0.0.0.0', '::'].includes(address))
    .filter(
      (address) =>
        !chosen.some((one) => isForAddress(one) && one.address === address && one.port === httpsPort),
    );
}

/** Its certificate is that of its address and port, shown to everybody there. */
const isForAddress = ({ sslFlags }: Pick<IisBinding, 'sslFlags'>): boolean => (sslFlags & sslFlag.sni) === 0;

/**
 * `ADDRESS:PORT` of each single address that shows a certificate of its own, by a row of http.sys or a binding without SNI (of a
 * stopped site as well, since its row stays), and goes on to show it: none of these is chosen.
 */
export function ownPlaces(
  { endpoints, sites }: Pick<IisFacts, 'endpoints' | 'sites'>,
  chosen: readonly IisBinding[],
): ReadonlySet<string> {
  const placeOf = ({ address, port }: IisBinding): string => `${bracketless(address)}:${port}`;
  const rows = endpoints
    .filter(({ kind }) => kind === 'address')
    .map(({ endpoint }) => endpoint.replace(/^\[(.*)\]:/, '$1:').toLowerCase());
  const bound = sites
    .flatMap(({ bindings }) => bindings)
    .filter((one) => one.protocol === 'https' && one.thumbprint !== '' && isForAddress(one))
    .map(placeOf);
  const ours = new Set(chosen.filter(isForAddress).map(placeOf));
  const isEvery = (place: string) => ['*:', '0.0.0.0:', ':::'].some((every) => place.startsWith(every));
  return new Set([...rows, ...bound].filter((place) => !isEvery(place) && !ours.has(place)));
}

/** Of one text, however IIS has it written. */
export const bracketless = (address: string): string =>
  address.includes(':') ? bracketed(address).slice(1, -1).toLowerCase() : address;

/** Names for which a program beside IIS (AD FS and the like) has set a certificate: a binding would write over it. */
export function heldNames(
  facts: Pick<IisFacts, 'endpoints' | 'sites'>,
  names: readonly string[],
): readonly string[] {
  const bound = facts.sites.flatMap(({ bindings }) => bindings);
  return names.filter(
    (name) =>
      !bound.some((one) => one.protocol === 'https' && one.host === name && one.port === httpsPort) &&
      facts.endpoints.some(
        (one) =>
          isFor(name, httpsPort, one) && one.attributes.appId !== '' && one.attributes.appId !== iisAppId,
      ),
  );
}

/**
 * Something listens at the port for encrypted pages, and neither IIS nor anybody else by http.sys. Where http.sys keeps to a
 * list of addresses, whoever listens may be at another one.
 */
export const isPortHeld = ({
  endpoints,
  sites,
  ports,
  listenOn,
}: Pick<IisFacts, 'endpoints' | 'sites' | 'ports' | 'listenOn'>): boolean =>
  listenOn.length === 0 &&
  ports.includes(httpsPort) &&
  !endpoints.some(({ endpoint }) => endpoint.endsWith(`:${httpsPort}`)) &&
  !sites.some(({ bindings }) => bindings.some((one) => one.protocol === 'https' && one.port === httpsPort));
