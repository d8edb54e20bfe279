import { ofGuests } from '../reports/report.ts';
import { tryReports } from '../reports/try-reports.ts';

/** What happened to others where Apache has modules of others: programs in Python and Perl, Passenger, a user for each site. */
tryReports(ofGuests());
