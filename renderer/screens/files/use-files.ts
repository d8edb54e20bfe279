import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import { isDomainName } from '../../../shared/names/domain-name.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { Patch } from '../../../shared/wizard/answer.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { useApp } from '../../app-context.ts';
import { useTask } from '../../use-task.ts';
import { type GivenFile, givenFiles, givenText } from './given-file.ts';

export type FilesRead = Output<'files.read'>;
type Change = Partial<Pick<Input<'files.read'>, 'add' | 'leaveOut' | 'password' | 'isKeyOnServer'>>;

export interface Files {
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  /** Null: there are none yet. */
  readonly read: FilesRead | null;
  readonly isKeyOnServer: boolean;
  add(files: readonly File[]): void;
  paste(name: string, text: string): void;
  leaveOut(id: string): void;
  unlock(password: string): void;
  setKeyOnServer(isThere: boolean): void;
}

/** The files that the person has brought: held and judged by the main process, known here by what it says of them. */
export function useFiles(draft: Draft, onAnswer: (patch: Patch) => void): Files {
  const { start, isBusy, problem } = useTask('files.read');
  const { about } = useApp();
  const [read, setRead] = useState<FilesRead | null>(null);
  const [isKeyOnServer, setKeyOnServer] = useState(draft.files?.isKeyOnServer ?? false);
  const filesId = useRef(draft.files?.filesId);
  const outside = about.preset?.outside;
  const domain = draft.site?.domain;

  const ask = useCallback(
    async ({ add = [], isKeyOnServer: isThere, ...rest }: Change): Promise<void> => {
      const reply = await start({
        ...(filesId.current === undefined ? {} : { filesId: filesId.current }),
        ...{ add, isKeyOnServer: isThere ?? isKeyOnServer, ...rest },
        names: domain !== undefined && isDomainName(domain) ? [domain] : [],
        ...(outside === undefined ? {} : { outside }),
      });
      if (!reply.ok) return;
      filesId.current = reply.value.filesId;
      setRead(reply.value.files.length === 0 ? null : reply.value);
    },
    [start, isKeyOnServer, domain, outside],
  );
  /** What is planned was planned for the files as they were. */
  const change = async (given: Change | Promise<GivenFile[]>): Promise<void> => {
    if (draft.files !== undefined) onAnswer({ files: undefined });
    await ask(given instanceof Promise ? { add: await given } : given);
  };

  // Who comes back to the step finds them again.
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current && filesId.current !== undefined) void ask({});
    isFirst.current = false;
  }, [ask]);

  return {
    ...{ isBusy, problem, read, isKeyOnServer },
    add: (files) => void change(givenFiles(files)),
    paste: (name, text) => void change(givenText(name, text).then((one) => [one])),
    leaveOut: (id) => void change({ leaveOut: id }),
    unlock: (password) => void change({ password }),
    setKeyOnServer: (isThere) => {
      setKeyOnServer(isThere);
      void change({ isKeyOnServer: isThere });
    },
  };
}
