import type { HttpAnswer } from '../http/http-fetch.ts';
import { noClues, signsIn } from './recognise.ts';

/** The network or site builder that answered, by name; null where the owner's own server seems to have. */
export function networkOf(answers: readonly HttpAnswer[]): string | null {
  const found = signsIn({ ...noClues, answers: answers.map(({ headers }) => ({ where: '', headers })) });
  return found.find(({ kind }) => kind === 'builder' || kind === 'network')?.name ?? null;
}
