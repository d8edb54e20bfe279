import type { ProblemWords } from '../problem-entry.ts';
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

/**
 * Words for everything that can stop us; a missing one does not compile (`texts.ts`). Whether the server is unchanged is
 * not said here: that depends on when it happened, and the outcome says it (`outcome.*`).
 */
export const problems = {
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
} satisfies Readonly<Record<string, ProblemWords>>;
