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

/** The program itself. */
export const hookPath = ({ etc }: HookGround = serverGround): string => `${etc}/renew/hook`;

/** What it last did with a certificate: see state.ts. */
export const hookStatePath = (name: string, { state }: HookGround = serverGround): string =>
  `${state}/renew/${name}`;
