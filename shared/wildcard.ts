/** A pattern as its places in order; each stands for any run of characters, or for one of those that it takes. */
export interface Places {
  readonly count: number;
  readonly isRun: (place: number) => boolean;
  readonly takes: (place: number, character: string) => boolean;
}

/**
 * Does a text fit a pattern as a whole? Walks along both: where it stumbles, the last run takes one character more, and
 * only the last ever does, so that the time is at most the one length times the other, however many runs there are.
 */
export function fitsPlaces({ count, isRun, takes }: Places, text: string): boolean {
  let place = 0;
  let index = 0;
  let run: { readonly place: number; taken: number } | null = null;
  while (index < text.length) {
    if (place < count && isRun(place)) {
      run = { place, taken: index };
      place += 1;
    } else if (place < count && takes(place, text.charAt(index))) {
      place += 1;
      index += 1;
    } else if (run !== null) {
      run.taken += 1;
      index = run.taken;
      place = run.place + 1;
    } else return false;
  }
  while (place < count && isRun(place)) place += 1;
  return place === count;
}

/** `*` stands for any run, `?` for one character, all else for itself. */
export function fitsWildcard(pattern: string, text: string): boolean {
  const places: Places = {
    count: pattern.length,
    isRun: (place) => pattern.charAt(place) === '*',
    takes: (place, character) => {
      const wanted = pattern.charAt(place);
      return wanted === '?' || wanted === character;
    },
  };
  return fitsPlaces(places, text);
}
