import data from '../content/web-forms.json' with { type: 'json' };
import { type FormFile, formFiles } from './form-files.ts';

/** The pages on which hosts and panels take a certificate, as their own help shows them: data, with where and when it was read. */

/** `none`: this host takes no certificate from elsewhere; its own is switched on by the same page. */
export type FormTakes = 'parts' | 'pfx' | 'none';

/** Words in quotation marks are the panel's own, and stay in its language. */
export interface HostForm {
  readonly id: string;
  /** Empty: any other one. */
  readonly name: string;
  readonly takes: FormTakes;
  /** The day on which the sources were read; null: from common knowledge, and told as such. */
  readonly readOn: string | null;
  readonly sources: readonly string[];
  /** What is clicked one after the other. */
  readonly path: readonly string[];
  /** In the order of the page. */
  readonly fields: readonly { readonly file: FormFile; readonly label: string }[];
  readonly button: string;
  /** The domain is picked on the page first. */
  readonly domainFirst: boolean;
  /** Whether mail is given it too: with the same form, elsewhere in the panel, or by nothing that is known. */
  readonly mail: 'same' | 'elsewhere' | 'no';
  readonly by: 'paste' | 'file';
}

const takes: readonly FormTakes[] = ['parts', 'pfx', 'none'];
const mails: readonly HostForm['mail'][] = ['same', 'elsewhere', 'no'];

const oneOf = <Value extends string>(known: readonly Value[], text: string): Value => {
  const found = known.find((each) => each === text);
  if (found === undefined) throw new TypeError(`forms.json: ${text}`);
  return found;
};

export const hostForms: readonly HostForm[] = data.forms.map((form) => ({
  ...form,
  takes: oneOf(takes, form.takes),
  mail: oneOf(mails, form.mail),
  by: oneOf(['paste', 'file'], form.by),
  fields: form.fields.map(({ file, label }) => ({ file: oneOf(formFiles, file), label })),
}));

const [first] = hostForms;

/** The one with that id; of one that this version does not know, any other. */
export function formOf(id: string | null): HostForm {
  const found =
    hostForms.find((form) => form.id === id) ?? hostForms.find((form) => form.id === 'other') ?? first;
  if (found === undefined) throw new TypeError('no forms');
  return found;
}

/** One step of a form. */
export type FormStep =
  | { readonly id: 'open' | 'domain' | 'save' | 'mail' }
  | { readonly id: `field-${FormFile}`; readonly file: FormFile; readonly label: string };

/** What is done there, in its order. Pure. */
export function stepsOf({ fields, domainFirst, mail, takes: taken }: HostForm): readonly FormStep[] {
  return [
    { id: 'open' },
    ...(domainFirst && taken !== 'none' ? [{ id: 'domain' } as const] : []),
    ...fields.map(({ file, label }) => ({ id: `field-${file}`, file, label }) as const),
    { id: 'save' },
    ...(mail === 'elsewhere' ? [{ id: 'mail' } as const] : []),
  ];
}
