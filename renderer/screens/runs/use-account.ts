import { useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { useTask } from '../../use-task.ts';

export type KeptAccount = Output<'accounts.list'>['accounts'][number];

/** What an account's authority says of it, and what is changed there; `onClosed`: it is none of this computer's any more. */
export function useAccount({ directory, externalKeyId }: KeptAccount, onClosed: () => void) {
  const asking = useTask('accounts.ask');
  const writing = useTask('accounts.contact');
  const changing = useTask('accounts.change-key');
  const closing = useTask('accounts.close');
  const [standing, setStanding] = useState<Output<'accounts.ask'> | null>(null);
  const [done, setDone] = useState<'contact' | 'key' | null>(null);
  const tasks = [asking, writing, changing, closing];
  const account = { directory, externalKeyId };

  /** What was said before concerns nobody any more. */
  function begin(): void {
    setDone(null);
    for (const task of tasks) task.clear();
  }
  return {
    standing,
    done,
    isBusy: tasks.some(({ isBusy }) => isBusy),
    problem: tasks.find(({ problem }) => problem !== null)?.problem ?? null,
    cancel(): void {
      for (const task of tasks) task.cancel();
    },
    async ask(): Promise<void> {
      begin();
      const reply = await asking.start(account);
      if (reply.ok) setStanding(reply.value);
    },
    async setContact(contact: string): Promise<void> {
      begin();
      const reply = await writing.start({ ...account, contact });
      if (!reply.ok) return;
      setStanding(reply.value);
      setDone('contact');
    },
    async changeKey(): Promise<void> {
      begin();
      const reply = await changing.start(account);
      if (reply.ok) setDone('key');
    },
    async close(): Promise<void> {
      begin();
      const reply = await closing.start(account);
      if (reply.ok) onClosed();
    },
  };
}
