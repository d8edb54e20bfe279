import type { z } from 'zod';

/** One function of the panel's interface, by its module and name, with its fields. */
export interface PanelCall {
  readonly module: string;
  readonly function: string;
  readonly fields: Readonly<Record<string, string>>;
  /** It changes nothing, so that it is asked again where its answer is lost. */
  readonly reads: boolean;
  /** The interface before UAPI (cPanel API 2), for what UAPI has no function for. */
  readonly isOfApi2?: true;
}

/** A hosting panel by its interface over https, with the rights of one customer. */
export interface PanelHost {
  readonly system: 'panel';
  readonly way: 'panel-api';
  /**
   * Asks one function, and reads its data in a form. A field is never repeated in a problem: it may be a key. Raises
   * `panel-token-refused` {panel}, `panel-busy` {panel}, `panel-answers-otherwise` {panel, status} where that is no answer of
   * such a panel, `panel-refuses` {panel, asked} with its words as detail, `connection-lost`, `server-too-slow` {host},
   * `host-key-changed`, and the signal's reason: at once for what only reads, before anything was sent for the rest.
   */
  ask<Form extends z.ZodType>(call: PanelCall, form: Form, signal?: AbortSignal): Promise<z.output<Form>>;
  /** For people: `shop@cpanel.example.com`. */
  readonly label: string;
  /** How often we asked so far. */
  readonly roundTrips: number;
  /** Settles when it is closed: each question has a connection of its own, so nothing else ends it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}
