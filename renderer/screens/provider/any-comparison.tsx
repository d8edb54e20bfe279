import { Suspense } from 'react';
import { Comparison } from './later-comparison.ts';

/** What most owners need; a site of one's own is not known yet. */
const names = ['hofladen.example', 'www.hofladen.example'];

/** All offers for somebody who only wants to know: nothing is chosen there. */
export function AnyComparison({ onClose }: { onClose(): void }) {
  return (
    <Suspense>
      <Comparison names={names} onChoose={null} onClose={onClose} />
    </Suspense>
  );
}
