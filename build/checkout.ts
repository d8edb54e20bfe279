import { fileURLToPath } from 'node:url';

/** Absolute path of something in the checkout, wherever the script was started. */
export function inCheckout(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
