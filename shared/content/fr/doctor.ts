import type { doctor as english } from '../en/doctor.ts';
import type { Translated } from '../translated.ts';

export const doctor: Translated<typeof english> = {
  'doctor.program': 'Sealkeeper {version} sur {runtime}, {system}',
  'doctor.folder':
    'Ce qu’il garde n’est qu’à vous : {folder}. {runs, plural, =0 {Il n’y a encore aucune opération.} one {Il y a une opération.} other {Il y a # opérations.}}',
  'doctor.folder-unreadable':
    '{count, plural, one {Une opération est illisible : « sealkeeper runs » dit pourquoi.} other {# opérations sont illisibles : « sealkeeper runs » dit pourquoi.}}',
  'doctor.folder-problem': 'Ce qu’il garde : {folder}',
  'doctor.keys-none':
    'Aucune clé SSH à vous n’a été trouvée à l’endroit habituel (~/.ssh). Un mot de passe ou un autre fichier convient aussi.',
  'doctor.keys': 'Clés SSH : {keys}',
  'doctor.key-ready': '{file} ({type})',
  'doctor.key-locked': '{file} (sa phrase de passe est demandée)',
  'doctor.key-unreadable': '{file} (illisible)',
  'doctor.agent':
    '{count, plural, =0 {L’agent de clés ne tient aucune clé.} one {L’agent de clés tient une clé.} other {L’agent de clés tient # clés.}}',
  'doctor.agent-none': 'Aucun agent de clés ne tourne ; un fichier de clé ou un mot de passe convient aussi.',
  'doctor.agent-silent':
    'Un agent de clés est annoncé et ne répond pas ; un fichier de clé ou un mot de passe convient aussi.',
  'doctor.keychain-there':
    'Le système a un trousseau, dans lequel la fenêtre peut mettre un mot de passe sous clé.',
  'doctor.keychain-none':
    'Il n’y a pas de trousseau ici : aucun mot de passe n’est conservé. Un fichier de clé ou un agent renouvelle tout de même de lui-même.',
  'doctor.keychain-unknown': 'Seule la fenêtre peut dire s’il y a un trousseau ici.',
  'doctor.servers':
    '{known, plural, =0 {Aucun serveur n’est encore connu par sa clé d’hôte.} one {Un serveur est connu par sa clé d’hôte.} other {# serveurs sont connus par leur clé d’hôte.}}',
  'doctor.aliases': 'Nommés dans ~/.ssh/config : {aliases}',
  'doctor.authority': 'Le réseau nous laisse sortir, et l’horloge est juste : {host} répond.',
  'doctor.authority-problem': 'Le répertoire a été demandé à {host} :',
  'doctor.data': 'Les prix, les cours et les marques des hébergeurs ont été réunis le {date}.',
  'doctor.data-aged':
    'Les prix, les cours et les marques des hébergeurs ont été réunis le {date}, il y a plus de six mois : « Données plus récentes… », dans la fenêtre, en apporte d’autres.',
  'doctor.updates-off':
    'Personne n’est interrogé sur une version plus récente ; la fenêtre le fait si vous l’autorisez.',
  'doctor.updates-none':
    'La fenêtre vérifie une fois par jour s’il existe une version plus récente. {asked, select, yes {Celle-ci est la plus récente ; dernière réponse : {at}} other {Personne n’a encore répondu}}.',
  'doctor.updates-newer': 'La version {version} du {date} est disponible : {page}',
  'doctor.updates-gap': 'Elle corrige une faille de sécurité de cette version.',
};
