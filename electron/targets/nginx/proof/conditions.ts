import { type Answer, matchForeign, opposite } from '../../posix/pattern/foreign-pattern.ts';
import { expand, knownValue, type Values } from './asked.ts';

/**
 * Does the condition of an `if` hold for the request? `words` are those behind `if`, with their brackets
 * (ngx_http_rewrite_if_condition). An ordinary file of proof is taken to be there. Pure.
 */
export function judgeCondition(words: readonly string[], values: Values): Answer {
  const [first = '', operator, ...rest] = withoutBrackets(words);
  const test = /^(!?)-([fdex])$/.exec(first);
  if (test !== null) {
    const answer = isThere(test[2] ?? '', expand(operator ?? '', values), values);
    return test[1] === '!' ? opposite(answer) : answer;
  }
  const value = knownValue(values, first.replace(/^\$/, '').replace(/^\{(\w+)\}$/, '$1'));
  if (operator === undefined) return value === null ? 'unknown' : value !== '' && value !== '0';
  const operand = rest.join(' ');
  switch (operator) {
    case '=':
    case '!=': {
      const other = expand(operand, values);
      if (value === null || other === null) return 'unknown';
      return (value === other) === (operator === '=');
    }
    case '~':
    case '~*':
    case '!~':
    case '!~*': {
      if (value === null) return 'unknown';
      const answer = matchForeign(operand, value, { ignoreCase: operator.endsWith('*') });
      return operator.startsWith('!') ? opposite(answer) : answer;
    }
    default:
      return 'unknown';
  }
}

/** `($scheme = http)`: nginx leaves the brackets at the first and the last word, or as words of their own. */
function withoutBrackets(words: readonly string[]): readonly string[] {
  const last = words.length - 1;
  return words
    .map((word, index) => {
      const opened = index === 0 ? word.replace(/^\(/, '') : word;
      return index === last ? opened.replace(/\)$/, '') : opened;
    })
    .filter((word, index) => word !== '' || (index !== 0 && index !== last));
}

function isThere(letter: string, path: string | null, values: Values): Answer {
  if (path === null || path !== values.request_filename) return 'unknown';
  if (letter === 'x') return 'unknown';
  return letter !== 'd';
}

/** The texts that a condition compares with, for judging what it is about. */
export const isAboutDots = (words: readonly string[]): boolean =>
  words.some((word) => /\\\.|\/\[\.\]/.test(word));
