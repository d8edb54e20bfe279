import { mailFiles } from '../../lab/mail.ts';
import { pairByAnother } from '../../support/pair-by-another.ts';
import { renewalOfMail } from '../../support/renewal-of-mail.ts';

// A mail server whose own certificate others need, and whose map knows our name by an older pair: ours is shown by name, by
// Postfix from the map in its setting.
const pair = (name: string) => ({ name, ...pairByAnother(name) });
const other = 'mail.other.test';
renewalOfMail('nginx', mailFiles([pair(other), pair('mail.shop.example.test')]), other);
