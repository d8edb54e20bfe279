import { connect, createServer, type Socket } from 'node:net';

/**
 * A way to a name server that is cut off at a chosen connection, for good until it is healed: what was sent on that one still
 * arrives (`isDone`) and its answer does not, or nothing of it does.
 */
export async function startCuttingWay(address: string, to: string) {
  const [host = '', port = '53'] = to.split(':');
  let cut: { after: number; readonly isDone: boolean } | null = null;
  const open = new Set<Socket>();
  /** Requests that still go through behind a cut; `settled` waits for them, so that nothing of an earlier cut comes late. */
  let going: Promise<unknown> = Promise.resolve();
  const server = createServer((near) => {
    open.add(near);
    near.on('error', () => undefined);
    near.on('close', () => open.delete(near));
    if (cut !== null) cut.after -= 1;
    if (cut === null || cut.after >= 0) {
      const far = connect(Number(port), host);
      far.on('error', () => near.destroy());
      near.pipe(far).pipe(near);
      near.on('close', () => far.destroy());
      return;
    }
    if (cut.after !== -1 || !cut.isDone) {
      near.destroy();
      return;
    }
    near.once('data', (message) => {
      const far = connect(Number(port), host);
      const answered = new Promise<void>((resolve) => {
        far.once('data', () => resolve());
        far.once('error', () => resolve());
        far.once('close', () => resolve());
      });
      going = going.then(() => answered);
      far.write(message);
      void answered.then(() => {
        far.destroy();
        near.destroy();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('no port');
  return {
    server: `${address}:${place.port}`,
    cutAt(after: number, isDone: boolean): void {
      cut = { after, isDone };
    },
    async heal(): Promise<void> {
      await going;
      cut = null;
    },
    end: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
