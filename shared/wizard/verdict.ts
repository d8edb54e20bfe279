import type { Finding, SiteLook } from '../look.ts';
import type { Advice } from './advice/advice-of.ts';
import { certificateFaults, isTrusted } from './advice/situation.ts';

/** How things stand, in one headline (`verdict.ID`). */
export const verdictIds = [
  /** Nothing answers. */
  'silent',
  /** Visitors are warned, and we can mend it. */
  'minute',
  /** Visitors are warned, and somebody else has the switch. */
  'by-hand',
  /** Visitors are warned, and something stands in the way of mending that. */
  'first',
  /** Visitors of another name of the site are warned, those of the typed one are not. */
  'partly',
  /** Nobody is warned, yet something is broken. */
  'broken',
  /** The site is well, its mail is not. */
  'mail',
  'soon',
  'care',
  'secure',
  /** Nothing is warned of, and there is no certificate to be praised. */
  'well',
  'unclear',
] as const;
export type VerdictId = (typeof verdictIds)[number];

export interface Verdict {
  readonly id: VerdictId;
  readonly sign: Finding['severity'];
  /** What it rests on, whose words say more; null: nothing that was found. */
  readonly finding: Finding | null;
}

const isFault = ({ id }: Finding): boolean => certificateFaults.some((fault) => fault === id);
const isOfMail = ({ id }: Finding): boolean => id.startsWith('mail-') || id.startsWith('mta-');

/** From what was seen and what is advised to the one thing to be said first. Pure. */
export function verdictOf(look: SiteLook, advice: Pick<Advice, 'flow' | 'because'>): Verdict {
  const broken = look.findings.filter(({ severity }) => severity === 'broken');
  const care = look.findings.filter(({ severity }) => severity === 'care');
  const says = (id: VerdictId, finding: Finding | undefined): Verdict => ({
    id,
    sign: finding?.severity ?? (id === 'unclear' ? 'know' : 'good'),
    finding: finding ?? null,
  });

  const silent = broken.find(({ id }) => id === 'site-not-answering');
  if (silent !== undefined) return says('silent', silent);
  const faults = broken.filter(isFault);
  const ownFault = faults.find(({ facts }) => facts.name === undefined || facts.name === look.domain);
  if (ownFault !== undefined) return says(roadTo(advice), ownFault);
  if (faults[0] !== undefined) return says('partly', faults[0]);
  const otherwise = broken.find((finding) => !isOfMail(finding));
  if (otherwise !== undefined) return says('broken', otherwise);
  if (broken[0] !== undefined) return says('mail', broken[0]);
  if (advice.flow === 'mend-first') {
    const isPart = advice.because.id === 'counterpart-elsewhere';
    return { id: isPart ? 'partly' : 'broken', sign: 'care', finding: null };
  }
  const soon = care.find(({ id }) => id === 'certificate-ends-soon');
  if (soon !== undefined) return says('soon', soon);
  if (isTrusted(look)) {
    const good = look.findings.find(({ id }) => id === 'certificate-good');
    return care[0] === undefined ? says('secure', good) : says('care', care[0]);
  }
  return says(advice.flow === 'nothing-to-do' ? 'well' : 'unclear', care[0]);
}

function roadTo({ flow }: Pick<Advice, 'flow'>): VerdictId {
  if (flow === 'automatic' || flow === 'ask-first') return 'minute';
  return flow === 'by-hand' ? 'by-hand' : 'first';
}
