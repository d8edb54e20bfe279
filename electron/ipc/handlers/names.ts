import { askAbout } from '../../app/look-outside.ts';
import type { Handlers } from '../answer.ts';
import { outsideOf } from './site.ts';

type NameHandlers = Pick<Handlers, 'names.ask'>;

export function nameHandlers(): NameHandlers {
  return {
    async 'names.ask'({ names, outside }, { signal }) {
      const asked = await askAbout(names, outsideOf(outside), signal);
      return { names: asked.map((each) => ({ ...each, addresses: [...each.addresses] })) };
    },
  };
}
