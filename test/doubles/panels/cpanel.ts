import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Account, type Answer, accountFunctions } from './account.ts';

/** What may go wrong at one function, once or again and again. */
export type Fault =
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The line breaks before, or after it was done. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'after' }
  | { readonly kind: 'status'; readonly status: number; readonly text?: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly words: string }
  /** More than any list of sites. */
  | { readonly kind: 'endless' }
  /** Somebody else does something first. */
  | { readonly kind: 'meanwhile'; readonly act: () => void };

interface Planted {
  readonly fault: Fault;
  times: number;
}

export interface CpanelDouble {
  readonly port: number;
  /** Every function that was asked, in order. */
  readonly asked: string[];
  /** `function`: as `SSL::install_ssl`, or `api2 Fileman::mkdir`. */
  plant(name: string, fault: Fault, times?: number): void;
  /** An older version knows fewer functions. */
  forget(name: string): void;
  close(): Promise<void>;
}

/**
 * The door of one customer of cPanel, built from its documentation (api.docs.cpanel.net, read 2026-11-30): UAPI over https with
 * `Authorization: cpanel USER:TOKEN`, its two envelopes, and what it says where something is not there. Not a real one.
 */
export async function cpanelDouble(
  account: Account,
  tls: { readonly keyPem: string; readonly chainPem: string },
  { address = '127.0.0.1', port = 0 } = {},
): Promise<CpanelDouble> {
  const functions = { ...accountFunctions(account) };
  const planted = new Map<string, Planted>();
  const asked: string[] = [];

  async function answered(name: string, fields: URLSearchParams): Promise<Answer> {
    const known = functions[name];
    if (known !== undefined) return known(fields);
    const [module = '', own = ''] = name.replace('api2 ', '').split('::');
    return { refused: `The system could not find the function “${own}” in the module “${module}”.` };
  }

  const server = createServer({ key: tls.keyPem, cert: tls.chainPem }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('error', () => undefined);
    request.on('end', () => {
      void answer().catch(() => response.destroy());
    });
    const say = (status: number, text: string, type = 'application/json'): void => {
      response.writeHead(status, { 'content-type': type });
      response.end(text);
    };

    async function answer(): Promise<void> {
      const fields = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
      const { pathname } = new URL(request.url ?? '/', 'https://panel.test');
      const isOfApi2 = pathname === '/json-api/cpanel';
      const [, , module = '', own = ''] = pathname.split('/');
      const name = isOfApi2
        ? `api2 ${fields.get('cpanel_jsonapi_module')}::${fields.get('cpanel_jsonapi_func')}`
        : `${module}::${own}`;
      if (request.headers.authorization !== `cpanel ${account.user}:${account.token}`)
        return say(401, '<html>The login is invalid.</html>', 'text/html');
      if (!isOfApi2 && !pathname.startsWith('/execute/')) return say(404, '<html></html>', 'text/html');
      asked.push(name);
      const fault = take(name);
      if (fault?.kind === 'slow') await new Promise((done) => setTimeout(done, fault.milliseconds));
      if (fault?.kind === 'meanwhile') fault.act();
      if (fault?.kind === 'cut' && fault.when === 'before') return void response.destroy();
      if (fault?.kind === 'status') return say(fault.status, fault.text ?? '<html></html>', 'text/html');
      if (fault?.kind === 'text') return say(200, fault.text);
      if (fault?.kind === 'endless') return endless();
      const got = fault?.kind === 'refused' ? { refused: fault.words } : await answered(name, fields);
      if (fault?.kind === 'cut') return void response.destroy();
      say(200, JSON.stringify(isOfApi2 ? envelopeOfApi2(got) : envelope(got)));
    }

    function endless(): void {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = (): void => {
        while (!response.destroyed && response.write('['.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      response.on('error', () => undefined);
      more();
    }
  });

  function take(name: string): Fault | null {
    const found = planted.get(name);
    if (found === undefined || found.times === 0) return null;
    found.times -= 1;
    return found.fault;
  }

  server.on('tlsClientError', () => undefined);
  server.listen(port, address);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    plant: (name, fault, times = 1) => void planted.set(name, { fault, times }),
    forget: (name) => void Reflect.deleteProperty(functions, name),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const envelope = (answer: Answer): unknown =>
  'data' in answer
    ? { status: 1, data: answer.data, errors: null, messages: null, warnings: null, metadata: {} }
    : { status: 0, data: null, errors: [answer.refused], messages: null, warnings: null, metadata: {} };

const envelopeOfApi2 = (answer: Answer): unknown => ({
  cpanelresult:
    'data' in answer
      ? { apiversion: 2, data: answer.data, event: { result: 1 } }
      : { apiversion: 2, error: answer.refused, data: [], event: { result: 0 } },
});
