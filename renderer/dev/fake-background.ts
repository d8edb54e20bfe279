import type { BackgroundView } from '../../shared/ipc/background-view.ts';

let view: BackgroundView = {
  start: 'off',
  canRemember: true,
  remembered: [],
  next: [
    {
      names: ['hofladen.example'],
      server: 'anna@hofladen.example',
      on: '2027-01-28T10:00:00.000Z',
      problem: null,
      needsPerson: false,
      explanation: null,
    },
  ],
};
const change = (next: Partial<BackgroundView>): BackgroundView => {
  view = { ...view, ...next };
  return view;
};

/** The renewal that nobody watches, as the window asks about it. */
export const fakeBackground = {
  'background.read': () => view,
  'background.set': ({ on }: { on: boolean }) => change({ start: on ? 'on' : 'off' }),
  'background.remember': () => change({ remembered: ['anna@hofladen.example'] }),
  'background.forget': () => change({ remembered: [] }),
};
