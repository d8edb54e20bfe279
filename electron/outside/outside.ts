/** How the outside is looked at: the public internet unless a private network's stand-ins are named. */
export interface Outside {
  /** `address:port` of the name server to ask; the system's own when absent. */
  readonly dnsServer?: string;
  /** PEM text of the authorities that stand for the browsers' list; Node's own list when absent. */
  readonly trustPem?: string;
  /** True on behalf of a public name: nothing that is not public itself is connected to. */
  readonly onlyPublic?: boolean;
  /** Addresses that stand for public ones; tests only. */
  readonly standIns?: readonly string[];
  /** Ports that stand for 80 and 443, and for further ones by their numbers; tests only. */
  readonly ports?: {
    readonly http: number;
    readonly https: number;
    readonly others?: Readonly<Record<number, number>>;
  };
}

/** The port to connect to where a visitor would use `port`. URLs and Host headers keep the visitor's. */
export function standInPort(port: number, outside: Outside): number {
  if (port === 80) return outside.ports?.http ?? 80;
  if (port === 443) return outside.ports?.https ?? 443;
  return outside.ports?.others?.[port] ?? port;
}
