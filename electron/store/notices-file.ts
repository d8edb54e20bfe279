import { z } from 'zod';
import type { NoticeMemory } from '../../shared/notices.ts';
import { readIfThere, writeWhole } from './write-whole.ts';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

/** What the owner was told of, and on which day each certificate was last seen: none is told twice, or asked all day. */
const kept = z.strictObject({
  told: z.record(z.string(), z.strictObject({ about: z.string(), day })),
  seenOn: z.record(z.string(), day),
});
export interface KeptNotices {
  readonly told: NoticeMemory;
  readonly seenOn: Readonly<Record<string, string>>;
}

export interface NoticesFile {
  /** Empty where there is none, or one that cannot be understood: it is only a memory. */
  read(): Promise<KeptNotices>;
  /** Raises what writing does: who cannot remember it must not tell it each hour. */
  write(notices: KeptNotices): Promise<void>;
}

export const noticesFile = (file: string): NoticesFile => ({
  async read() {
    try {
      return kept.parse(JSON.parse((await readIfThere(file)) ?? ''));
    } catch {
      return { told: {}, seenOn: {} };
    }
  },
  write: (notices) => writeWhole(file, `${JSON.stringify(notices)}\n`),
});
