import type { siteFindings as english } from '../en/findings-site.ts';
import type { Translated } from '../translated.ts';

export const siteFindings: Translated<typeof english> = {
  'finding.site-not-answering.title': 'Rien ne répond à votre adresse',
  'finding.site-not-answering.text':
    '{name} mène à un ordinateur qui ne nous répond pas. Il est peut-être éteint, ou l’adresse n’est plus à jour.\nPas de réponse sur les ports 80 et 443 de {addresses}.',
  'finding.answers-on-port-80.title': 'Votre site est joignable',
  'finding.answers-on-port-80.text':
    '{name} répond ; un petit fichier déposé là peut donc prouver qu’il est à vous.\nLe port 80 est ouvert.',
  'finding.port-80-closed.title': 'L’une des deux portes est fermée',
  'finding.port-80-closed.text':
    '{name} ne répond que par la voie chiffrée. La preuve habituelle a aussi besoin de l’autre, au moins un moment.\nLe port 80 ne répond pas sur {addresses}.',
  'finding.redirect-loop.title': 'Votre site fait tourner ses visiteurs en rond',
  'finding.redirect-loop.text':
    'Qui visite {name} est redirigé sans fin, jusqu’à ce que le navigateur abandonne. Un certificat seul n’y change rien ; le serveur ou le logiciel de boutique a des règles qui se contredisent.\nLe chemin suivi : {chain}.',
  'finding.leads-to-https.title': 'Les visiteurs sont menés vers la voie chiffrée',
  'finding.leads-to-https.text':
    'Qui tape {name} arrive automatiquement sur la page chiffrée.\nLe port 80 répond par une redirection vers https.',
  'finding.leads-elsewhere.title': '{name} envoie ses visiteurs vers {target}',
  'finding.leads-elsewhere.text':
    'Ils ne voient le certificat de {name} qu’au passage, mais il doit être bon, sinon ils n’arrivent jamais.\nLe chemin suivi : {chain}.',
  'finding.leads-inside.title': '{name} mène dans un réseau privé',
  'finding.leads-inside.text':
    'Les visiteurs de l’extérieur ne peuvent pas y aller, et nous n’y sommes pas allés non plus : ces adresses sont celles d’appareils à la maison, au bureau ou à l’intérieur du serveur. Si personne ne l’a réglé ainsi exprès, faites examiner le serveur.\nNon suivi : {targets}.',
  'finding.inside-only.title': '{name} est un nom de votre propre réseau',
  'finding.inside-only.text':
    'Personne de l’extérieur ne peut y venir, ce qui convient pour ce que vous seul utilisez. Une autorité ne peut pas y venir non plus ; le contrôle se prouve donc dans le DNS.\nIl mène à {addresses}.',
  'finding.hsts-on.title': 'Les navigateurs exigent ici le chiffrement',
  'finding.hsts-on.text':
    'Votre site a dit aux navigateurs de ne revenir que par la voie chiffrée, pendant {days, plural, one {# jour} other {# jours}}. Si un jour le certificat fait défaut, ils ne laissent passer personne.\nStrict-Transport-Security de {name}.',
  'finding.addresses-disagree.title': 'Votre site donne des réponses différentes',
  'finding.addresses-disagree.text':
    '{name} a plusieurs adresses, et elles ne montrent pas toutes la même chose. Certains de vos visiteurs voient peut-être une page ancienne ou étrangère.\nLes adresses sont {addresses}.',
  'finding.ipv6-elsewhere.title': 'La moitié de vos visiteurs arrive peut-être ailleurs',
  'finding.ipv6-elsewhere.text':
    '{name} a une adresse d’ancien type et une de nouveau type, et la nouvelle (IPv6) ne mène pas au même site. La plupart des téléphones prennent celle-ci en premier, et les autorités de certification aussi.\nAAAA : {addresses}.',
  'finding.www-missing.title': 'Il n’y a pas de {other}',
  'finding.www-missing.text':
    'Les gens qui tapent {other} ne vous trouvent pas. Cela n’a rien d’inquiétant, mais beaucoup s’attendent aux deux.\nLe DNS n’a pas d’adresse pour {other}.',
  'finding.www-elsewhere.title': '{other} mène ailleurs',
  'finding.www-elsewhere.text':
    '{other} n’est pas sur le même serveur que {name} ; nous le laissons donc en dehors de ce certificat.\nNi l’adresse ni le certificat ne sont communs.',
  'finding.caa-forbids.title': 'Votre domaine interdit tout certificat',
  'finding.caa-forbids.text':
    'Une règle dans ses réglages dit à toutes les autorités de refuser. Il faut la changer là où le domaine est géré, avant de pouvoir faire un certificat.\nCAA sur {at} : {rules}.',
  'finding.caa-limits.title':
    '{count, plural, one {Une seule autorité peut se porter garante} other {Seules # autorités peuvent se porter garantes}} de votre domaine',
  'finding.caa-limits.text':
    'Une règle dans ses réglages n’admet que {allowed}. Toutes les autres doivent refuser. Elle peut être changée là où le domaine est géré.\nCAA sur {at} : {rules}.',
  'finding.caa-unreadable.title': 'Une règle de votre domaine est illisible',
  'finding.caa-unreadable.text':
    'Avant de signer, les autorités demandent lesquelles d’entre elles en ont le droit. Votre domaine ne répond pas à cette question, et elles doivent alors refuser.\nLa recherche CAA de {name} échoue.',
  'finding.dnssec-broken.title': 'Le sceau de votre domaine est brisé',
  'finding.dnssec-broken.text':
    'Les enregistrements de {name} sont signés, mais la signature ne correspond pas. Une partie du monde ne vous trouve pas, et aucune autorité ne signera. La personne qui gère le domaine peut la réparer ou la désactiver.\nDNSSEC n’est pas valide.',
  'finding.dnssec-signed.title': 'Les enregistrements de votre domaine sont signés',
  'finding.dnssec-signed.text': 'Personne ne peut les falsifier en chemin.\nDNSSEC est valide pour {name}.',
  'finding.persistent-proof.title': 'Une preuve durable est en place',
  'finding.persistent-proof.text':
    'Votre domaine dit déjà, une fois pour toutes, qui peut obtenir des certificats pour lui.\nTXT sur _validation-persist.{name} : {records}.',
  'finding.pinned-in-dns.title': 'Une clé est fixée dans les enregistrements de votre domaine',
  'finding.pinned-in-dns.text':
    'Certains serveurs de messagerie ne parlent qu’à la clé qui y est indiquée. Une nouvelle clé doit y être inscrite avant d’être utilisée.\nTLSA pour {doors}.',
  'finding.builder.title': 'Votre site est fait avec {network}',
  'finding.builder.text':
    'Le certificat y fait partie du service ; {name} n’en attend donc aucun de vous.\nReconnu à {evidence}.',
  'finding.behind-network.title': '{network} se trouve devant votre site',
  'finding.behind-network.text':
    'Les visiteurs de {name} rencontrent d’abord {network}, et voient son certificat, pas celui de votre serveur.\nReconnu à {evidence}.',
  'finding.server-software.title': 'Votre serveur web est {server}',
  'finding.server-software.text':
    'C’est le programme qui montre vos pages.\nIl se nomme lui-même dans l’en-tête Server de {name}.',
  'finding.panel.title': 'Il y a un panneau d’administration : {panel}',
  'finding.panel.text':
    'Beaucoup d’hébergeurs permettent d’y activer un certificat gratuit. Si c’est le cas du vôtre, c’est la voie la plus courte de toutes.\nReconnu à {evidence}.',
  'finding.host.title': 'Votre site se trouve chez {host}',
  'finding.host.text': 'C’est l’entreprise dont l’ordinateur répond pour {name}.\nReconnu à {evidence}.',
  'finding.dns-provider.title': 'Votre domaine est géré chez {provider}',
  'finding.dns-provider.text':
    'Vous n’avez à y aller que pour une preuve par enregistrement, ou pour un certificat avec astérisque.\nServeurs DNS de {name} : {servers}.',
};
