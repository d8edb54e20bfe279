/** The request of an authority for a file of proof, as nginx's variables show it. Pure. */

export const challengeFolder = '/.well-known/acme-challenge/';
/** Of the usual length and alphabet (RFC 8555 §8.3), so that rules about names of files are judged truly. */
export const challengeToken = 'Zm9yLW91ci1vd24tbG9vay1iZWZvcmUtYW55LWNh';
export const challengePath = `${challengeFolder}${challengeToken}`;

/** A variable's value; null: it hangs on what we cannot know. A name that is missing is unknown too. */
export type Values = Readonly<Record<string, string | null>>;

/** What is known of a plain GET without query, cookies or login (ngx_http_variables.c). */
export function valuesOf(name: string, port: number, root: string | null): Values {
  return {
    scheme: 'http',
    https: '',
    host: name,
    http_host: name,
    server_port: String(port),
    request_method: 'GET',
    uri: challengePath,
    document_uri: challengePath,
    request_uri: challengePath,
    request_filename: root === null ? null : `${root}${challengePath}`,
    document_root: root,
    args: '',
    query_string: '',
    is_args: '',
    content_length: '',
    content_type: '',
    remote_user: '',
    http_cookie: '',
    http_authorization: '',
    http_upgrade: '',
    ssl_protocol: '',
    ssl_client_verify: '',
  };
}

const variable = /\$(?:\{(\w+)\}|(\w+))/g;

/** A text of nginx with its variables filled in, first by `nearer`; null where one of them is unknown. */
export function expand(text: string, values: Values, nearer: Values = {}): string | null {
  let isKnown = true;
  const filled = text.replace(variable, (_, braced: string | undefined, bare: string | undefined) => {
    const wanted = braced ?? bare ?? '';
    const value = knownValue(Object.hasOwn(nearer, wanted) ? nearer : values, wanted);
    if (value === null) isKnown = false;
    return value ?? '';
  });
  return isKnown ? filled : null;
}

/** Of the server's own words: nothing is known by a name such as `constructor`. */
export function knownValue(values: Values, name: string): string | null {
  if (Object.hasOwn(values, name)) return values[name] ?? null;
  return /^(arg|cookie)_/.test(name) ? '' : null;
}
