import type { ChainMissed } from '../chain-name.ts';
import type {
  FoundState,
  OutsideView,
  PlanChanged,
  PortView,
  RunEnded,
  RunEvent,
  StepEvent,
  StepId,
} from '../events.ts';
import type { Problem } from '../problems.ts';
import type { RecordPlace, Wait } from '../waiting.ts';

/** What the screen shows of a run: all its events, folded. */
export interface RunView {
  readonly runId: string | null;
  readonly startedAt: string | null;
  readonly names: readonly string[];
  /** The last word of each step. */
  readonly steps: { readonly [Step in StepId]?: Extract<StepEvent, { step: Step }> };
  /** The step that is going on. */
  readonly current: StepId | null;
  readonly pulse: { readonly answered: number; readonly missed: number };
  readonly before: readonly OutsideView[];
  readonly after: readonly OutsideView[];
  /** What the ports of the mail show. */
  readonly ports: { readonly before: readonly PortView[]; readonly after: readonly PortView[] };
  /** What the server said of a run that was cut off; null where it was not asked. */
  readonly found: FoundState | null;
  /** What an undo left in place, since something else has come to need it. */
  readonly stays: readonly string[];
  /** Settings of packages that went with an undo, which stay since somebody has changed them. */
  readonly settings: readonly string[];
  /** What an undo left for later runs of the same server, and whose sites those are; null: nothing. */
  readonly handedOn: { readonly places: readonly string[]; readonly sites: readonly string[] } | null;
  /** Names of an earlier run of which something had stayed, which went with this undo. */
  readonly takenAlong: readonly string[];
  /** At which authority a damaged account gives way to a new one, and where the old file is kept. */
  readonly renewedAccount: { readonly ca: string; readonly file: string } | null;
  /** The chain that was wished for was not to be had; null: it was, or nobody wished for one. */
  readonly chainMissed: ChainMissed | null;
  /** The plan of now, where the run stopped since it is not the one that was seen. */
  readonly changed: PlanChanged | null;
  /** What the run waits for, where it ended so. */
  readonly waiting: Wait | null;
  /** Where the records that it waits for are set, as far as that is known. */
  readonly places: readonly RecordPlace[];
  /** Records that were set by hand and that nobody needs any more; null: there are none. */
  readonly removable: Wait['for'] | null;
  /** What could not be taken away in a zone, and why. */
  readonly left: readonly Problem[];
  readonly ended: RunEnded | null;
}

export const emptyRun: RunView = {
  runId: null,
  startedAt: null,
  names: [],
  steps: {},
  current: null,
  pulse: { answered: 0, missed: 0 },
  before: [],
  after: [],
  ports: { before: [], after: [] },
  found: null,
  renewedAccount: null,
  stays: [],
  settings: [],
  handedOn: null,
  takenAlong: [],
  chainMissed: null,
  changed: null,
  waiting: null,
  places: [],
  removable: null,
  left: [],
  ended: null,
};

/** The view after one more event; hearing the same event twice changes nothing. */
export function heard(view: RunView, event: RunEvent): RunView {
  switch (event.type) {
    case 'run':
      return { ...view, runId: event.runId, names: event.names, startedAt: event.at };
    case 'step':
      return withStep(view, event);
    case 'outside':
      return { ...view, [event.when]: withView(view[event.when], event.view) };
    case 'found':
      return { ...view, found: event.state };
    case 'account-renewed':
      return { ...view, renewedAccount: { ca: event.ca, file: event.file } };
    case 'stays':
      return event.why === 'changed'
        ? { ...view, settings: [...new Set([...view.settings, event.place])] }
        : { ...view, stays: [...new Set([...view.stays, event.place])] };
    case 'handed-on':
      return { ...view, handedOn: { places: event.places, sites: event.sites } };
    case 'taken-along':
      return { ...view, takenAlong: [...new Set([...view.takenAlong, ...event.names])] };
    case 'plan-changed':
      return { ...view, changed: event };
    case 'waiting':
      return {
        ...view,
        waiting: { for: event.for, until: event.until },
        places: event.places ?? view.places,
      };
    case 'port':
      // What nobody asks for by name stands for none of the names that are shown.
      if (event.view.unnamed === true) return view;
      return {
        ...view,
        ports: { ...view.ports, [event.when]: withPort(view.ports[event.when], event.view) },
      };
    case 'not-awaited':
      return { ...view, removable: event.for };
    case 'left':
      return { ...view, left: [...view.left, event.problem] };
    case 'chain-missed': {
      const { type: _, ...chainMissed } = event;
      return { ...view, chainMissed };
    }
    case 'waits-already':
    case 'falls-over':
      return view;
    case 'pulse':
      return { ...view, pulse: { answered: event.answered, missed: event.missed } };
    case 'ended':
      return { ...view, runId: event.runId, current: null, ended: event };
  }
}

function withStep(view: RunView, event: StepEvent): RunView {
  const isOver = view.current === event.step ? null : view.current;
  return {
    ...view,
    steps: { ...view.steps, [event.step]: event },
    current: event.state === 'started' ? event.step : isOver,
  };
}

function withView(views: readonly OutsideView[], next: OutsideView): readonly OutsideView[] {
  return [...views.filter((view) => view.name !== next.name || view.address !== next.address), next];
}

function withPort(ports: readonly PortView[], next: PortView): readonly PortView[] {
  const isSame = ({ name, port, address }: PortView): boolean =>
    name === next.name && port === next.port && address === next.address;
  return [...ports.filter((port) => !isSame(port)), next];
}
