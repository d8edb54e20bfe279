import { everyThird } from '../reports/report.ts';
import { tryReports } from '../reports/try-reports.ts';

/** What happened to others: the third, the sixth, …; the others are tried beside them, in files of their own. */
tryReports(everyThird(2));
