import type { dnsKeepers as english } from '../en/dns-keepers.ts';
import type { Translated } from '../translated.ts';

export const dnsKeepers: Translated<typeof english> = {
  'dns.token.rfc2136':
    'La personne qui gère le serveur DNS crée une clé (« tsig-keygen ») et l’autorise à modifier les enregistrements TXT de _acme-challenge de votre domaine, et rien d’autre (« update-policy »).',
  'dns.token.cloudflare':
    'Chez Cloudflare : « My Profile », « API Tokens », « Create Token », modèle « Edit zone DNS ». Sous « Zone Resources », choisissez ce seul domaine. Le jeton peut alors lire le domaine et modifier ses enregistrements, et rien d’autre.',
  'dns.token.godaddy':
    'Chez GoDaddy : developer.godaddy.com, « API Keys », « Create New API Key », environnement « Production ». GoDaddy ne le permet qu’aux clients qui ont plusieurs domaines ou une certaine formule ; s’il refuse, ajoutez l’enregistrement à la main.',
  'dns.token.ionos':
    'Chez IONOS : developer.hosting.ionos.com, « Get started », créez une clé. Assemblez le préfixe public et le secret avec un point entre les deux. Elle vaut pour tout votre compte : gardez-la bien.',
  'dns.token.hetzner':
    'Dans la (nouvelle) Console de Hetzner : le projet où se trouve le domaine, « Security », « API tokens », « Generate », « Read & Write ». Le jeton vaut pour tout ce projet ; mieux vaut donc garder le domaine dans un projet à part.',
  'dns.token.ovh':
    'Chez OVHcloud : eu.api.ovh.com/createToken. Droits : GET /domain/zone/*, puis GET, POST et DELETE /domain/zone/VOTRE-DOMAINE/*. Vous recevez trois clés, toutes nécessaires.',
  'dns.token.digitalocean':
    'Chez DigitalOcean : « API », « Tokens », « Generate New Token », « Custom Scopes » : domain, avec read, create et delete.',
  'dns.token.gandi':
    'Chez Gandi : « Organisations », puis les jetons d’accès personnel : créez-en un limité à ce seul domaine, avec le droit de gérer sa configuration technique. Il expire au bout d’un an au plus.',
  'dns.token.netcup':
    'Dans le Customer Control Panel de netcup : « Master data », « API » : créez une clé d’API et un mot de passe d’API. Ils valent pour tout votre compte : gardez-les bien.',
  'dns.token.inwx':
    'Chez INWX : créez un sous-compte avec le rôle réservé au DNS, sans second facteur, et donnez ici son nom et son mot de passe, pas les vôtres.',
  'dns.token.porkbun':
    'Chez Porkbun : « Account », « API Access », créez une clé. Ouvrez-lui ensuite ce seul domaine : « Domain Management », « Details », « API Access ».',
  'dns.token.desec':
    'Chez deSEC : « Token Management », « + », puis une règle pour ce domaine, le sous-nom _acme-challenge et le type TXT, avec droit d’écriture, et une règle par défaut sans ce droit.',
  'dns.token.powerdns':
    'Pour un serveur PowerDNS à vous : la personne qui le gère met « api=yes » et « api-key » dans pdns.conf, et place https devant son serveur web. La clé peut y modifier toutes les zones, donc gardez-la bien ; une clé pour des mises à jour signées (RFC 2136) peut être limitée à un seul enregistrement.',
  'dns.token.route53':
    'Chez Amazon Route 53 : dans IAM, créez un utilisateur à part, sans accès à la console, et une clé d’accès pour lui. Sa stratégie : route53:ListHostedZones, et pour cette seule zone route53:ListResourceRecordSets et route53:ChangeResourceRecordSets, cette dernière uniquement pour les enregistrements TXT de _acme-challenge (une condition sur les noms d’enregistrement normalisés).',
  'dns.token.azure':
    'Pour Azure DNS : dans « Inscriptions d’applications », créez une application à part, et sous « Certificats et secrets » un secret, dont il faut la valeur. Ensuite, sur la zone DNS elle-même, « Contrôle d’accès (IAM) » : donnez à l’application le rôle « DNS Zone Contributor » pour cette seule zone. L’abonnement et le groupe de ressources figurent dans sa vue d’ensemble. Le secret expire au bout de deux ans au plus.',
  'dns.token.google-cloud':
    'Pour Google Cloud DNS : dans « IAM et administration », « Comptes de service », créez un compte à part dans le projet de la zone, avec le rôle « Administrateur DNS », ou un rôle à vous avec dns.managedZones.list, dns.resourceRecordSets.list, .create, .update et .delete, ainsi que dns.changes.create. Sous « Clés », « Ajouter une clé », « JSON » : ouvrez le fichier et collez-le en entier. La clé vaut pour toutes les zones de ce projet, donc gardez-la bien.',
  'dns.token.infomaniak':
    'Dans le Manager d’Infomaniak : dans votre profil, aux jetons d’API, créez un jeton avec les seuls droits dns:read et dns:write. Il vaut pour tous les domaines du compte : gardez-le bien.',
  'dns.token.cpanel':
    'Dans le cPanel de votre hébergeur : « Security », « Manage API Tokens », « Create », de préférence avec une date de fin. Un jeton peut faire tout ce que vous pouvez faire dans cPanel, donc gardez-le bien. L’adresse est celle de cPanel lui-même, avec son port : https://votre-hebergeur:2083.',
  'dns.token.acme-dns':
    'Pour un serveur acme-dns à vous : la personne qui le gère y inscrit un nom (« POST /register »). Il donne le nom (fulldomain), un utilisateur et un mot de passe. Ajoutez une seule fois une ligne là où votre domaine est géré : _acme-challenge du domaine, type CNAME, menant à ce nom. Cet accès ne permet que de faire la preuve. Qui gère un acme-dns peut obtenir des certificats pour vos noms ; n’en utilisez donc pas un d’inconnus.',
  'dns.token.bind':
    'Avec le BIND de votre propre serveur, aucune clé n’est nécessaire : la personne qui le gère écrit « update-policy local; » dans le bloc de la zone, et garde le fichier de la zone là où BIND peut écrire (sur Debian, dans /var/lib/bind). Sealkeeper lui parle alors sur le serveur, avec les droits de BIND lui-même.',
};
