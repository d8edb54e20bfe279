import { useState } from 'react';
import type { ListedSite, SeveralState } from '../../../shared/ipc/several.ts';
import { byServer, type ServerGroup } from '../../../shared/several.ts';
import { Begin } from './begin.tsx';
import { Choose } from './choose.tsx';
import { Ended } from './ended.tsx';
import { LogIns } from './log-ins.tsx';
import type { OpenServer } from './open-server.ts';
import { Running } from './running.tsx';
import { useSeveralRun } from './use-several-run.ts';

type Stage =
  | { readonly at: 'begin' }
  | { readonly at: 'log-in'; readonly groups: readonly ServerGroup<ListedSite>[] }
  | { readonly at: 'choose'; readonly servers: readonly OpenServer[] };

/** Who wants all sites of one server names no list. */
const anyServer: ServerGroup<ListedSite> = { key: 'any', host: '', port: null, user: null, sites: [] };

/** Several sites, each with a certificate of its own: where they come from, the log-ins, the choice, how far they are, and their ends. */
export default function Several(props: {
  /** Those that are going on, where the window was reloaded meanwhile. */
  readonly followed: SeveralState | null;
  onHome(): void;
  onBack(): void;
}) {
  const [stage, setStage] = useState<Stage>({ at: 'begin' });
  const [text, setText] = useState('');
  const run = useSeveralRun(props.followed);
  if (run.state !== null)
    return run.state.isOver ? (
      <Ended state={run.state} problem={run.problem} onUndo={run.undo} onHome={props.onHome} />
    ) : (
      <Running state={run.state} isStopping={run.isStopping} onStop={run.stop} />
    );
  switch (stage.at) {
    case 'begin':
      return (
        <Begin
          text={text}
          onText={setText}
          onServer={() => setStage({ at: 'log-in', groups: [anyServer] })}
          onSites={(sites) => setStage({ at: 'log-in', groups: byServer(sites) })}
          onBack={props.onBack}
        />
      );
    case 'log-in':
      return (
        <LogIns
          groups={stage.groups}
          isAll={stage.groups[0] === anyServer}
          onOpen={(servers) => setStage({ at: 'choose', servers })}
          onBack={() => setStage({ at: 'begin' })}
        />
      );
    case 'choose':
      return (
        <Choose
          servers={stage.servers}
          problem={run.problem}
          onStart={run.start}
          onBack={() => setStage({ at: 'begin' })}
        />
      );
  }
}
