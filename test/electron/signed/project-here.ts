import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { publicHalf, signText } from '../../../build/signed-files.ts';
import type { Project } from '../../../electron/signed/project.ts';
import type { Purpose } from '../../../electron/signed/signed-text.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { testCertificate } from '../../support/test-certificate.ts';

/** A project of its own on this computer: a key, and a real https server that answers as told. */
export async function startProject() {
  const { keyPem, chainPem } = testCertificate(['localhost']);
  const { privateKey } = generateKeyPairSync('ed25519');
  const asked: { readonly method: string; readonly url: string; readonly headers: object; body: string }[] =
    [];
  let answer: (response: ServerResponse, request: IncomingMessage) => void = (response) => response.end();
  const server = createServer({ key: keyPem, cert: chainPem }, (request, response) => {
    const seen = {
      method: request.method ?? '',
      url: request.url ?? '',
      headers: { ...request.headers },
      body: '',
    };
    asked.push(seen);
    request.on('data', (chunk) => {
      seen.body += String(chunk);
    });
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const site = `https://localhost:${port}`;
  const project: Project = {
    keys: [publicHalf(privateKey)],
    data: `${site}/data.signed`,
    release: `${site}/release.signed`,
    page: `${site}/`,
    trustPem: chainPem,
  };
  return {
    project,
    host: `localhost:${port}`,
    asked,
    key: privateKey,
    sign: (purpose: Purpose, data: object, key: KeyObject = privateKey) =>
      signText(purpose, Buffer.from(JSON.stringify(data)), key),
    says(body: Buffer | string) {
      answer = (response) => response.end(body);
    },
    does(what: (response: ServerResponse, request: IncomingMessage) => void) {
      answer = what;
    },
    end: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type ProjectHere = Awaited<ReturnType<typeof startProject>>;

/** Every way in which an answer may be bad, and the problem that it is refused with. */
export const badAnswers: readonly {
  readonly what: string;
  readonly code: string;
  /** Nothing whole ever comes: its time is cut short here. */
  readonly isSlow?: true;
  answer(project: ProjectHere, good: Buffer, purpose: Purpose): void;
}[] = [
  {
    what: 'one bit of the body is another',
    code: 'signed-not-ours',
    answer: (project, good) => project.says(flipped(good, good.length - 20)),
  },
  {
    what: 'one sign of the signature is another',
    code: 'signed-not-ours',
    answer: (project, good) => project.says(flipped(good, good.indexOf('\n') - 20)),
  },
  {
    what: 'something is added behind it',
    code: 'signed-not-ours',
    answer: (project, good) => project.says(Buffer.concat([good, Buffer.from(' ')])),
  },
  {
    what: 'somebody else has signed it',
    code: 'signed-not-ours',
    answer(project, good, purpose) {
      const { privateKey } = generateKeyPairSync('ed25519');
      const body = good.subarray(good.indexOf('\n') + 1);
      project.says(signText(purpose, body, privateKey));
    },
  },
  {
    what: 'somebody else has signed it and says that it was us',
    code: 'signed-not-ours',
    answer(project, good, purpose) {
      const { privateKey } = generateKeyPairSync('ed25519');
      const body = good.subarray(good.indexOf('\n') + 1);
      const theirs = signText(purpose, body, privateKey).toString('latin1');
      const ours = project.project.keys[0]?.id ?? '';
      project.says(Buffer.from(theirs.replace(publicHalf(privateKey).id, ours), 'latin1'));
    },
  },
  {
    what: 'it is signed by us for another purpose',
    code: 'signed-unreadable',
    answer(project, good, purpose) {
      const body = good.subarray(good.indexOf('\n') + 1);
      project.says(signText(purpose === 'data' ? 'release' : 'data', body, project.key));
    },
  },
  {
    what: 'it is signed by us for another purpose, under a head of this one',
    code: 'signed-not-ours',
    answer(project, good, purpose) {
      const other = purpose === 'data' ? 'release' : 'data';
      const body = good.subarray(good.indexOf('\n') + 1);
      const text = signText(other, body, project.key).toString('latin1');
      project.says(Buffer.from(text.replace(`Sealkeeper ${other}`, `Sealkeeper ${purpose}`), 'latin1'));
    },
  },
  {
    what: 'it is in a form of later',
    code: 'signed-for-newer',
    answer: (project, good, purpose) =>
      project.says(Buffer.from(good.toString('latin1').replace(`${purpose} 1 `, `${purpose} 2 `), 'latin1')),
  },
  {
    what: 'it is signed, and no JSON',
    code: 'signed-unreadable',
    answer: (project, _good, purpose) =>
      project.says(signText(purpose, Buffer.from('{"made":'), project.key)),
  },
  {
    what: 'it is signed, and no text',
    code: 'signed-unreadable',
    answer: (project, _good, purpose) =>
      project.says(signText(purpose, Buffer.from([0xc3, 0x28]), project.key)),
  },
  {
    what: 'it is signed, and lacks what it should hold',
    code: 'signed-unreadable',
    answer: (project, _good, purpose) =>
      project.says(project.sign(purpose, { made: '2030-01-01T00:00:00Z' })),
  },
  {
    what: 'a page stands before the internet',
    code: 'signed-unreadable',
    answer: (project) => project.says('<html><title>Welcome to our hotel</title></html>'),
  },
  { what: 'it is empty', code: 'signed-unreadable', answer: (project) => project.says('') },
  {
    what: 'it never ends',
    code: 'signed-unreadable',
    answer: (project) =>
      project.does((response) => {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 'x')));
          response.once('drain', more);
        };
        more();
      }),
  },
  {
    what: 'it is far too large',
    code: 'signed-unreadable',
    answer: (project) => project.says(Buffer.alloc(8 * 1024 * 1024, 'x')),
  },
  {
    what: 'it comes a byte at a time',
    code: 'project-silent',
    isSlow: true,
    answer: (project, good) =>
      project.does((response) => {
        let at = 0;
        const timer = setInterval(() => response.write(good.subarray(at, ++at)), 50);
        response.on('close', () => clearInterval(timer));
      }),
  },
  {
    what: 'nobody answers',
    code: 'project-silent',
    isSlow: true,
    answer: (project) => project.does(() => undefined),
  },
  {
    what: 'it breaks off',
    code: 'project-silent',
    answer: (project, good) =>
      project.does((response) => {
        response.writeHead(200, { 'content-length': good.length });
        response.write(good.subarray(0, 40), () => response.destroy());
      }),
  },
  {
    what: 'the file is not there',
    code: 'project-silent',
    answer: (project, good) => project.does((response) => response.writeHead(404).end(good)),
  },
  {
    what: 'it leads elsewhere',
    code: 'project-silent',
    answer: (project) =>
      project.does((response, { url }) => response.writeHead(302, { location: `${url}-elsewhere` }).end()),
  },
];

function flipped(text: Buffer, at: number): Buffer {
  const other = Buffer.from(text);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

/** The project as somebody knows it who waits less long. */
export const hurried = (project: Project, isSlow: true | undefined): Project =>
  isSlow ? { ...project, timeoutMs: 500 } : project;

/** The code of the problem that it ends with; a text where it does not. */
export const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing was refused',
    (thrown: unknown) => (thrown instanceof ProblemError ? thrown.problem.code : thrown),
  );
