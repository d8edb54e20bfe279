import { renewalByCertbot } from '../../support/renewal-by-certbot.ts';

renewalByCertbot('nginx', 'location ~ /\\. { deny all; }');
