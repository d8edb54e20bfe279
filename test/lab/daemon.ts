import type { Inside } from './inside.ts';

/** A service of a server, known by the file in which it keeps its process number. */
export interface Daemon {
  start(): Promise<void>;
  /** Ends it and waits until it has; sessions of sshd that are open go on. */
  stop(): Promise<void>;
  isRunning(): Promise<boolean>;
}

/** Asks the process to end and waits, at most five seconds, until it has. */
const stopScript = `read -r pid <"$1" || exit 1
kill "$pid"
for turn in $(seq 250); do
  kill -0 "$pid" 2>/dev/null || exit 0
  sleep 0.02
done
echo "process $pid does not end" >&2
exit 1`;

export function daemon(server: Inside, startCommand: readonly string[], pidFile: string): Daemon {
  return {
    start: async () => void (await server.must(startCommand)),
    stop: async () => void (await server.must(['sh', '-c', stopScript, 'sh', pidFile])),
    isRunning: async () => {
      const script = 'test -e "$1" && read -r pid <"$1" && kill -0 "$pid"';
      return (await server.run(['sh', '-c', script, 'sh', pidFile])).exitCode === 0;
    },
  };
}
