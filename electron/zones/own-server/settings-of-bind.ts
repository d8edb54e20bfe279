/** One statement of BIND's settings: its words, and what stands in its block. */
interface Statement {
  readonly words: readonly string[];
  readonly block: readonly Statement[] | null;
}

/** A zone that BIND keeps the first copy of. */
export interface KeptZone {
  /** Lower case, without a dot at the end. */
  readonly name: string;
  /** Whether its settings let a program on the server itself change records. */
  readonly isOpenHere: boolean;
}

/** The key that `named` makes for programs on its own server (`session-keyname`, of which this is the usual one). */
const sessionKey = 'local-ddns';

/**
 * The primary zones of settings as `named-checkconf -p` prints them, of all views; the first of a name counts, as the server
 * itself is mostly seen in the first view. Pure; whatever it is given, it answers.
 */
export function zonesIn(settings: string): readonly KeptZone[] {
  const top = statementsOf(settings);
  const views = top.filter(({ words }) => words[0] === 'view');
  const zones = [
    ...zonesOf(top, [top.find(({ words }) => words[0] === 'options')?.block ?? []]),
    ...views.flatMap((view) => zonesOf(view.block ?? [], [view.block ?? []])),
  ];
  return zones.filter(({ name }, at) => zones.findIndex((other) => other.name === name) === at);
}

function zonesOf(
  statements: readonly Statement[],
  around: readonly (readonly Statement[])[],
): readonly KeptZone[] {
  return statements.flatMap(({ words: [kind, name = ''], block }): KeptZone[] => {
    const own = block ?? [];
    const type = own.find(({ words }) => words[0] === 'type')?.words[1];
    if (kind !== 'zone' || (type !== 'primary' && type !== 'master')) return [];
    return [{ name: name.toLowerCase().replace(/\.$/, ''), isOpenHere: isOpenHere([own, ...around]) }];
  });
}

/** A zone's own rule for updates stands before that of what is around it; a policy excludes a list (`update-policy`). */
function isOpenHere(levels: readonly (readonly Statement[])[]): boolean {
  const policy = levels[0]?.find(({ words }) => words[0] === 'update-policy');
  if (policy !== undefined)
    return (
      policy.words[1] === 'local' ||
      (policy.block ?? []).some(({ words }) => words[0] === 'grant' && words[1] === sessionKey)
    );
  const list = levels.flatMap((level) => level.filter(({ words }) => words[0] === 'allow-update'))[0];
  return (list?.block ?? []).some(({ words: [who = 'none', key] }) =>
    who === 'key' ? key === sessionKey : who !== 'none' && !who.startsWith('!'),
  );
}

/** The grammar of named.conf(5), without comments, which are not printed. */
function statementsOf(text: string): readonly Statement[] {
  const open: { statements: Statement[]; words: string[] }[] = [{ statements: [], words: [] }];
  for (const [token, quoted] of tokensOf(text)) {
    const level = open.at(-1);
    if (level === undefined) break;
    if (token === '{' && !quoted) open.push({ statements: [], words: [] });
    else if (token === '}' && !quoted) {
      const outer = open.at(-2);
      if (outer === undefined) continue;
      open.pop();
      outer.statements.push({ words: outer.words, block: level.statements });
      outer.words = [];
    } else if (token === ';' && !quoted) {
      if (level.words.length > 0) level.statements.push({ words: level.words, block: null });
      level.words = [];
    } else level.words.push(token);
  }
  return open[0]?.statements ?? [];
}

/** Each word, and whether it stood between quotation marks. */
function* tokensOf(text: string): Generator<readonly [string, boolean]> {
  let at = 0;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (/\s/.test(sign)) at += 1;
    else if ('{};'.includes(sign)) {
      yield [sign, false];
      at += 1;
    } else if (sign === '"') {
      let word = '';
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) {
        if (text[at] === '\\') at += 1;
        word += text[at] ?? '';
      }
      at += 1;
      yield [word, true];
    } else {
      let word = '';
      for (; at < text.length && !/[\s{};"]/.test(text[at] ?? ''); at += 1) word += text[at];
      yield [word, false];
    }
  }
}
