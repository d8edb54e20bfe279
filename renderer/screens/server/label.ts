/** What a server is called in lists, `user@host:port` of which only the host must be there, in its parts. */
export interface ServerLabel {
  readonly host: string;
  readonly user?: string;
  readonly port?: number;
}

/** An IPv6 address with a port stands in brackets, as in a URI (RFC 3986 §3.2.2); one without may stand bare. */
export function partsOfLabel(label: string): ServerLabel {
  const at = label.lastIndexOf('@');
  const rest = label.slice(at + 1);
  const user = at > 0 ? { user: label.slice(0, at) } : {};
  const bracketed = /^\[([^\]]*)\](?::(\d{1,5}))?$/.exec(rest);
  const plain = bracketed ?? /^([^:]*):(\d{1,5})$/.exec(rest);
  const port = plain?.[2] === undefined ? {} : { port: Number(plain[2]) };
  return { host: plain?.[1] ?? rest, ...user, ...port };
}

export const hostOf = (label: string): string => partsOfLabel(label).host;
