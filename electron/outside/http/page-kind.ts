import { type HttpAnswer, headerOf } from './http-fetch.ts';

/** What a page is for, as far as it shows; told from its words, so never more than a hint. */
export type PageKind = 'nothing' | 'login' | 'server-default' | 'waiting' | 'page' | 'text';

/** The pages that servers show while nobody has set up a site. */
const defaultPages = [
  /apache2 (debian|ubuntu) default page/i,
  /<title>[^<]*(test page for|welcome to (nginx|caddy|openresty)|iis windows|http server test page)/i,
  /^\s*(<html>)?<body><h1>it works!<\/h1>/i,
  /<title>[^<]*(plesk|cpanel|default web(site| page)|domain (parked|default))/i,
];

/** Pages that keep a program out until somebody proves to be a person, or that say “come back later”. */
const waitingPages = [
  /just a moment\.\.\./i,
  /checking your browser/i,
  /<title>[^<]*maintenance/i,
  /captcha/i,
];

export function pageKind(answer: HttpAnswer): PageKind {
  const text = answer.body.subarray(0, 16_384).toString('latin1');
  if (text.trim() === '') return 'nothing';
  if (headerOf(answer, 'www-authenticate') !== null) return 'login';
  if (waitingPages.some((pattern) => pattern.test(text))) return 'waiting';
  if (defaultPages.some((pattern) => pattern.test(text))) return 'server-default';
  if (/<input[^<>]+?type\s*=\s*["']?password/i.test(text)) return 'login';
  return /<(html|!doctype|body|head)\b/i.test(text) ? 'page' : 'text';
}
