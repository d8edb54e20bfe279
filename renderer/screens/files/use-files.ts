import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, Output } from '../../../shared/ipc/contract.ts';
import { isDomainName } from '../../../shared/names/domain-name.ts';
import type { Problem, ProblemCode } from '../../../shared/problems.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { useApp } from '../../app-context.ts';
import { clipped } from '../../clipped.ts';
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

const lockedCodes: readonly ProblemCode[] = ['files-locked', 'files-password-wrong'];

/** A password is what they wait for. */
export const isLockedIn = ({ read }: Pick<Files, 'read'>): boolean =>
  read?.blockers.some(({ code }) => lockedCodes.includes(code)) ?? false;

/** What the wizard goes on with; null: they are not good yet. */
export function answerOf({
  read,
  isBusy,
  isKeyOnServer,
}: Pick<Files, 'read' | 'isBusy' | 'isKeyOnServer'>): Required<Pick<Draft, 'names' | 'files'>> | null {
  const certificate = read?.certificate ?? null;
  if (isBusy || read === null || certificate === null || read.blockers.length > 0) return null;
  const { issuer, notAfter, siteNames } = certificate;
  if (siteNames.length === 0) return null;
  return {
    names: siteNames,
    files: { filesId: read.filesId, issuer: clipped(issuer, 100), notAfter, isKeyOnServer },
  };
}

/** What files are brought for. */
export interface FilesFor {
  /** Those that were brought before; missing: none were. */
  readonly filesId?: string | undefined;
  readonly isKeyOnServer: boolean;
  /** What the certificate has to be for; []: whatever it is for. */
  readonly names: readonly string[];
  /** The order that they are the answer to. */
  readonly orderId?: string;
  /** They are others now than they were. */
  onChanged?(): void;
}

/** The files that the person has brought: held and judged by the main process, known here by what it says of them. */
export function useFiles({ names, orderId, onChanged, ...first }: FilesFor): Files {
  const { start, isBusy, problem } = useTask('files.read');
  const { about } = useApp();
  const [read, setRead] = useState<FilesRead | null>(null);
  const [isKeyOnServer, setKeyOnServer] = useState(first.isKeyOnServer);
  const filesId = useRef(first.filesId);
  const outside = about.preset?.outside;
  const namesAsked = names.join(' ');

  const ask = useCallback(
    async ({ add = [], isKeyOnServer: isThere, ...rest }: Change): Promise<void> => {
      const reply = await start({
        ...(filesId.current === undefined ? {} : { filesId: filesId.current }),
        ...{ add, isKeyOnServer: isThere ?? isKeyOnServer, ...rest },
        names: namesAsked.split(' ').filter(isDomainName),
        ...(outside === undefined ? {} : { outside }),
        ...(orderId === undefined ? {} : { orderId }),
      });
      if (!reply.ok) return;
      filesId.current = reply.value.filesId;
      setRead(reply.value.files.length === 0 ? null : reply.value);
    },
    [start, isKeyOnServer, namesAsked, outside, orderId],
  );
  /** What is planned was planned for the files as they were. */
  const change = async (given: Change | Promise<GivenFile[]>): Promise<void> => {
    onChanged?.();
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
