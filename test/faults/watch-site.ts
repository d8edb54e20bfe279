import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';

/** What a visitor who never stops coming has seen. */
export interface Visits {
  readonly answered: number;
  readonly failed: number;
  /** The first few failures in words. */
  readonly failures: readonly string[];
  /** SHA-1 of each certificate that was met, the first met first: where it changes, old and new may be met in turns. */
  readonly shown: readonly string[];
}

export interface Watch {
  stop(): Promise<Visits>;
}

export interface WatchedPage {
  readonly name: string;
  readonly address: string;
  /** What the page says. */
  readonly body: string;
}

const patience = 15_000;

/**
 * Visits each page again and again as a browser that does not look at certificates would: what counts is that
 * the page comes. Anything else, also a page of another site, is a failure.
 */
export function watchPages(pages: readonly WatchedPage[], everyMs = 250): Watch {
  let isOver = false;
  const shown = new Set<string>();
  let answered = 0;
  let failed = 0;
  const failures: string[] = [];
  const visitAll = async (page: WatchedPage): Promise<void> => {
    while (!isOver) {
      const began = new Date().toISOString();
      const trouble = await troubleOf(page, (certificate) => shown.add(certificate));
      if (trouble === null) answered += 1;
      else {
        failed += 1;
        if (failures.length < 5) failures.push(`${began} ${page.name}: ${trouble}`);
      }
      await sleep(everyMs);
    }
  };
  const visitors = pages.map(visitAll);
  return {
    async stop() {
      isOver = true;
      await Promise.all(visitors);
      return { answered, failed, failures, shown: [...shown] };
    },
  };
}

/** Null where the page came. */
export async function troubleOf(
  { name, address, body }: WatchedPage,
  onShown: (certificate: string) => void = () => {},
): Promise<string | null> {
  try {
    let url = new URL(`http://${name}/`);
    for (let hop = 0; hop < 5; hop += 1) {
      const answer = await get(url, address);
      if (answer.shown !== null) onShown(answer.shown);
      if (answer.location !== null) {
        url = new URL(answer.location, url);
        continue;
      }
      if (answer.status === 200 && answer.body.includes(body)) return null;
      return `${url.href} answered ${answer.status} ${answer.body.slice(0, 60)}`;
    }
    return 'led in circles';
  } catch (thrown) {
    return thrown instanceof Error ? thrown.message : String(thrown);
  }
}

function get(
  url: URL,
  address: string,
): Promise<{
  readonly status: number;
  readonly location: string | null;
  readonly body: string;
  /** SHA-1 of the certificate; null: the page came unencrypted. */
  readonly shown: string | null;
}> {
  const isSecure = url.protocol === 'https:';
  const options = {
    host: address,
    port: isSecure ? 443 : 80,
    path: url.pathname,
    headers: { host: url.hostname },
    timeout: patience,
    agent: false,
  } as const;
  return new Promise((resolve, reject) => {
    const asking = isSecure
      ? httpsRequest({ ...options, servername: url.hostname, rejectUnauthorized: false })
      : httpRequest(options);
    asking.on('timeout', () => asking.destroy(new Error('no answer in time')));
    asking.on('error', reject);
    asking.on('response', (response) => {
      let body = '';
      const { socket } = response;
      const shown =
        socket instanceof TLSSocket ? socket.getPeerCertificate().fingerprint.replaceAll(':', '') : null;
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('error', reject);
      response.on('end', () => {
        const status = response.statusCode ?? 0;
        const { location } = response.headers;
        resolve({
          status,
          body,
          shown,
          location: status >= 300 && status < 400 && location ? location : null,
        });
      });
    });
    asking.end();
  });
}
