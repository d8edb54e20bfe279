/** The labels of a host name, in lower case. */
export function hostOf(name: string): readonly string[] {
  return name.toLowerCase().replace(/\.$/, '').split('.');
}

/** Whether a host name ends, label by label, in one of the endings; a star stands for part of a label. */
export function endsLike(host: string, endings: readonly string[] | undefined): boolean {
  const labels = hostOf(host);
  return (endings ?? []).some((ending) => {
    const wanted = ending.split('.');
    const last = labels.slice(-wanted.length);
    return last.length === wanted.length && wanted.every((label, index) => isLike(last[index] ?? '', label));
  });
}

function isLike(label: string, wanted: string): boolean {
  const [start = '', end] = wanted.split('*');
  if (end === undefined) return label === wanted;
  return label.length > start.length + end.length && label.startsWith(start) && label.endsWith(end);
}
