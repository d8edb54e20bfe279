import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../shared/wizard/advice.ts';
import { newWizard, transition, type Wizard, type WizardEvent } from '../../../shared/wizard/wizard.ts';
import { domainNames } from '../../support/domain-names.ts';
import { fullDraft, look, planWith } from './full-draft.ts';

const played = (start: Wizard, ...events: readonly WizardEvent[]): Wizard => events.reduce(transition, start);
const site = { domain: 'shop.example', look };
const followed = adviceFor(look, null, 0).fork?.roads.server.patch ?? {};
const reviewing: Wizard = { phase: 'editing', at: 'review', draft: fullDraft };
const ended = { type: 'ended', outcome: 'undone', runId: 'r1' } as const;

describe('while answers are given', () => {
  test('following the advice, with a server to log in to, leads straight to it', () => {
    const wizard = played(
      newWizard,
      { type: 'answered', patch: { site } },
      { type: 'went-on', patch: followed, skipDecided: true },
    );
    expect(wizard).toMatchObject({
      phase: 'editing',
      at: 'server',
      draft: { names: look.proposedNames, proof: 'http-01' },
    });
  });

  test('the advice never agrees to terms in the person’s name', () => {
    expect(followed.provider?.agreed).toBe(false);
  });

  test('choosing for oneself goes one step on', () => {
    const wizard = played(
      newWizard,
      { type: 'answered', patch: { site } },
      { type: 'went-on', patch: { names: domainNames(...look.proposedNames) } },
    );
    expect(wizard).toMatchObject({ at: 'names' });
  });

  test('one cannot jump over a step that is not decided', () => {
    expect(played(newWizard, { type: 'went-to', step: 'review' })).toEqual(newWizard);
    expect(played(newWizard, { type: 'went-on' })).toMatchObject({ at: 'site' });
  });

  test('going back keeps the answers, and stops at the first step', () => {
    const back = played(reviewing, { type: 'went-back' });
    expect(back).toEqual({ ...reviewing, at: 'server' });
    expect(played(newWizard, { type: 'went-back' })).toEqual(newWizard);
  });

  test('an answer that leads along another flow stands at a step of that flow', () => {
    const flow = { kind: 'by-hand', source: 'bought' } as const;
    const byHand = played({ ...reviewing, at: 'provider' }, { type: 'went-on', patch: { flow } });
    expect(byHand).toMatchObject({ at: 'by-hand' });
    expect(played(byHand, { type: 'went-back' })).toMatchObject({ at: 'provider' });
    expect(played(byHand, { type: 'answered', patch: { flow: undefined } })).toMatchObject({ at: 'review' });
  });

  test('nothing to do is one step from the site, and back', () => {
    const flow = { kind: 'nothing-to-do', because: 'builder' } as const;
    const nothing = played(
      newWizard,
      { type: 'answered', patch: { site } },
      { type: 'went-on', patch: { flow } },
    );
    expect(nothing).toMatchObject({ at: 'nothing-to-do' });
    expect(played(nothing, { type: 'went-back' })).toMatchObject({ at: 'site' });
    expect(played(nothing, { type: 'went-on', patch: { flow: undefined }, skipDecided: true })).toMatchObject(
      {
        at: 'names',
      },
    );
  });

  test('who has files begins with them, and nothing else is asked before the server', () => {
    const begun = played(newWizard, {
      type: 'went-on',
      patch: { flow: { kind: 'files' } },
      skipDecided: true,
    });
    expect(begun).toMatchObject({ phase: 'editing', at: 'files' });
    const files = { filesId: 'h', isKeyOnServer: false, issuer: 'A', notAfter: '2027-01-01T00:00:00.000Z' };
    const next = played(begun, { type: 'went-on', patch: { files, names: fullDraft.names } });
    expect(next).toMatchObject({ at: 'server' });
    expect(played(next, { type: 'went-back' })).toMatchObject({ at: 'files', draft: { files } });
  });

  test('one of its own making begins with its names where no site was looked at', () => {
    const begun = played(newWizard, {
      type: 'went-on',
      patch: { flow: { kind: 'self-signed' } },
      skipDecided: true,
    });
    expect(begun).toMatchObject({ phase: 'editing', at: 'self-signed' });
    expect(played(begun, { type: 'answered', patch: { flow: undefined } })).toMatchObject({ at: 'site' });
    const selfSigned = { days: 365, redirect: false };
    const patch = { flow: { kind: 'self-signed' }, names: fullDraft.names, selfSigned } as const;
    expect(played(begun, { type: 'went-on', patch })).toMatchObject({ at: 'server', draft: patch });
  });

  test('what a run says is not for this phase', () => {
    expect(played(reviewing, { type: 'run-said', event: ended })).toEqual(reviewing);
  });
});

describe('while a run goes on', () => {
  const running = played(reviewing, { type: 'run-began', purpose: 'secure' });

  test('answers stand still', () => {
    const events: readonly WizardEvent[] = [
      { type: 'answered', patch: { names: domainNames('x.example') } },
      { type: 'went-back' },
      { type: 'went-to', step: 'site' },
      { type: 'started-over' },
      { type: 'reopened', step: 'site' },
      { type: 'run-began', purpose: 'undo' },
    ];
    for (const event of events) expect(transition(running, event)).toEqual(running);
  });

  test('its end ends it, and a later word changes nothing', () => {
    const wizard = played(running, { type: 'run-said', event: ended });
    expect(wizard.phase).toBe('ended');
    expect(played(wizard, { type: 'run-said', event: { type: 'pulse', answered: 9, missed: 9 } })).toEqual(
      wizard,
    );
  });

  test('trying again looks at the server anew', () => {
    const wizard = played(running, { type: 'run-said', event: ended }, { type: 'reopened', step: 'review' });
    expect(wizard).toMatchObject({ phase: 'editing', at: 'server' });
    expect(wizard.draft.plan).toBeUndefined();
    expect(wizard.draft.names).toEqual(fullDraft.names);
  });

  test.each([
    ['came to nothing', 'undone', true],
    ['was not begun', 'refused', true],
    ['stands', 'committed', false],
  ] as const)('the plan that was shown is kept where its run %s', (_, outcome, isKept) => {
    const event = { ...ended, outcome };
    const again = played(running, { type: 'run-said', event }, { type: 'reopened', step: 'review' });
    expect(again.draft.former).toEqual(isKept ? fullDraft.plan : undefined);
    const twice = played(
      again,
      { type: 'run-began', purpose: 'secure' },
      { type: 'run-said', event },
      { type: 'reopened', step: 'review' },
    );
    expect(twice.draft.former).toEqual(isKept ? fullDraft.plan : undefined);
  });

  test('the plan of now is kept that a run told, and gone with the next one', () => {
    const changed = {
      type: 'plan-changed',
      plan: planWith(),
      digest: '1'.repeat(64),
      changes: null,
    } as const;
    const wizard = played(running, { type: 'run-said', event: changed });
    expect(wizard).toMatchObject({ run: { changed } });
    const next = played(wizard, { type: 'run-said', event: ended }, { type: 'run-began', purpose: 'secure' });
    expect(next).toMatchObject({ run: { changed: null } });
  });

  test('an ended run can be taken back from where it ended', () => {
    const wizard = played(
      running,
      { type: 'run-said', event: ended },
      { type: 'run-began', purpose: 'undo' },
    );
    expect(wizard).toMatchObject({ phase: 'running', purpose: 'undo', run: { ended: null } });
  });
});
