/**
 * The names of the facts that an ICU message mentions, read from its text by the compiler: a sentence whose facts are
 * not given does not compile. Apostrophes that quote braces are not understood; no message of ours has any.
 */
export type MessageArguments<Message extends string> = InText<Message, [], never>;

/** Where the reader is: within choices (`one {…} other {…}`), or in the text of one of them. */
type Within = readonly ('choices' | 'text')[];

/** In running text a brace that opens is an argument, and one that closes ends the choice. */
type InText<Rest extends string, Around extends Within, Found> = Rest extends `${infer Before}}${infer After}`
  ? Before extends `${string}{${string}`
    ? Rest extends `${string}{${infer Argument}`
      ? AtArgument<Argument, Around, Found>
      : Found
    : Out<After, Around, Found>
  : Found;

type InChoices<
  Rest extends string,
  Around extends Within,
  Found,
> = Rest extends `${infer Before}}${infer After}`
  ? Before extends `${string}{${string}`
    ? Rest extends `${string}{${infer Choice}`
      ? InText<Choice, ['choices', ...Around], Found>
      : Found
    : Out<After, Around, Found>
  : Found;

/** Behind a closing brace: on with what stood around it. */
type Out<Rest extends string, Around extends Within, Found> = Around extends [
  infer Next,
  ...infer Outer extends Within,
]
  ? Next extends 'text'
    ? InText<Rest, Outer, Found>
    : InChoices<Rest, Outer, Found>
  : Found;

/** `name}`, `name, date, long}` or `name, plural, one {…} other {…}`. */
type AtArgument<
  Argument extends string,
  Around extends Within,
  Found,
> = Argument extends `${infer Inside}}${infer After}`
  ? Inside extends `${infer Name},${string}`
    ? Inside extends `${string}{${string}`
      ? InChoices<Argument, ['text', ...Around], Found | Name>
      : InText<After, Around, Found | Name>
    : InText<After, Around, Found | Inside>
  : Found;

/** What a message may be told: words, and numbers for plurals, dates and amounts. */
export type Values = Readonly<Record<string, string | number>>;

/** All that a message mentions. More may be given. */
export type FactsOf<Message extends string> = Readonly<Record<MessageArguments<Message>, string | number>> &
  Values;

/** What has to stand behind a message: its facts where it mentions any, else nothing. */
export type ValuesOf<Message extends string> = [MessageArguments<Message>] extends [never]
  ? readonly [values?: Values]
  : readonly [values: FactsOf<Message>];
