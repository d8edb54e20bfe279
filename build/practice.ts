import { rm } from 'node:fs/promises';
import { followEveryAdvice, startJourney, undoAtTheEnd } from '../test/e2e/journey.ts';
import { snapshotDifferences } from '../test/lab/snapshot.ts';
import { startShop } from '../test/support/shop.ts';
import { visit } from '../test/support/visit.ts';
import { inCheckout } from './checkout.ts';
import { hasDisplay } from './virtual-display.ts';

/**
 * `npm run practice`: a practice shop on a real server of this machine goes from "Not secure" to a padlock and
 * back, through the real window. With a display you can watch; without one the pictures stay behind.
 */

const pictures = inCheckout('practice-results');
await rm(pictures, { recursive: true, force: true });
const say = (line: string): void => console.log(line);

say('A practice server is being started: real OpenSSH and Apache, a test authority, a name server.');
const shop = await startShop({ tenant: false });
try {
  const before = await shop.server.snapshot('/etc');
  const [name = ''] = shop.names;
  say(`The shop: http://${name}/ on ${shop.server.address}, not encrypted.`);
  say(hasDisplay() ? 'Watch the window.' : 'No display here: the window opens on a virtual one.');
  const journey = await startJourney(shop, { pictures });
  try {
    const start = performance.now();
    await followEveryAdvice(journey, shop, shop.server.accounts.owner.password);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    say(
      `\nThe wizard took ${seconds} s, ${journey.counts.clicks} clicks and ${journey.counts.typed} typed fields.`,
    );
    say(`It ran on Electron ${journey.launched.runtime.version} (${journey.launched.runtime.origin}).\n`);
    say('Proof, by a browser of its own that trusts only the practice authority:');
    for (const each of shop.names) await prove(each);
    await undoAtTheEnd(journey);
    const differences = snapshotDifferences(before, await shop.server.snapshot('/etc'));
    if (differences.length > 0) throw new Error(`undo left differences: ${differences.join(', ')}`);
    say(`\nUndo: all ${before.size} files and folders of the server's /etc are byte for byte as before.`);
  } finally {
    await journey.close();
  }
  say('Pictures of every screen: practice-results/');
} finally {
  await shop.lab.stop();
}

async function prove(name: string): Promise<void> {
  const seen = await visit(`http://${name}/`, shop);
  if (seen.status !== 200 || !seen.trusted) throw new Error(`${name} is not secure: ${JSON.stringify(seen)}`);
  say(`  ${name}`);
  say(`    issuer       ${seen.certificate?.issuer ?? '?'}`);
  say(`    good until   ${seen.certificate?.notAfter ?? '?'}`);
  say('    chain        valid against the practice authority');
  say(`    https status ${seen.status}`);
  say(`    http         ${seen.urls.join(' -> ')}`);
}
