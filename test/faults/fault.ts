import type { Outcome, StepId } from '../../shared/events.ts';
import type { ProblemCode } from '../../shared/problems.ts';
import type { ShopOptions } from '../support/shop.ts';
import type { RoadId } from './road.ts';
import type { Scene } from './scene.ts';

/** Which of the app's two works is disturbed: getting a certificate, or taking it back a day later. */
export type Work = 'secure' | 'undo';

/** How a run that was left open comes to its end. */
export type Settling =
  /** The app is started again and asks the server. */
  | 'recover'
  /** Nobody does anything until the server has put itself back; then the app is started again. */
  | 'wait'
  /** As `recover`; and the owner asks once more for an undo that was refused. */
  | 'again';

/**
 * One kind of trouble and when it strikes, at a place of its kind. Everything else is the same for all: the app works, the trouble comes
 * as the step begins, goes away, what was left open is settled, and then the whole is judged.
 */
export interface Fault<Place = Scene> {
  readonly id: string;
  /** For the table, in plain words. */
  readonly title: string;
  readonly work?: Work;
  /** One case for each. */
  readonly at: readonly StepId[];
  /** Which time it strikes, of a step that comes for each service; the first unless told. */
  readonly turns?: Readonly<Partial<Record<StepId, number>>>;
  /** Apache alone unless told. */
  readonly road?: RoadId;
  readonly shop?: ShopOptions;
  /** What the job says instead. */
  readonly job?: (scene: Place) => object | Promise<object>;
  readonly environment?: Readonly<Record<string, string>>;
  /** The world before the app starts. */
  readonly prepare?: (scene: Place) => Promise<void> | void;
  /** Between the run and its undo. */
  readonly between?: (scene: Place) => Promise<void> | void;
  readonly strike?: (scene: Place, step: StepId) => Promise<void> | void;
  /** After the app has ended and before anything is settled. */
  readonly heal?: (scene: Place) => Promise<void> | void;
  readonly settling?: Settling;
  /** True where the trouble itself takes the web server down for a while: its lost visits are not ours. */
  readonly takesSiteDown?: boolean;
  /** The same of a mail server and its doors. */
  readonly takesMailDown?: boolean;
  /** Whoever came in to send mail before the app did stays connected all the while: none of these sessions may be cut. */
  readonly holdsSessions?: true;
  /** True where the site's own file is not ours to write to: visitors are then not sent from http to https. */
  readonly staysOnHttp?: boolean;
  /** True where the app itself may say that it needs attention, before the trouble is gone and it is settled. */
  readonly mayNeedAttention?: boolean;
  /** What the app must say stood in the way, where only one answer is right. */
  readonly problem?: ProblemCode;
  /** How it may end, by the step. */
  readonly may: (step: StepId) => readonly Outcome[];
}

export interface Case<Place = Scene> {
  readonly id: string;
  readonly fault: Fault<Place>;
  readonly step: StepId;
}

export const casesOf = <Place>(faults: readonly Fault<Place>[]): readonly Case<Place>[] =>
  faults.flatMap((fault) => fault.at.map((step) => ({ id: `${fault.id}@${step}`, fault, step })));

/** While it only looks, nothing is touched; where all is proven and confirmed, it stands; else it goes back. */
export const usually = (step: StepId): readonly Outcome[] => {
  if (step === 'connect' || step === 'look' || step === 'before') return ['refused'];
  return step === 'finish' ? ['undone', 'committed'] : ['undone'];
};
/** Trouble that may come too late for its step, or that may be overcome. */
export const perhaps = (step: StepId): readonly Outcome[] => [
  ...new Set([...usually(step), 'undone', 'committed'] as const),
];
export const always =
  (...outcomes: readonly Outcome[]) =>
  (): readonly Outcome[] =>
    outcomes;

/** Every step at which a run is on the server. */
export const steps = [
  'look',
  'before',
  'prepare',
  'preflight',
  'key',
  'order',
  'proof',
  'validate',
  'certificate',
  'rehearse',
  'install',
  'outside',
  'redirect',
  'finish',
] as const satisfies readonly StepId[];
/** Those from which on something is on the server. */
export const changing = steps.slice(2);
