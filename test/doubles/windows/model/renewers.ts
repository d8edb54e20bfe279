import { z } from 'zod';
import type { WindowsModel } from './model.ts';
import type { ModelRenewal } from './renewer-state.ts';
import { runWacs, wacsProgram } from './wacs.ts';

const text = z.string();

export const fileOf = ({ client, endpoint, id }: ModelRenewal): string =>
  `C:\\ProgramData\\${client}\\${endpoint.replace('https://', '').replaceAll(/[/:]/g, '')}\\${id}.renewal.json`;

/** As simple-acme writes it (Renewal.cs, RenewResult.cs, OrderResult.cs), as far as anybody reads it. */
const textOf = ({ id, endpoint, names, thumbprints, isWell, lastRun }: ModelRenewal): string =>
  JSON.stringify({
    $schema: 'https://simple-acme.com/schema/renewal.json',
    Id: id,
    EndPoint: endpoint,
    LastFriendlyName: names[0],
    TargetPluginOptions: { CommonName: names[0], AlternativeNames: names },
    History: thumbprints.map((Thumbprint) => ({
      Date: lastRun,
      Success: isWell,
      OrderResults: [{ Name: 'main', Success: isWell, Thumbprint }],
    })),
  });

/** What the double's adapter of renewers may ask of the model. */
export function renewerOperations(model: WindowsModel): Readonly<Record<string, (wish: unknown) => unknown>> {
  const state = () => model.state;
  return {
    'acme-files': () =>
      state().simpleAcme === null
        ? []
        : [
            ...['C:\\Program Files', 'C:\\Program Files\\simple-acme', wacsProgram],
            'C:\\ProgramData\\simple-acme',
          ],
    'acme-version': () => state().simpleAcme?.version ?? '',
    writers: (wish) => {
      const { path } = z.strictObject({ path: text }).parse(wish);
      return state().loose.includes(path) ? ['S-1-5-32-545'] : [];
    },
    'renewal-files': (wish) => {
      const { client } = z.strictObject({ client: text }).parse(wish);
      return state()
        .renewals.filter((one) => one.client === client)
        .map(fileOf);
    },
    'renewal-text': (wish) => {
      const { file } = z.strictObject({ file: text }).parse(wish);
      const found = state().renewals.find((one) => fileOf(one) === file);
      return { text: found === undefined ? '' : textOf(found) };
    },
    'acme-tasks': () => state().tasks,
    'remove-task': (wish) => {
      const { name } = z.strictObject({ name: text }).parse(wish);
      model.replaceQuietly({ ...state(), tasks: state().tasks.filter((one) => one.name !== name) });
      return true;
    },
    certify: () => state().certify,
    posh: () => state().posh,
    'run-timed': (wish) => {
      const { file, arguments: words } = z.strictObject({ file: text, arguments: text }).parse(wish);
      if (file !== wacsProgram) throw new Error(`${file} is not there`);
      return runWacs(model, words);
    },
  };
}
