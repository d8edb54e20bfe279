import { ofNginx } from '../reports/report.ts';
import { tryReports } from '../reports/try-reports.ts';

/** What happened to others with nginx. */
tryReports(ofNginx());
