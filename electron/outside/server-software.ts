import { type HttpAnswer, headerOf } from './http-fetch.ts';
import { printable } from './printable.ts';

/** What stands before or in place of the owner's own server, by the headers it adds. */
const networks: readonly {
  readonly name: string;
  readonly headers?: readonly string[];
  readonly server?: RegExp;
}[] = [
  { name: 'Cloudflare', headers: ['cf-ray'], server: /^cloudflare/i },
  { name: 'Amazon CloudFront', headers: ['x-amz-cf-id'], server: /^cloudfront/i },
  { name: 'Fastly', headers: ['x-fastly-request-id'] },
  { name: 'Akamai', server: /^akamai/i },
  { name: 'Sucuri', headers: ['x-sucuri-id'], server: /^sucuri/i },
  { name: 'Azure Front Door', headers: ['x-azure-ref'] },
  { name: 'Vercel', headers: ['x-vercel-cache', 'x-vercel-id'], server: /^vercel/i },
  { name: 'Netlify', headers: ['x-nf-request-id'], server: /^netlify/i },
  { name: 'GitHub Pages', headers: ['x-github-request-id'], server: /^github/i },
  { name: 'Wix', headers: ['x-wix-request-id'], server: /^pepyaka/i },
  { name: 'Shopify', headers: ['x-shopid', 'x-shopify-stage'] },
  { name: 'Squarespace', server: /^squarespace/i },
  { name: 'GoDaddy Website Builder', server: /^DPS\// },
];

const servers: readonly (readonly [RegExp, string])[] = [
  [/^apache/i, 'Apache'],
  [/^(nginx|openresty)/i, 'nginx'],
  [/^microsoft-(iis|httpapi)/i, 'Microsoft IIS'],
  [/^(open)?litespeed/i, 'LiteSpeed'],
  [/^caddy/i, 'Caddy'],
  [/^lighttpd/i, 'lighttpd'],
];

/** The network or site builder that answered; null where the owner's own server seems to have. */
export function networkOf(answers: readonly HttpAnswer[]): string | null {
  const found = networks.find(({ headers = [], server }) =>
    answers.some(
      (answer) =>
        headers.some((header) => headerOf(answer, header) !== null) ||
        (server?.test(headerOf(answer, 'server') ?? '') ?? false),
    ),
  );
  return found?.name ?? null;
}

/** The server's software in a word, by its own word; null where it keeps silent or a network speaks for it. */
export function serverOf(answers: readonly HttpAnswer[]): string | null {
  for (const answer of answers) {
    const header = headerOf(answer, 'server');
    if (header === null || networkOf([answer]) !== null) continue;
    const known = servers.find(([pattern]) => pattern.test(header));
    const name = known?.[1] ?? printable(header.split(/[/(]/)[0] ?? '', 40);
    if (name !== '') return name;
  }
  return null;
}
