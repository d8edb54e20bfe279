import { useCallback, useEffect, useState } from 'react';
import type { KnownDataView } from '../shared/ipc/known-data.ts';
import { readKnownData, takeKnownData } from './known-data.ts';

/** How old prices, rates and trust record are; null: not known yet. Whoever shows them is drawn anew once others count. */
export function useKnownData(): {
  readonly known: KnownDataView | null;
  onTaken(view: KnownDataView): void;
} {
  const [known, setKnown] = useState<KnownDataView | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readKnownData().then((view) => {
      if (isWanted) setKnown(view);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  const onTaken = useCallback((view: KnownDataView) => {
    takeKnownData(view);
    setKnown(view);
  }, []);
  return { known, onTaken };
}
