import { expect } from 'vitest';
import type { Journey } from './journey.ts';
import { startRecordedProvider } from './recorded-provider.ts';
import { elsewhere, type StarWorld, theirs, throughServer, toProof, untilDone } from './star-world.ts';

/** From the end of a run to that of another one, whose proofs an alias leads to a provider that answers as its documentation says. */
export async function proveByAlias(journey: Journey, { shop, dns, domain, record, ...world }: StarWorld) {
  const { page, click, type } = journey;
  const provider = await startRecordedProvider(elsewhere, dns);
  await provider.standIn(journey.launched.app);
  const target = `${domain}.${elsewhere}`;
  // A provider's form takes no alias beside other texts.
  await dns.removeTxt(record, theirs);
  await click('done.finish');
  await toProof(journey, domain);
  await page.getByRole('radio', { name: 'Sealkeeper, by an alias that I set once' }).check();
  await type('zone.alias-in', elsewhere);
  await type('dns.field.token', provider.wrongToken);
  await click('zone.lead');
  await page.getByText('does not know this token').first().waitFor();
  await type('dns.field.token', provider.token);
  await click('zone.lead');
  // Nothing is asked of its owner before a trial value could be written where the alias will lead.
  const wanted = page.getByRole('region', { name: record, exact: true });
  await wanted.getByText(target, { exact: true }).waitFor();
  await wanted.getByText('0 of 1 name server shows it.').waitFor();
  await dns.setAlias(record, target);
  await page.getByText('The alias works').waitFor({ timeout: 60_000 });
  await expect.poll(() => dns.txt(target)).toEqual([]);
  await click('frame.next');
  await throughServer(journey, shop, true);
  await page.getByRole('button', { name: 'Start', exact: true, disabled: false }).click();
  await untilDone(page);
  expect(await world.served('subjectAltName')).toContain(`DNS:*.${domain}`);
  await expect.poll(() => dns.txt(target)).toEqual([]);
  // So each renewal goes there as well; the token is nowhere.
  const kept = await world.everythingKept();
  expect(kept).toContain(`"aliasIn":"${elsewhere}"`);
  expect(kept).not.toContain(provider.token);
  await provider.end();
}
