import type { site as english } from '../en/site.ts';
import type { Translated } from '../translated.ts';

export const site: Translated<typeof english> = {
  'site.title': 'Quel site faut-il protéger ?',
  'site.lead':
    'Saisissez l’adresse comme le font vos visiteurs. Nous la regardons de l’extérieur, sans rien modifier.',
  'site.field': 'Adresse de votre site',
  'site.field-hint': 'Par exemple hofladen.example. Un lien entier convient aussi.',
  'site.meant': 'Contrôler {name}',
  'site.look': 'Contrôler mon site',
  'site.parts': 'Ce que nous regardons',
  'site.part-page': 'Votre page',
  'site.part-page-text': 'Répond-elle, avec et sans www, à chacune de ses adresses ?',
  'site.part-certificate': 'Votre certificat',
  'site.part-certificate-text':
    'Qui s’en porte garant, jusqu’à quand, et les navigateurs sont-ils d’accord ?',
  'site.part-mail': 'Votre messagerie',
  'site.part-mail-text': 'Les logiciels de messagerie feront-ils confiance à votre serveur de messagerie ?',
  'site.part-domain': 'Votre domaine',
  'site.part-domain-text': 'Qui le gère, qui l’héberge, et qui peut signer pour lui ?',
  'site.looking-title': 'Contrôle en cours',
  'site.looking-lead':
    'Nous regardons <b>{domain}</b> de l’extérieur. Rien n’est modifié, et vous pouvez arrêter à tout moment.',
  'site.so-far':
    '{count, plural, =0 {Rien trouvé pour l’instant} one {Un point trouvé jusqu’ici} other {# points trouvés jusqu’ici}}',
  'site.looking': 'Nous regardons {domain} comme le ferait un navigateur',
  'site.findings': 'Ce que nous avons trouvé',
  'site.policy-file':
    'Tout ce texte doit se trouver à l’adresse https://mta-sts.{name}/.well-known/mta-sts.txt. Une fois qu’il y est, changez l’id de l’enregistrement _mta-sts.{name} : les autres le relisent alors.',
  'site.policy-copy': 'Copier le texte',
  'site.details': 'Détails',
  'site.details-of': 'Détails : {what}',
  'site.why-it-matters': 'Pourquoi c’est important',
  'site.why-of': 'Pourquoi c’est important : {what}',
  'site.learn-more': 'En savoir plus',
  'site.further': 'Regarder plus loin',
  'site.further-panels': 'Essayer les portes des panneaux d’administration',
  'site.further-panels-text':
    'Une visite à chacune des portes habituelles sur votre propre serveur, sans se connecter. Si votre hébergeur y propose un certificat, c’est la voie la plus courte. Pas encore essayé sur un vrai panneau.',
  'site.further-logs': 'Chercher d’autres noms dans les registres publics',
  'site.further-logs-text':
    'Tout certificat émis est consigné publiquement. Nous interrogeons crt.sh, un service de l’autorité Sectigo, qui connaît alors le nom de votre domaine. Pas encore essayé sur le vrai service.',
  'site.further-look': 'Relancer le contrôle',
  'site.chain': 'Les certificats, du vôtre jusqu’à la racine',
  'site.chain-for': 'Établi pour',
  'site.chain-by': 'signé par {issuer}',
  'site.chain-until': 'Valable jusqu’au',
  'site.chain-key': 'Clé',
  'site.judged-by':
    'Jugé d’après la liste d’autorités que cette application apporte (celle de Mozilla), et d’après les jours depuis lesquels les navigateurs n’en croient plus certaines. Les navigateurs de vos visiteurs ont leurs propres listes.',
  'site.judged-by-own':
    'Jugé d’après la liste d’autorités que vous avez donnée, non d’après celle des navigateurs.',
  'site.chain-by-itself': 'signé par lui-même',
  'site.chain-trusted': 'reconnu par les navigateurs',
  'site.chain-kind': '{kind, select, rsa {RSA} ec {EC} other {autre}}{bits, select, 0 {} other { {bits}}}',
  'site.mail-doors': 'Ce que présentent vos serveurs de messagerie',
  'site.mail-door': 'Porte',
  'site.mail-seen': 'Ce que nous avons vu',
  'site.mail-door-name':
    '{port} ({door, select, smtp {entre serveurs} submission {envoi} submissions {envoi} imap {lecture, IMAP} imaps {lecture, IMAP} pop3 {réception, POP3} other {réception, POP3}})',
  'site.mail-encrypted':
    'chiffré, {fault, select, none {reconnu} expired {certificat expiré} not_yet_valid {certificat pas encore valable} wrong_name {certificat d’un autre nom} self_signed {certificat fait maison} incomplete {il manque la moitié du certificat} other {certificat non reconnu}}',
  'site.mail-plain': 'non chiffré',
  'site.mail-closed': 'fermé',
  'site.mail-silent': 'pas de réponse',
  'site.mail-out-of-reach': 'hors de portée d’ici',
  'site.mail-strange': 'autre chose répond',
  'site.views': 'Ce que répond chaque adresse',
  'site.more': '{count, plural, one {En afficher un de plus} other {En afficher # de plus}}',
  'site.choose': 'Choisir moi-même',
  'site.other': 'Une autre adresse',
  'site.view-name': 'Nom',
  'site.view-http': 'Non chiffré',
  'site.view-https': 'Chiffré',
  'site.view-none': 'pas de réponse',
  'site.view-trusted': 'reconnu, jusqu’au {date}',
  'site.view-untrusted': 'non reconnu',
  'site.view-status': 'répond ({status})',
  'site.why-title': 'Qu’est-ce qu’un certificat ?',
  'site.why-1':
    'Une lettre scellée : elle nomme votre site, porte sa clé publique, et est signée par quelqu’un à qui les navigateurs font déjà confiance.',
  'site.why-2':
    'Sans cette signature, n’importe qui pourrait se faire passer pour vous. C’est pourquoi un certificat fait maison déclenche un avertissement.',
};
