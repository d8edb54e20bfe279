import type { ReactNode } from 'react';
import type { WhyProps } from '../../frame/why.tsx';

/** A screen that logs in to a server. */
export interface ConnectProps {
  /** Put into the host's field at first. */
  readonly host: string;
  /** As it was called when somebody logged in there last (`user@host:port`), to fill in the rest. */
  readonly server?: string | undefined;
  readonly title: string;
  readonly lead: ReactNode;
  /** On the button, where connecting does more than that. */
  readonly connect?: string;
  /** Beside it, where logging in leads to something else than a plan; `safety` says what becomes of the login. */
  why?(safety: string): WhyProps;
  /** The run whose server it is: a login that this computer keeps for it is used, and nothing asked. */
  readonly runId?: string;
  onConnected(connection: {
    readonly connectionId: string;
    readonly host: string;
    readonly label: string;
  }): void;
  /** The person has said that they have a customer area and no login to a server. */
  readonly isByToken?: boolean;
  /** Beside the main button. */
  readonly actions?: ReactNode;
  onBack(): void;
}
