/**
 * Why a program's settings cannot be changed, in `web-server-unsupported`. Each has words of its own in every language
 * (`problems-unsupported.ts` of each catalogue): “too old” is said only of what is.
 */
export const unsupportedReasons = [
  // Of the program itself.
  ...(['version', 'container', 'pid', 'ports'] as const),
  // Of a file that was not read: too large, no regular file, linked, exchanged meanwhile, gone, elsewhere.
  ...(['large', 'special', 'linked', 'moved', 'absent', 'path'] as const),
  // Of a web server's settings.
  ...([
    'bytes',
    'unproven',
    'code',
    'mixed',
    'folder',
    'listens',
    'includes',
    'name_pattern',
    'shared_names',
    'default_names',
    'bound_program',
    'first_name',
    'asleep',
    'only_without',
    'by_module',
    'circle',
  ] as const),
  ...(['only_redirect', 'proxy_protocol', 'plain_on_443', 'variable_certificate', 'administration'] as const),
  ...(['stream', 'stream_elsewhere', 'stream_no_site'] as const),
  // Of a mail program's.
  ...(['place', 'one_certificate', 'certificate_by_another'] as const),
] as const;

export type UnsupportedReason = (typeof unsupportedReasons)[number];

/** Why a file was not read, as the look told; what is none of them is `path`. */
export const unreadReason = (told: string | undefined): UnsupportedReason =>
  unsupportedReasons.find((one) => one === told) ?? 'path';
