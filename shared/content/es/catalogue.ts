import type { Catalogue } from '../texts.ts';
import { accounts } from './accounts.ts';
import { advice } from './advice.ts';
import { authorityWords } from './authority-words.ts';
import { background } from './background.ts';
import { byHand } from './by-hand.ts';
import { cli } from './cli.ts';
import { current } from './current.ts';
import { desktop } from './desktop.ts';
import { dnsKeepers } from './dns-keepers.ts';
import { doctor } from './doctor.ts';
import { done } from './done.ts';
import { files } from './files.ts';
import { findings } from './findings.ts';
import { fork } from './fork.ts';
import { frame } from './frame.ts';
import { guide } from './guide.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { left } from './left.ts';
import { mixed } from './mixed.ts';
import { names } from './names.ts';
import { namesChecks } from './names-checks.ts';
import { nothing } from './nothing.ts';
import { offerRemarks } from './offer-remarks.ts';
import { offers } from './offers.ts';
import { ordering } from './ordering.ts';
import { orders } from './orders.ts';
import { plan } from './plan.ts';
import { accessProblems } from './problems-access.ts';
import { authorityProblems } from './problems-authority.ts';
import { changeProblems } from './problems-change.ts';
import { dnsProblems } from './problems-dns.ts';
import { filesProblems } from './problems-files.ts';
import { keptProblems } from './problems-kept.ts';
import { loginProblems } from './problems-login.ts';
import { mailProblems } from './problems-mail.ts';
import { manyProblems } from './problems-many.ts';
import { ordersProblems } from './problems-orders.ts';
import { panelProblems } from './problems-panel.ts';
import { signedProblems } from './problems-signed.ts';
import { webServerProblems } from './problems-web-server.ts';
import { webSpaceProblems } from './problems-webspace.ts';
import { windowsProblems } from './problems-windows.ts';
import { proof } from './proof.ts';
import { proofGuides } from './proof-guides.ts';
import { provider } from './provider.ts';
import { renewers } from './renewers.ts';
import { review } from './review.ts';
import { revoking } from './revoking.ts';
import { run } from './run.ts';
import { runs } from './runs.ts';
import { selfSigned } from './self-signed.ts';
import { server } from './server.ts';
import { several } from './several.ts';
import { site } from './site.ts';
import { steps } from './steps.ts';
import { terms } from './terms.ts';
import { trustRecordWords } from './trust-record.ts';
import { verdict } from './verdict.ts';
import { watch } from './watch.ts';
import { ways } from './ways.ts';
import { webForms } from './web-forms.ts';
import { webSpace } from './webspace.ts';
import { welcome } from './welcome.ts';
import { windows } from './windows.ts';
import { zone } from './zone.ts';

/** Spanish, whole: a key that English has and Spanish lacks does not compile. */
export const spanish: Catalogue = {
  texts: {
    ...frame,
    ...welcome,
    ...site,
    ...home,
    ...several,
    ...left,
    ...accounts,
    ...authorityWords,
    ...advice,
    ...fork,
    ...files,
    ...selfSigned,
    ...verdict,
    ...names,
    ...namesChecks,
    ...provider,
    ...offers,
    ...offerRemarks,
    ...trustRecordWords,
    ...proof,
    ...proofGuides,
    ...byHand,
    ...dnsKeepers,
    ...zone,
    ...guide,
    ...nothing,
    ...server,
    ...windows,
    ...ways,
    ...review,
    ...plan,
    ...run,
    ...done,
    ...revoking,
    ...runs,
    ...help,
    ...findings,
    ...desktop,
    ...current,
    ...background,
    ...cli,
    ...orders,
    ...ordering,
    ...webSpace,
    ...webForms,
    ...watch,
    ...renewers,
    ...doctor,
    ...mixed,
  },
  problems: {
    ...accessProblems,
    ...loginProblems,
    ...keptProblems,
    ...filesProblems,
    ...ordersProblems,
    ...mailProblems,
    ...manyProblems,
    ...webServerProblems,
    ...authorityProblems,
    ...changeProblems,
    ...dnsProblems,
    ...windowsProblems,
    ...panelProblems,
    ...signedProblems,
    ...webSpaceProblems,
  },
  steps,
  terms,
};
