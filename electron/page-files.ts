import { extname, join, normalize, sep } from 'node:path';
import { isOwnPage } from './navigation.ts';

/**
 * Nothing comes from, or goes to, any network.
 *
 * Styles: Emotion (MUI) makes *empty* style elements and fills them through `insertRule`, which the policy does
 * not govern. So the hash of the empty text is enough; 'unsafe-inline' and a nonce, which any script in the page
 * could read, are not needed. Trusted types forbid `innerHTML` and its kin altogether: text from a server, a CA
 * or DNS can never become markup by accident.
 */
const policy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** For the page itself; a `meta` element may not carry `frame-ancestors` (CSP Level 3 §3.3). */
export const CONTENT_SECURITY_POLICY = Object.entries(policy)
  .map(([directive, value]) => `${directive} ${value}`)
  .join('; ');

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Headers of every answer the window gets. */
export function headersFor(file: string): Readonly<Record<string, string>> {
  return {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  };
}

/**
 * The file a page address stands for, or null when it lies outside `folder` (absolute path).
 * Backslashes and NUL are refused before the path is put together: on Windows they would be separators.
 */
export function fileFor(url: string, folder: string): string | null {
  if (!isOwnPage(url)) return null;
  const path = decoded(new URL(url).pathname);
  if (path === null || path.includes('\\') || path.includes('\0') || path.includes(':')) return null;
  const file = normalize(join(folder, path === '/' ? 'index.html' : path));
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
