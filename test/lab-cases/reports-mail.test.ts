import { ofMail } from '../reports/report.ts';
import { tryMailReports } from '../reports/try-mail-reports.ts';

/** What happened to others with Postfix and Dovecot. */
tryMailReports(ofMail());
