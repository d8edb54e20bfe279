import { createServices } from '../../electron/app/services.ts';
import { secureJob } from '../../electron/cli/commands/secure.ts';
import { loadJob } from '../../electron/job/load-job.ts';

/**
 * node out/bench/fleet-worker.cjs JOB…: all jobs at once in one process, as an app that looks after many servers
 * would. Prints one JSON object: the outcomes, the milliseconds of all, and the most memory it ever held, in MB.
 */
async function main(files: readonly string[]): Promise<void> {
  const services = createServices();
  const silent = { event: () => undefined, say: () => undefined, agrees: async () => false };
  const jobs = await Promise.all(files.map((file) => loadJob(file)));
  const started = performance.now();
  const ends = await Promise.all(
    jobs.map((job) => secureJob({ job, reviewed: null }, services, silent, new AbortController().signal)),
  );
  console.log(
    JSON.stringify({
      milliseconds: performance.now() - started,
      megabytes: process.resourceUsage().maxRSS / 1024,
      outcomes: ends.map(({ outcome, problem }) => problem?.code ?? outcome),
    }),
  );
}

void main(process.argv.slice(2));
