/** Where the hook and what it looks after lie on a server. Tests have a ground of their own. */
export interface HookGround {
  /** `live/`, `versions/` and `renew/` stand in it. */
  readonly etc: string;
  /** The runs of the app, their lock, and in `renew/` what the hook tells. */
  readonly state: string;
  /** For what lasts no longer than one call. */
  readonly run: string;
}

export const serverGround: HookGround = {
  etc: '/etc/sealkeeper',
  state: '/var/lib/sealkeeper',
  run: '/run',
};

/** The one link by which a certificate's hook and what it knows change at once: to the folder of the run that wrote them. */
export const hookLink = (name: string, { etc }: HookGround = serverGround): string =>
  `${etc}/renew/certs/${name}/current`;

/** The program itself, as whoever calls it names it. */
export const hookPath = (name: string, ground: HookGround = serverGround): string =>
  `${hookLink(name, ground)}/hook`;

/** What it last did with a certificate: see state.ts. */
export const hookStatePath = (name: string, { state }: HookGround = serverGround): string =>
  `${state}/renew/${name}`;
