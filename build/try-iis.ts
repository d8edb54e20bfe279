import { writeFile } from 'node:fs/promises';
import { createServices } from '../electron/app/services.ts';
import { loadJob } from '../electron/job/load-job.ts';
import { resolveServer } from '../electron/job/resolve-job.ts';
import { openAnyServer } from '../electron/remote/open-server.ts';
import { toProblem } from '../shared/problems.ts';
import { sheetOf } from './try-iis/sheet.ts';
import { tryIis } from './try-iis/steps.ts';

/**
 * `npm run -s try-iis -- job.json`: tries everything that Sealkeeper asks of a Windows server, on a site made for it,
 * and writes down how it went (docs/iis.md). Only the job's server is used. Nothing stays on the server.
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('Which job file? npm run -s try-iis -- job.json\n');
  process.exit(2);
}
const reportFile = 'try-iis-report.json';
try {
  const job = await loadJob(file);
  const { host } = await openAnyServer(resolveServer(job, process.env), createServices().ssh);
  try {
    if (host.system !== 'windows') throw new Error('This server does not run Windows.');
    const report = await tryIis(host, (line) => process.stdout.write(`${line}\n`));
    await writeFile(reportFile, sheetOf(report));
    const failed = report.steps.filter(({ ok }) => !ok).length;
    process.stdout.write(
      `\n${report.steps.length - failed} of ${report.steps.length} steps went well. ${reportFile} holds no names, addresses or secrets of yours: please send it to the project.\n`,
    );
    process.exitCode = failed === 0 ? 0 : 1;
  } finally {
    await host.close();
  }
} catch (thrown) {
  const { code, detail = '' } = toProblem(thrown);
  process.stderr.write(`${code}\n${detail}\n`);
  process.exitCode = 2;
}
