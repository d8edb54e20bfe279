/** How a run stands, as its server tells. */
export interface RunStatus {
  /** Something of it lies there: its folder with the kept copies. */
  readonly isKnown: boolean;
  /** Who decided how it ends; null: nobody yet. `server` is the safety net. */
  readonly decided: 'commit' | 'undo' | 'server' | null;
  /** The server put everything back. */
  readonly isRestored: boolean;
  /** It was taken back, but for what later runs may live on. */
  readonly isSetAside: boolean;
  /** The safety net lives. */
  readonly isWatched: boolean;
  /** The last sign of life of the app at work; another one each time it is asked means that somebody is at it. */
  readonly sign: string;
  /** Who has the server now. `isFromBefore`: the server was restarted since. */
  readonly holder: {
    readonly runId: string;
    readonly who: string;
    readonly since: string;
    readonly isFromBefore: boolean;
  } | null;
}

/** What is known of a run where only our own journal knows of it: it goes on, or was cut off. */
export const unwatched: RunStatus = {
  isKnown: true,
  decided: null,
  isRestored: false,
  isSetAside: false,
  isWatched: false,
  sign: '',
  holder: null,
};
