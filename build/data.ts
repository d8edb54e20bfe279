import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { theProject } from '../electron/signed/project.ts';
import { openSigned, type Purpose } from '../electron/signed/signed-text.ts';
import { offersOfProgram } from '../shared/content/offers.ts';
import { inCheckout } from './checkout.ts';
import { dataBody, newKey, privateKey, publicHalf, releaseBody, signText } from './signed-files.ts';

/**
 * `npm run data`: the signed texts that the app takes in after a release (docs/signed-texts.md).
 *
 *     npm run data                        # checks those in data/, and whether the rows have changed since
 *     npm run data -- sign --key FILE     # signs the rows of shared/content/ as of now, and data/release.json
 *     npm run data -- new-key FILE        # a new key; its public half goes into electron/signed/project.ts
 *
 * The key is a file in PEM outside the repository; `SEALKEEPER_SIGNING_KEY` names it as well.
 */
const { values, positionals } = parseArgs({ options: { key: { type: 'string' } }, allowPositionals: true });
const [wish = 'check', file] = positionals;
const files: Readonly<Record<Purpose, string>> = {
  data: inCheckout('data/sealkeeper-data.signed'),
  release: inCheckout('data/sealkeeper-release.signed'),
};

if (wish === 'new-key' && file !== undefined) {
  const { id, spki } = newKey(file);
  console.log(`Keep ${file} where nobody else gets at it, and a copy on paper or in a safe.`);
  console.log(`For electron/signed/project.ts: { id: '${id}', spki: '${spki}' }`);
} else if (wish === 'sign') {
  const keyFile = values.key ?? process.env.SEALKEEPER_SIGNING_KEY;
  if (keyFile === undefined) throw new Error('Name the private key: --key FILE or SEALKEEPER_SIGNING_KEY.');
  const key = privateKey(keyFile);
  if (!theProject.keys.some(({ id }) => id === publicHalf(key).id))
    throw new Error('The app does not know this key: its public half stands in electron/signed/project.ts.');
  const now = new Date();
  const made = `${now.toISOString().slice(0, 19)}Z`;
  writeFileSync(files.data, signText('data', dataBody(made), key));
  writeFileSync(inCheckout('shared/content/data-date.json'), `{ "made": "${made}" }\n`);
  const told = readFileSync(inCheckout('data/release.json'), 'utf8');
  writeFileSync(files.release, signText('release', releaseBody(told, now), key));
  console.log(`Signed ${files.data} and ${files.release}`);
} else if (wish === 'check') {
  for (const purpose of ['data', 'release'] as const)
    openSigned(readFileSync(files[purpose]), purpose, theProject.keys, files[purpose]);
  const { made } = offersOfProgram;
  const signed = openSigned(readFileSync(files.data), 'data', theProject.keys, files.data);
  const isSame = signed === dataBody(made).toString('utf8');
  console.log(`Both are signed by a key of the app. The data are of ${made}.`);
  console.log(isSame ? 'The rows are the same.' : 'The rows have changed since: sign them for a release.');
} else {
  throw new Error('Wishes: check, sign, new-key FILE.');
}
