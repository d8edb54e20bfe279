import { fileLimits } from '../../../shared/file-limits.ts';
import type { Input } from '../../../shared/ipc/contract.ts';

export type GivenFile = Input<'files.read'>['add'][number];

/** A file as the main process takes it; one that is too big is named alone. One that cannot be read, as a folder cannot, is empty. */
export async function givenFile(file: File): Promise<GivenFile> {
  const { name } = file;
  const shown = name.slice(-400);
  if (file.size > fileLimits.file) return { name: shown, content: null };
  return { name: shown, content: await base64Of(file).catch(() => '') };
}

export const givenText = (name: string, text: string): Promise<GivenFile> =>
  givenFile(new File([text], name));

/** As many as are taken together; the rest is named alone. */
export async function givenFiles(files: readonly File[]): Promise<GivenFile[]> {
  let room: number = fileLimits.all;
  const fitting = files.slice(0, fileLimits.count).map((file) => {
    room -= file.size;
    return room < 0 ? Promise.resolve({ name: file.name.slice(-400), content: null }) : givenFile(file);
  });
  return Promise.all(fitting);
}

/** By the browser's own encoder, which is quick with megabytes. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(new Error('unreadable'));
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.readAsDataURL(blob);
  });
}
