import { debianMailFiles } from '../../lab/mail-debian.ts';
import { renewalOfMail } from '../../support/renewal-of-mail.ts';

// Beside Debian's default site, which answers for the mail server's name, and without mod_rewrite.
renewalOfMail('apache', debianMailFiles('mail.shop.example.test'), null);
