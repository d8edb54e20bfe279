import type { Services } from '../../app/services.ts';
import type { Handlers } from '../answer.ts';
import type { Desktop } from './app.ts';

type KnownDataHandlers = Pick<Handlers, 'data.read' | 'data.fetch' | 'data.open' | 'data.forget'>;

/** The window never names a file or an address: the person picks the one in the system's dialog, the program has the other. */
export function knownDataHandlers(
  { knownData }: Pick<Services, 'knownData'>,
  desktop: Pick<Desktop, 'pickFile'>,
): KnownDataHandlers {
  return {
    'data.read': async () => knownData.view(),
    async 'data.fetch'(_input, { signal, progress }) {
      progress({ doing: 'asking' });
      return { outcome: await knownData.fetch(signal), view: knownData.view() };
    },
    async 'data.open'(_input, { progress }) {
      const file = await desktop.pickFile('data');
      if (file === null) return { outcome: 'none', view: knownData.view() };
      progress({ doing: 'reading' });
      return { outcome: await knownData.open(file), view: knownData.view() };
    },
    async 'data.forget'() {
      await knownData.forget();
      return knownData.view();
    },
  };
}
