import { type Engine, exportJob } from '../../../electron/app/export/export.ts';
import { type Job, job } from '../../../shared/job.ts';

/** A job that every engine can do, as somebody wrote it. */
export const written = {
  names: ['shop.example.com', 'www.shop.example.com'],
  server: {
    host: 'shop.example.com',
    port: 2222,
    user: 'root',
    auth: { type: 'key', file: '/home/me/.ssh/id' },
  },
  certificate: {
    from: 'acme',
    directory: 'https://acme.example/directory',
    contact: 'me@example.com',
    agreeToTerms: true,
    key: 'ec-p384',
    chain: 'Root X1',
  },
  install: [{ target: 'apache' }],
  hsts: true,
};
export const jobOf = (change: object = {}): Job => job.parse({ ...written, ...change });
export const fileOf = (change: object, engine: Engine, path: string): string =>
  exportJob(jobOf(change), engine).find((file) => file.path === path)?.text ?? '';
export const certificate = (change: object) => ({ certificate: { ...written.certificate, ...change } });
