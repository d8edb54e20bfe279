/** A simple command, as a shell would start it: the program, then its words, without quotes and redirections. */
export type Call = readonly string[];

/** Calls in calls in calls: nobody who renews needs more, and a text of the server must come to an end. */
const deepest = 4;
const shells = ['sh', 'bash', 'dash', 'ash', 'ksh', 'mksh', 'zsh', 'su', 'runuser'];

export const baseName = (word: string): string => word.slice(word.lastIndexOf('/') + 1);

/**
 * The simple commands of a command line (POSIX, Shell Command Language): also those that a shell is handed by `-c`, and those
 * whose output is taken. Nothing is expanded: what a variable holds stays its name. It only serves to tell what is called,
 * and never to call it. Pure.
 */
export function callsIn(text: string, depth = 0): readonly Call[] {
  if (depth > deepest) return [];
  return split(text).flatMap((words): readonly Call[] => {
    const inner = words.flatMap((word, at) => {
      const isHanded =
        /^-[a-z]*c$|^--command$/.test(words[at - 1] ?? '') &&
        words.slice(0, at).some((one) => shells.includes(baseName(one)));
      const taken = word.indexOf('$(') + 1 || word.indexOf('`') + 1;
      if (isHanded) return callsIn(word, depth + 1);
      return taken > 0 ? callsIn(word.slice(taken), depth + 1) : [];
    });
    return [words, ...inner];
  });
}

/** Words by simple command. Quotes hold together, and what stands behind `<` or `>` is no word. */
function split(text: string): readonly Call[] {
  const calls: string[][] = [];
  let words: string[] = [];
  let word = '';
  let [isWord, isTarget] = [false, false];
  const endWord = () => {
    if (isWord && !isTarget) words.push(word);
    if (isWord) isTarget = false;
    [word, isWord] = ['', false];
  };
  const endCall = () => {
    endWord();
    isTarget = false;
    if (words.length > 0) calls.push(words);
    words = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (sign === '\\') {
      word += text[++at] ?? '';
      isWord = true;
    } else if (sign === "'" || sign === '"') {
      const quoted = quotedAt(text, at);
      word += quoted.text;
      at = quoted.end;
      isWord = true;
    } else if (sign === '>' || sign === '<' || (sign === '&' && text[at + 1] === '>')) {
      // A number in front names what is led elsewhere.
      if (/^\d+$/.test(word)) [word, isWord] = ['', false];
      endWord();
      while ('<>&|'.includes(text[at + 1] ?? ' ')) at++;
      isTarget = true;
    } else if (sign === ' ' || sign === '\t') endWord();
    else if (';&|()`\n'.includes(sign)) endCall();
    else if (sign === '#' && !isWord) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end - 1;
    } else {
      word += sign;
      isWord = true;
    }
  }
  endCall();
  return calls;
}

/** What stands between a quotation mark and the next of its kind, and where that is. */
function quotedAt(text: string, start: number): { readonly text: string; readonly end: number } {
  const mark = text[start];
  let inner = '';
  let at = start + 1;
  for (; at < text.length && text[at] !== mark; at++) {
    if (mark === '"' && text[at] === '\\') at++;
    inner += text[at] ?? '';
  }
  return { text: inner, end: at };
}

/** Tables that name a user between the time and the command (crontab(5)); root's own does not. */
const isSystemTable = (path: string): boolean => path === '/etc/crontab' || path.startsWith('/etc/cron.d/');
/** Of anacron (anacrontab(5)): days, minutes, a name. */
const anacronTable = '/etc/anacrontab';

/**
 * What a line of a table of cron has a shell do: behind its time and its user, and in front of a percent sign, behind which the
 * command's input stands (crontab(5)). A line of a script as it is. Pure.
 */
export function cronCommand(path: string, line: string): string {
  const isTable = isSystemTable(path) || path === anacronTable || path === 'crontab of root';
  if (!isTable) return line;
  const command = withoutTime(path, line.trim());
  const end = command.search(/(?<!\\)%/);
  return (end < 0 ? command : command.slice(0, end)).replaceAll('\\%', '%');
}

function withoutTime(path: string, line: string): string {
  if (path === anacronTable) return line.replace(/^\S+\s+\d+\s+\S+\s+/, '');
  const behind = line.startsWith('@')
    ? line.replace(/^@\S+\s+/, '')
    : line.replace(/^(?:[\d*][\d*/,A-Za-z-]*\s+){2}(?:[\dA-Za-z*][\d*/,A-Za-z-]*\s+){3}/, '');
  return isSystemTable(path) && behind !== line ? behind.replace(/^\S+\s+/, '') : behind;
}
