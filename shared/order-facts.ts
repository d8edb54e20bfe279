/** What is said of an order that a seller is waited for with, for both faces. Pure. */

export const dayMs = 86_400_000;

/** Whole days since it was ordered; `orderedAt`: ISO 8601. */
export const daysOf = ({ orderedAt }: { readonly orderedAt: string }, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(orderedAt)) / dayMs));

/** Whom the request names, in a line; '': nobody. */
export const subjectLine = (subject: {
  readonly organisation?: string | undefined;
  readonly locality?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
}): string =>
  [subject.organisation, subject.locality, subject.region, subject.country]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
