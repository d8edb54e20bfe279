import type { Input } from '../../../shared/ipc/contract.ts';

/** What the owner wants looked at beside the site; for panels and logs they are asked. */
export type Wish = NonNullable<Input<'site.look'>['wish']>;

export const usualWish: Wish = { mail: true, panels: false, logs: false };
