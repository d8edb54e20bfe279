import { everyOther } from '../reports/report.ts';
import { tryReports } from '../reports/try-reports.ts';

/** What happened to others: the second, the fourth, … */
tryReports(everyOther(1));
