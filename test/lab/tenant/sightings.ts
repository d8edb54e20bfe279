/** Something that the tenant saw, could read or did. */
export interface Sighting {
  readonly kind: 'arguments' | 'environ' | 'maps' | 'read' | 'made' | 'swapped' | 'ready';
  /** The process's owner for arguments, else a process or a path. */
  readonly what: string;
  readonly text: string;
}

/** The lines of `run.py`; the last may be unfinished. */
export function sightingsFrom(output: string): readonly Sighting[] {
  return output
    .split('\n')
    .slice(0, -1)
    .map((line): Sighting => {
      const [kind, what, text] = JSON.parse(line);
      return { kind, what, text };
    });
}

/** Marks of ours that guard an answer: who knows one beforehand can forge a part of it. The mark of a login is one too. */
const nonce = /(?<![0-9a-zA-Z/._-])(?:sealkeeper-)?(?:[0-9a-f]{24}|[0-9a-f]{32})(?![0-9a-zA-Z])/g;

/** What should have stayed with us, a sentence each. */
export function secretsSeen(sightings: readonly Sighting[], secrets: readonly string[]): readonly string[] {
  const faults = sightings.flatMap(({ kind, what, text }) => {
    const found: string[] = [];
    const where = kind === 'arguments' ? `the arguments of a process of user ${what}` : `${kind} ${what}`;
    const nonces = text.match(nonce) ?? [];
    const start = JSON.stringify(text.replaceAll(nonce, '(nonce)').slice(0, 160));
    if (kind === 'swapped') found.push(`the tenant has put a link in place of ${what}`);
    if (secrets.some((secret) => text.includes(secret))) found.push(`a secret in ${where}: ${start}`);
    if (text.includes('PRIVATE KEY-----')) found.push(`a private key in ${where}`);
    if (kind === 'arguments' && what === '0' && nonces.length > 0)
      found.push(`a nonce in ${where}: ${start}`);
    if (kind === 'arguments' && what === '0' && /^\/(home\/tenant|tmp\/\.x)\//.test(text)) {
      found.push(`root runs ${start}`);
    }
    if (kind === 'read' && /^\/(var\/lib|etc)\/sealkeeper\//.test(what))
      found.push(`the tenant could read ${what}`);
    return found;
  });
  return [...new Set(faults)];
}
