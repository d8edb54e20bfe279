/**
 * Directives that have nginx read or run a file while it only tests its settings, and the folder to which a relative name
 * belongs (the second argument of ngx_conf_full_name in each module). `include` is told apart below.
 */
const loading: Readonly<Record<string, 'conf' | 'prefix'>> = {
  load_module: 'prefix',
  perl_modules: 'conf',
  perl_require: 'conf',
  js_import: 'conf',
  js_include: 'conf',
  js_path: 'conf',
  init_by_lua_file: 'prefix',
  modsecurity_rules_file: 'conf',
};

const table = Object.entries(loading).map(([name, folder]) => `folder["${name}"] = ENVIRON["sk_${folder}"]`);

/**
 * nginx's lexer (`ngx_conf_read_token`, as in `config/lexer.ts`; Lua's blocks as in `config/lua.ts`) in POSIX awk. It
 * looks at a window of a line at a time, so that it takes twice the time for a line of twice the length.
 */
const lexer = String.raw`
BEGIN {
  ${table.join('; ')}
  quotes["\""] = "[\"\\\\]"; quotes["\047"] = "[\\\\\047]"
  lua_marks = "[-\"{}[\047]"; lua_strings = "[\"\\\\\047]"
  begin(); scan(ENVIRON["sk_given"] "\n")
}
{
  begin()
  while ((getline line < $0) > 0) {
    # Lists of many thousand lines are made of these.
    if (idle() && line ~ /^[ \t]*([0-9][0-9A-Za-z.:\/_ \t-]*;[ \t\r]*$|#)/) continue
    scan(line "\n")
  }
  close($0)
}
function begin() { words = 0; word = name = quote = long = string = ""; inside = lua = 0 }
function idle() { return !words && !inside && !lua }
function scan(text) {
  s = text; pos = 1; size = length(s)
  while (pos <= size) { if (lua) in_lua(); else if (inside) in_word(); else between() }
}
function between(   window, c) {
  window = substr(s, pos, 200)
  if (match(window, /^[ \t\r\n]+/)) { pos += RLENGTH; return }
  c = substr(window, 1, 1)
  if (c == ";" || c == "{" || c == "}") { pos++; statement(c); return }
  if (c == "#") { pos = size + 1; return }
  inside = 1; word = quote = ""
  if (c in quotes) { quote = c; pos++ }
}
function in_word(   window, c) {
  window = substr(s, pos, 200)
  if (!(quote == "" ? match(window, /[ \t\r\n;{\\$]/) : match(window, quotes[quote]))) {
    word = word window; pos += length(window); return
  }
  word = word substr(window, 1, RSTART - 1); pos += RSTART
  c = substr(window, RSTART, 1)
  if (c == "\\") { word = word unescaped(substr(s, pos, 1)); pos++ }
  # The brace of a variable begins no block.
  else if (c == "$") { word = word c; while (substr(s, pos, 1) == "{") { word = word "{"; pos++ } }
  else { inside = 0; if (++words == 1) name = word; if (c == ";" || c == "{") statement(c) }
}
function unescaped(c) {
  if (c == "t") return "\t"
  if (c == "r") return "\r"
  if (c == "n") return "\n"
  return c == "\"" || c == "\047" || c == "\\" ? c : "\\" c
}
function statement(end) {
  if (end == ";" && name == "include" && words == 2) included(absolute(ENVIRON["sk_conf"], word))
  else if (end == ";" && words > 1 && name in folder) told("need", absolute(folder[name], word))
  else if (end == "{" && name ~ /_by_lua_block$/) { lua = 1; long = string = "" }
  words = 0; name = ""
}
function absolute(above, path) { return path ~ /^\// ? path : above "/" path }
function included(path) { if (path ~ /[*?[]/) told("glob", wide(path)); else told("file", path) }
function told(kind, path) {
  if (path ~ /\n/) { kind = "odd"; gsub(/\n/, " ", path) }
  if (!((kind, path) in known)) print kind " " path
  known[kind, path] = 1
}
# What glob(3) takes and shells read in their own ways is made wider: what fits too much is judged, no more.
function wide(path,   count, parts, at, made) {
  count = split(path, parts, "/")
  for (at = 1; at <= count; at++) made = made (at > 1 ? "/" : "") wider(parts[at])
  return made
}
function wider(part,   at, c, made) {
  for (at = 1; at <= length(part); at++) {
    c = substr(part, at, 1)
    if (c == "[") return made "*"
    if (c == "\\") {
      c = substr(part, ++at, 1)
      if (c == "") return made "*"
      if (index("*?[\\", c)) c = "?"
    }
    made = made (index("(|)", c) ? "?" : c)
  }
  return made
}
function in_lua(   window, c, at) {
  window = substr(s, pos, 200)
  if (long != "") {
    at = index(window, long)
    if (at) { pos += at + length(long) - 1; long = "" }
    else if (pos + length(window) > size) pos = size + 1
    else pos += length(window) - length(long) + 1
    return
  }
  if (!match(window, string == "" ? lua_marks : lua_strings)) { pos += length(window); return }
  pos += RSTART - 1; c = substr(s, pos, 1)
  if (string != "") { pos += c == "\\" ? 2 : 1; if (c == string) string = ""; return }
  if (c == "[" && opens_long(pos)) return
  if (c == "-" && substr(s, pos, 2) == "--") { if (!opens_long(pos + 2)) pos = size + 1; return }
  pos++
  if (c in quotes) string = c
  else if (c == "{") lua++
  else if (c == "}") lua--
}
function opens_long(from) {
  if (!match(substr(s, from, 200), /^\[=*\[/)) return 0
  long = "]" substr(s, from + 1, RLENGTH - 2) "]"; pos = from + RLENGTH
  return 1
}
`;

/**
 * `sk_named` for `rootIncludes`: what nginx's files name. Expects `$conf` (the main file's folder), `$prefix`,
 * and in `$given` the directives of `-g`.
 */
export const namedFiles = String.raw`
sk_named() { sk_conf=$conf sk_prefix=$prefix sk_given=$given awk '${lexer}'; }
`;
