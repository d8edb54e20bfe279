import { Fragment } from 'react';
import { useSpelt } from '../spelt.ts';

/** A host name in its owner’s own letters, which breaks after its dots, where it has to break at all. */
export function NameText({ name }: { readonly name: string }) {
  const labels = useSpelt()(name).split('.');
  return labels.map((label, place) => (
    // The labels of one name never change places.
    <Fragment key={`${label} ${String(place)}`}>
      {label}
      {place < labels.length - 1 && (
        <>
          .<wbr />
        </>
      )}
    </Fragment>
  ));
}
