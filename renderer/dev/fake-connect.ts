import { fakeConnection, ok, problem } from './fake-answers.ts';
import { fakeMeeting } from './fake-data.ts';
import { changedKey } from './fake-trouble.ts';
import type { Scenario } from './scenario.ts';

/** Logging in: what a server answers to these fields. */
export function fakeConnect(scenario: Scenario): (input: Record<string, unknown>) => unknown {
  let asksSudo = scenario === 'sudo';
  return (input) => {
    // Who says what the host would say is let in.
    if (scenario === 'changed-key' && input.acceptHostKey !== changedKey.fingerprint)
      return problem('host-key-changed', changedKey);
    if (input.acceptHostKey === undefined) return ok(fakeMeeting);
    if (scenario === 'wrong-password' && JSON.stringify(input.auth).includes('wrong'))
      return problem('login-refused', {});
    if (asksSudo) {
      asksSudo = false;
      return problem('sudo-password-needed', { user: 'anna' });
    }
    return ok({ state: 'connected', ...fakeConnection, elevation: 'sudo' });
  };
}
