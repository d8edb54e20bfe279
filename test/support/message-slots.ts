import { IntlMessageFormat } from 'intl-messageformat';

/** Parts of a parsed message, as far as they are of interest here: what they are called, and what lies within. */
interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
  readonly children?: readonly Part[];
}
/** In the parser's numbering: plain text, and the `#` of a plural. */
const unnamed = new Set([0, 7]);

const within = ({ options = {}, children = [] }: Part): readonly Part[] => [
  ...children,
  ...Object.values(options).flatMap(({ value }) => value),
];

/** What a message wants to be told, and the tags it holds (with a `<`), in order. */
export function slots(message: string, language: string): readonly string[] {
  const named = (parts: readonly Part[]): readonly string[] =>
    parts.flatMap((part) => [
      ...(unnamed.has(part.type) ? [] : [`${part.children === undefined ? '' : '<'}${part.value ?? ''}`]),
      ...named(within(part)),
    ]);
  return [...new Set(named(new IntlMessageFormat(message, language).getAst() as readonly Part[]))].sort();
}
