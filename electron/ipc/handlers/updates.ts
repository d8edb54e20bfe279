import type { Services } from '../../app/services.ts';
import type { Handlers } from '../answer.ts';

export function updateHandlers({
  updates,
}: Pick<Services, 'updates'>): Pick<Handlers, 'updates.read' | 'updates.ask'> {
  return {
    'updates.read': () => updates.read(),
    async 'updates.ask'({ onlyIfDue }, { signal, progress }) {
      progress({ doing: 'asking' });
      return updates.ask(onlyIfDue, signal);
    },
  };
}
