import { certificateNames, type InstallWish } from '../../target.ts';
import type { ApacheFacts } from '../config/facts.ts';
import { intentOf, opensTls } from './intent.ts';
import { encryptedForms } from './listen.ts';
import { sslPlace } from './ssl-place.ts';

/** Where it listens at the port for encrypted pages behind a plan: `*`, `192.0.2.1`, `[::]`. Pure. */
export function encryptedAddresses(facts: ApacheFacts, wish: InstallWish): readonly string[] {
  const intent = intentOf(facts, wish.names, certificateNames(wish), wish);
  if (!opensTls(wish, intent)) return [];
  const forms = encryptedForms(facts, sslPlace(facts, wish.names, intent));
  // A line without an address is for both families.
  return [...new Set(forms.flatMap((form) => (/^(\*|0\.0\.0\.0)?$/.test(form) ? any(form) : [form])))];
}

const any = (form: string): readonly string[] => (form === '0.0.0.0' ? ['*'] : ['*', '[::]']);
