import type { RemoteHost } from '../../remote/host.ts';

/** What most functions of the prelude ask about in a run's folder, besides what they are told. */
const ofRun = ['', '/backup', '/watch.pid', '/undo.list', '/activate.list'];
const lock = '/var/lib/sealkeeper/lock/owner';

/**
 * The same server, for what is done with a run's folder: who could have made that folder and what lies in it is asked once for
 * each batch of commands (see `asksAhead` in remote/shell-script.ts), not once by each of them.
 */
export function lookingAhead(host: RemoteHost, folder: string): RemoteHost {
  const looks = [...ofRun.map((name) => `${folder}${name}`), lock];
  const runAll: RemoteHost['runAll'] = (commands, signal) =>
    host.runAll(
      commands.map((command, index) =>
        index === 0 ? { ...command, looks: [...(command.looks ?? []), ...looks] } : command,
      ),
      signal,
    );
  // What changes while it is open (how often it was waited for) stays that of the host itself.
  return Object.create(host, { runAll: { value: runAll, enumerable: true } });
}
