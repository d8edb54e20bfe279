import type { BackgroundView } from '../../shared/ipc/background-view.ts';
import type { Scenario } from './scenario.ts';

const server = 'anna@hofladen.example';
const unkept: BackgroundView = {
  start: 'off',
  canRemember: true,
  remembered: [],
  zones: [],
  next: [
    {
      names: ['hofladen.example'],
      server,
      on: '2027-01-28T10:00:00.000Z',
      problem: null,
      needsPerson: false,
      explanation: null,
    },
  ],
};

/** The renewal that nobody watches, as the window asks about it. */
export function fakeBackground(scenario: Scenario) {
  let view: BackgroundView = {
    ...unkept,
    remembered: scenario === 'kept' ? [server] : [],
    zones: scenario === 'kept' ? [{ provider: 'ionos', names: ['hofladen.example'] }] : [],
  };
  const change = (next: Partial<BackgroundView>): BackgroundView => {
    view = { ...view, ...next };
    return view;
  };
  return {
    'background.read': () => view,
    'background.set': ({ on }: { on: boolean }) => change({ start: on ? 'on' : 'off' }),
    'background.remember': () => change({ remembered: [server] }),
    'background.forget': () => change({ remembered: [] }),
    'background.forget-zone': () => change({ zones: [] }),
    'server.is-kept': () => ({ isKept: view.remembered.length > 0 }),
  };
}
