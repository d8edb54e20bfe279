/** What differs from run to run, with the mark that stands for it in recorded output. */
const volatile: readonly (readonly [RegExp, string])[] = [
  [/\b\d{8}-\d{6}-[0-9a-f]{6}\b/g, '<run>'],
  [/\b\d+[.,]\d s\b/g, '<time>'],
  [/\b\d+(?= (?:round trips|Hin- und Rückwege))/g, '<n>'],
  [/\bSHA256:[A-Za-z0-9+/]{43}/g, '<fingerprint>'],
  [/\b10\.77\.\d+\.\d+\b/g, '<address>'],
  [/\b127\.0\.0\.1(?=:\d)/g, '<address>'],
  [/(?<=<address>):\d{4,5}\b/g, ':<port>'],
  [/(?<=Pebble \w+ CA )[0-9a-f]{6}\b/g, '<id>'],
  [/\b\d{4}-\d\d-\d\d(?:T[\d:.]+Z| \d\d:\d\d UTC)?/g, '<day>'],
  // As the languages write them: 28 November 2026, 28 Nov 2026, 21:14; 28. November 2026, 28.11.2026, 21:14.
  [/\b\d{1,2}\.? (?:\p{Lu}\p{L}+\.?) 20\d\d(?:(?:,| at| um) \d\d:\d\d)?/gu, '<day>'],
  [/\b\d\d\.\d\d\.20\d\d(?:,? \d\d:\d\d)?/g, '<day>'],
];

/** Addresses are looked at at once, and whichever answers first is told first. */
const view = /^ {4}\S+ (?:on|auf) <address>: /;

/** Output of the command line as it can be compared from run to run; `own`: texts of this machine with their marks. */
export function goldenText(output: string, own: Readonly<Record<string, string>>): string {
  const marked = volatile.reduce((text, [pattern, mark]) => text.replace(pattern, mark), output);
  const named = Object.entries(own).reduce((text, [real, mark]) => text.replaceAll(real, mark), marked);
  const lines = named.split('\n');
  const sorted: string[] = [];
  let views: string[] = [];
  for (const line of lines) {
    if (view.test(line)) {
      views.push(line);
      continue;
    }
    sorted.push(...views.toSorted(), line);
    views = [];
  }
  return sorted.join('\n');
}
