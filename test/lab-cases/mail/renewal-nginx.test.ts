import { mailFiles } from '../../lab/mail.ts';
import { pairByAnother } from '../../support/pair-by-another.ts';
import { renewalOfMail } from '../../support/renewal-of-mail.ts';

// A mail server whose own certificate others need: ours is shown by name, by Postfix from the map in its setting.
const other = 'mail.other.test';
renewalOfMail('nginx', mailFiles([{ name: other, ...pairByAnother(other) }]), other);
