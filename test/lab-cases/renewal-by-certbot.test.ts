import { renewalByCertbot } from '../support/renewal-by-certbot.ts';

// On a server that has not loaded mod_rewrite yet.
renewalByCertbot('apache', 'RedirectMatch 404 "/\\."');
