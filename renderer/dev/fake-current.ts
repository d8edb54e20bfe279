import { offersOfProgram } from '../../shared/content/offers.ts';
import { trustRecordOfProgram } from '../../shared/content/trust-record.ts';
import type { KnownDataView } from '../../shared/ipc/known-data.ts';
import type { UpdatesView } from '../../shared/ipc/updates.ts';
import { ok, problem } from './fake-answers.ts';
import type { Scenario } from './scenario.ts';

const host = 'sealkeeper.github.io';

/** What is kept current after a release, in the stand-in of the app. */
export function fakeCurrent(scenario: Scenario) {
  const newer: UpdatesView['newer'] =
    scenario === 'newer-version'
      ? {
          version: '0.2.0',
          on: '2026-12-20',
          closesGap: true,
          news: {
            en: 'Your sites are looked through faster, and a hole in the reading of ZIP files is closed.',
            de: 'Ihre Websites werden schneller durchgesehen, und eine Lücke beim Lesen von ZIP-Dateien ist geschlossen.',
            fr: 'Vos sites sont examinés plus vite, et une faille dans la lecture des fichiers ZIP est corrigée.',
            es: 'Sus sitios se examinan más rápido y se ha cerrado un fallo al leer archivos ZIP.',
          },
        }
      : null;
  const updates: UpdatesView = {
    isWanted: newer === null ? null : true,
    askedAt: newer === null ? null : '2026-12-21T08:10:00Z',
    isSilent: false,
    newer,
    host,
    page: `https://${host}/sealkeeper/`,
  };
  let data: KnownDataView = {
    made: scenario === 'old-data' ? '2026-01-10T09:00:00Z' : offersOfProgram.made,
    host,
    isAged: scenario === 'old-data',
    taken: null,
  };
  return {
    calls: {
      'updates.read': () => updates,
      'data.read': () => data,
      'data.forget': () => {
        data = { ...data, made: offersOfProgram.made, taken: null };
        return data;
      },
    },
    tasks: {
      'updates.ask': () => ok(updates),
      'data.open': () => problem('signed-not-ours', { where: 'sealkeeper-data.signed' }),
      'data.fetch': () => {
        const made = '2026-12-20T09:00:00Z';
        data = {
          ...data,
          made,
          isAged: false,
          taken: { ...copy(offersOfProgram), made, trustRecord: copy(trustRecordOfProgram) },
        };
        return ok({ outcome: 'newer', view: data });
      },
    },
  };
}

/** As if it had come over the bridge. */
const copy = <Value>(value: Value) => structuredClone(value) as Mutable<Value>;
type Mutable<Value> = Value extends object ? { -readonly [K in keyof Value]: Mutable<Value[K]> } : Value;
