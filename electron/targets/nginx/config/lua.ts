/**
 * Lua within a configuration (lua-nginx-module, `*_by_lua_block`): its braces, strings and comments are Lua's, and say where
 * the block ends (src/ngx_http_lua_lex.rl).
 */
export const isLuaBlock = (name: string): boolean => name.endsWith('_by_lua_block');

/** The byte of the brace that closes what was opened just before `position`; null where nothing does. */
export function endOfLua(text: string, position: number): number | null {
  let open = 1;
  let at = position;
  while (at < text.length) {
    const character = text.charAt(at);
    const isComment = character === '-' && text.charAt(at + 1) === '-';
    const long = character === '[' || isComment ? endOfLong(text, isComment ? at + 2 : at) : null;
    if (long !== null) at = long;
    else if (isComment) at = endOfLine(text, at);
    else if (character === '"' || character === "'") at = endOfString(text, at);
    else {
      if (character === '{') open += 1;
      if (character === '}') open -= 1;
      if (open === 0) return at;
      at += 1;
    }
  }
  return null;
}

/** Behind `[[…]]` or `[==[…]==]`, if one begins here. */
function endOfLong(text: string, at: number): number | null {
  if (text.charAt(at) !== '[') return null;
  let level = 0;
  while (text.charAt(at + 1 + level) === '=') level += 1;
  if (text.charAt(at + 1 + level) !== '[') return null;
  const close = text.indexOf(`]${'='.repeat(level)}]`, at + level + 2);
  return close === -1 ? text.length : close + level + 2;
}

function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== text.charAt(start)) at += text.charAt(at) === '\\' ? 2 : 1;
  return at + 1;
}
