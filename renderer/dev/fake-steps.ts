import { type StepEvent, stepEvent } from '../../shared/step-events.ts';
import { type DoneFacts, doneFacts, startFacts } from '../../shared/step-facts.ts';
import type { StepId } from '../../shared/step-ids.ts';
import { names } from './fake-data.ts';

const provider = 'Let’s Encrypt';
const count = names.length;

/** What the steps of a run have learnt by their end, where all goes well. */
export const fakeFacts: { readonly [Step in StepId]: DoneFacts<Step> } = {
  connect: { server: 'hofladen.example' },
  look: { title: 'Apache · Debian 12', version: '2.4.62' },
  before: {},
  prepare: {},
  preflight: { provider, count },
  key: { system: 'posix' },
  order: { provider, toProve: names },
  proof: { provider, count },
  validate: { provider },
  certificate: { provider, issuer: 'Let’s Encrypt E8', notAfter: '2027-02-21T09:00:00Z' },
  rehearse: {},
  install: {},
  'leave-out': { service: 'Postfix' },
  outside: { count },
  redirect: {},
  renewal: { by: 'certbot' },
  finish: { prunedKeys: 0, keptCertificates: 0 },
  ask: {},
  undo: {},
};

/** A step that says what it would say of itself in a real run. */
export function fakeStep(
  step: StepId,
  state: StepEvent['state'],
  milliseconds = 0,
  at = new Date().toISOString(),
): StepEvent {
  const isOver = state === 'done' || state === 'failed';
  const { shape } = state === 'done' ? doneFacts[step] : startFacts[step];
  const facts = Object.fromEntries(
    Object.entries(fakeFacts[step]).filter(([name]) => Object.hasOwn(shape, name)),
  );
  return stepEvent.parse({ type: 'step', step, state, at, facts, ...(isOver ? { milliseconds } : {}) });
}

type Timed = readonly (readonly [step: StepId, milliseconds: number])[];
/** From the key to the authority's word. */
export const stepsOfProof: Timed = [
  ['key', 100],
  ['order', 600],
  ['proof', 900],
  ['validate', 1500],
];
/** With the certificate in hand. */
export const stepsOfInstalling: Timed = [
  ['rehearse', 800],
  ['install', 1300],
  ['outside', 1200],
  ['redirect', 700],
  ['renewal', 900],
  ['finish', 200],
];
