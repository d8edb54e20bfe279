import { Fragment } from 'react';

/** A host name that breaks after its dots, where it has to break at all. */
export function NameText({ name }: { readonly name: string }) {
  const labels = name.split('.');
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
