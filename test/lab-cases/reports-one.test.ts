import { everyOther } from '../reports/report.ts';
import { tryReports } from '../reports/try-reports.ts';

/** What happened to others: the first, the third, …; the others are tried beside them, in a file of their own. */
tryReports(everyOther(0));
