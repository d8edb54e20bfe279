import type { ProblemWords } from '../problem-entry.ts';

/** Many jobs at once. */
export const manyProblems = {
  'job-list-unusable': {
    title: 'This list of jobs cannot be used',
    what: '{reason, select, empty {There is no job in it: no file that ends in .json, no line below the names of the columns.} no_like {A table says what differs from site to site; the rest comes from a job file, and none was named.} no_list {--like names a model job and needs a table (.csv) beside it; what was named is no table.} columns {Its first line has to name the columns: names, and whichever of the columns below differ from site to site.} other {From the line below on it is no table of the usual kind.}}',
    next: '{reason, select, empty {Name the folder with the job files, or fill the table.} no_like {Write one job file for all of them and add: --like JOB} no_list {Leave out --like, or name the table.} columns {Mend the first line, then try again.} other {Save it once more as CSV, then try again.}}',
  },
  'export-unfit': {
    title: 'This job cannot be handed on',
    what: '{engine, select, ansible {Ansible} lego {lego} other {Certbot}} would do it with what Debian and Ubuntu ship, and that cannot do what the fields named below ask for. No file was written.',
    next: 'Leave these fields out of a copy of the job, and export that; or let this app go on with it.',
  },
  'batch-stopped': {
    title: 'Not begun',
    what: '{after} failed, and you asked that nothing else be begun in that case. This one was not touched.',
    next: 'See to that one first, then begin again.',
  },
  'some-jobs-failed': {
    title: 'Failed: {failed} of {count}',
    what: 'What became of each of them stands above.',
    next: 'See to those that failed; what is done need not be done again.',
  },
} as const satisfies Readonly<Record<string, ProblemWords>>;
