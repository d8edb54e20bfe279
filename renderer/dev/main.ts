import { fakeBridge, type Scenario } from './fake-bridge.ts';

const choices = new URLSearchParams(location.search);
Object.defineProperty(window, 'bridge', {
  value: fakeBridge((choices.get('scenario') ?? 'good') as Scenario, Number(choices.get('speed') ?? '1')),
});
// Only now: the app reads the bridge while it starts.
void import('../main.tsx');
