import type { windowsProblems as english } from '../en/problems-windows.ts';
import type { TranslatedProblems } from '../translated.ts';

export const windowsProblems: TranslatedProblems<typeof english> = {
  'windows-restricted': {
    title: 'Ce Windows ne nous laisse pas travailler',
    what: 'Son PowerShell est trop ancien, restreint par une règle de l’entreprise, ou c’est celui des programmes 32 bits, qui ne voit pas IIS. Nos commandes ne peuvent donc pas s’y exécuter.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur.',
  },
  'windows-not-administrator': {
    title: 'Cet accès n’est pas celui d’un administrateur',
    what: 'Seuls les administrateurs d’un serveur Windows peuvent en modifier les certificats et les sites.',
    next: 'Connectez-vous avec un compte du groupe Administrateurs.',
  },
  'windows-rights-withheld': {
    title: 'Windows retient les droits de cet administrateur',
    what: 'Le compte {user} est administrateur, mais le contrôle de compte d’utilisateur ne lui donne par SSH que les droits de tout le monde. Ils ne permettent aucun changement.',
    next: 'Connectez-vous avec le compte que Windows appelle Administrateur, ou avec un compte de votre domaine qui est administrateur ici. Ou faites examiner le contrôle de compte d’utilisateur et le réglage LocalAccountTokenFilterPolicy par la personne qui s’occupe du serveur.',
  },
  'tunnel-refused': {
    title: 'Le serveur ne nous laisse pas regarder de l’intérieur',
    what: 'Nous voulions visiter son propre site par la connexion SSH, et avons été refusés.',
    next: 'Il n’y a rien à faire : le contrôle de l’extérieur marche toujours. Si vous le souhaitez : votre hébergeur peut autoriser « AllowTcpForwarding » pour SSH.',
  },
  'iis-shared-configuration': {
    title: 'Plusieurs serveurs partagent ces réglages',
    what: 'Cet IIS lit ses réglages à un endroit que d’autres serveurs lisent aussi. Une modification ici les toucherait tous.',
    next: 'Faites installer le certificat par la personne qui s’occupe de ce groupe de serveurs.',
  },
  'iis-central-store': {
    title: 'Ce site prend son certificat dans un magasin partagé',
    what: 'Une liaison du site appartient au magasin de certificats centralisé d’IIS, où les certificats sont des fichiers sur un partage.',
    next: 'Déposez-y le certificat, ou faites passer la liaison à un certificat qui lui est propre.',
  },
  'iis-entry-unfit': {
    title: 'Une entrée d’IIS ne pourrait pas être rétablie ensuite',
    what: 'Nous devrions modifier l’entrée {binding}, et {kind, select, sni {elle demande un nom (Server Name Indication) sans en porter un, ce qui fait trébucher IIS} store {son certificat se trouve dans un magasin dont nous ne transmettons pas le nom} other {elle a une forme que nous ne connaissons pas}}. Nous n’y avons donc rien modifié.',
    next: 'Dans le Gestionnaire des services Internet (IIS), sous Liaisons du site, {kind, select, sni {donnez-lui un nom d’hôte ou décochez la case de l’indication du nom du serveur (SNI)} store {choisissez un certificat du magasin Personnel ou Hébergement Web} other {supprimez-la ou saisissez-la de nouveau}}, puis relancez le contrôle.',
  },
  'iis-address-crowded': {
    title: 'D’autres noms partagent cette adresse',
    what: 'À cette adresse, le serveur montre un seul certificat à tous, et le nouveau ne vaudrait pas pour tous les noms qui y sont utilisés.',
    next: 'Revenez en arrière et ajoutez les noms ci-dessous, ou faites créer pour chacun une liaison avec son propre nom d’hôte.',
  },
  'iis-address-shadows': {
    title: 'Un autre certificat pourrait passer en premier',
    what: 'À une adresse de ce serveur, un certificat est fixé pour tous les visiteurs, quel que soit le nom demandé. Après la modification, nous contrôlons de l’intérieur et de l’extérieur, et remettons tout en place si le mauvais apparaît.',
    next: 'Il n’y a rien à faire pour l’instant.',
  },
  'iis-held-by-stopped-site': {
    title: 'Un site arrêté a déjà cette entrée',
    what: 'Un site d’IIS, arrêté, détient déjà l’entrée chiffrée dont ce nom a besoin. Avec une seconde, ce site ne pourrait plus jamais être démarré.',
    next: 'Si plus personne n’a besoin du site arrêté, faites-le supprimer dans le Gestionnaire des services Internet (IIS) ; sinon, seulement son entrée indiquée ci-dessous. Demandez d’abord à son propriétaire. Puis relancez le contrôle.',
  },
  'iis-site-stopped': {
    title: 'IIS avait arrêté un site',
    what: 'Après notre modification, un site qui tournait avant ne tournait plus. La modification a donc été annulée et le site redémarré.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur : deux sites veulent peut-être la même adresse.',
  },
  'iis-port-held': {
    title: 'Un autre programme tient le port des pages chiffrées',
    what: 'Sur le port {port} de ce serveur répond un programme qui n’est pas IIS. Avec une entrée d’IIS à cet endroit, ses sites ne pourraient pas démarrer.',
    next: 'Faites déplacer ce programme sur un autre port, ou faites-y installer le certificat.',
  },
  'iis-port-80-held': {
    title: 'Un autre programme tient la porte des pages non chiffrées',
    what: '{by, select, unknown {Un autre programme} other {{by}}} répond sur le port 80 {part, select, some {de certaines adresses} other {}} de ce serveur, là où l’autorité demande la preuve. S’il ne transmet pas la question à IIS, la preuve n’y sera pas trouvée ; cela est essayé avant toute modification.',
    next: 'Choisissez la preuve par un enregistrement DNS, qui n’a besoin d’aucune porte. Ou continuez : si elle n’est pas visible, tout reste comme avant.',
  },
  'iis-settings-locked': {
    title: 'Une partie des réglages d’IIS est verrouillée',
    what: 'Les réglages qu’il faudrait modifier sont verrouillés sur ce serveur, même pour les programmes de l’administrateur.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur. Dans le Gestionnaire des services Internet (IIS) : le serveur, Délégation de fonctionnalités ou Éditeur de configuration, Déverrouiller la section.',
  },
  'iis-proof-reserved': {
    title: 'Windows réserve la place de la preuve à un autre programme',
    what: 'Les adresses auxquelles l’autorité pose sa question sont réservées à un compte ({prefix}). Tant qu’il ne répond pas, Windows y refuse tout le monde, même un fichier du site.',
    next: 'Choisissez la preuve par un enregistrement DNS. Ou, si le programme n’est plus utilisé, faites supprimer la réservation par la personne qui s’occupe du serveur : netsh http show urlacl en donne la liste.',
  },
  'iis-proof-closed': {
    title: 'Les règles du site tiennent l’autorité à l’écart d’un fichier',
    what: 'Pour la preuve, il ne reste ici qu’un fichier du site « {site} », et ses règles refuseraient l’autorité : {sections}.',
    next: 'Choisissez la preuve par un enregistrement DNS. Ou faites ouvrir à tous, sans chiffrement aussi, l’emplacement /.well-known/acme-challenge/ de ce site par la personne qui s’occupe du serveur ; dans le Gestionnaire des services Internet (IIS) : le site, Éditeur de configuration, system.webServer et les sections nommées ci-dessus.',
  },
  'iis-name-held': {
    title: 'Un autre programme montre un certificat pour ce nom',
    what: 'Windows garde pour ce nom un certificat qui n’appartient à aucun site d’IIS : un programme comme AD FS l’a placé. Notre entrée prendrait sa place.',
    next: 'Faites installer le certificat dans ce programme.',
  },
  'iis-settings-not-kept': {
    title: 'Un réglage pour la connexion par certificat n’a pas été conservé',
    what: 'Les visiteurs peuvent s’y voir demander leur propre certificat. IIS oublie ces réglages quand le sien est remplacé, et Windows ne nous a pas laissés les rétablir.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur. D’ici là, il se peut qu’une connexion par certificat n’y marche pas.',
  },
  'iis-too-many-bindings': {
    title: 'C’est plus qu’IIS ne peut prendre en une fois',
    what: 'Ce certificat devrait être placé dans {count} entrées. Nous en modifions au plus {most} en une étape, car c’est la seule façon de pouvoir les annuler toutes ensemble.',
    next: 'Choisissez moins de noms, et faites le reste dans une seconde opération.',
  },
  'iis-panel': {
    title: 'Plesk s’occupe de ces sites',
    what: 'Plesk écrit lui-même les réglages d’IIS, et écraserait les nôtres la fois suivante.',
    next: 'Obtenez le certificat dans Plesk : Sites Web et domaines, puis Certificats SSL/TLS.',
  },
  'iis-program-beside': {
    title:
      '{program, select, exchange {Exchange choisit lui-même ses certificats} gateway {La passerelle Bureau à distance choisit elle-même son certificat} vpn {Un VPN de Windows utilise peut-être aussi ce certificat} other {Un service de fédération choisit lui-même ses certificats}}',
    what: '{program, select, exchange {Les pages web de ce serveur reçoivent le nouveau certificat. Ses services de messagerie (SMTP, IMAP, POP) gardent le leur jusqu’à ce que vous le disiez à Exchange ; et personne n’est redirigé vers les pages chiffrées, car les outils d’Exchange viennent sans chiffrement.} gateway {Les pages web de ce serveur reçoivent le nouveau certificat. La passerelle garde le sien jusqu’à ce que vous le lui disiez.} vpn {Les pages de ce serveur reçoivent le nouveau certificat. Un VPN par SSTP (Routage et accès distant) partage l’entrée pour tous au port 443 et n’accepte que le certificat qui lui a été indiqué : ensuite, il refusera peut-être de nouvelles connexions.} other {Les sites d’IIS reçoivent le nouveau certificat. Les noms d’AD FS gardent le leur.}}',
    next: '{program, select, exchange {Pour votre technicien, ensuite, dans l’Exchange Management Shell : Enable-ExchangeCertificate avec la nouvelle empreinte, pour SMTP, IMAP et POP.} gateway {Pour votre technicien, ensuite, dans le Gestionnaire de passerelle des services Bureau à distance : choisir le nouveau certificat sous Propriétés, Certificat SSL.} vpn {Pour votre technicien, aussitôt après, si le VPN est utilisé : dans Routage et accès distant, Propriétés du serveur, Sécurité, choisir le nouveau certificat (ou Set-RemoteAccess -SslCertificate), puis redémarrer le service.} other {Pour votre technicien, ensuite, si son certificat doit changer aussi : Set-AdfsSslCertificate.}}',
  },
  'windows-dotnet-old': {
    title: 'Une partie de ce Windows est trop ancienne',
    what: 'Son .NET Framework est antérieur à 4.6, et il ne permet pas d’essayer les clés.',
    next: 'Faites installer .NET Framework 4.8, qui est gratuit, puis relancez le contrôle.',
  },
  'iis-certificates-vanish': {
    title: 'D’anciens réglages peuvent faire perdre son certificat à ce serveur',
    what: 'Des restes d’un ancien outil de gestion d’IIS font perdre de temps en temps leur certificat aux sites (événement 15300).',
    next: 'Vous pouvez continuer. Montrez ceci à la personne qui s’occupe du serveur : les entrées 5506 et 5511 de applicationHost.config devraient être retirées.',
  },
  'name-on-several-sites': {
    title: 'Nous ne pouvons pas savoir à quel site appartient un nom',
    what: 'Plusieurs sites de ce serveur répondent à n’importe quel nom ; il pourrait donc appartenir à chacun d’eux.',
    next: 'Faites écrire le nom d’hôte dans la liaison du bon site par la personne qui s’occupe du serveur, puis relancez le contrôle.',
  },
  'other-certificate-program': {
    title: 'Un autre programme s’occupe ici de certificats',
    what: 'Il pourrait un jour remplacer notre certificat par le sien, ou faire obstacle à la preuve.',
    next: 'S’il s’occupe des mêmes noms et que cela marche, laissez-le faire et arrêtez-vous ici. Sinon, faites-le désactiver pour ces noms.',
  },
  'certificate-not-stored': {
    title: 'Windows n’a pas pris le certificat',
    what: 'Le certificat et sa clé ne sont pas arrivés comme il faut dans le magasin de Windows.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur.',
  },
  'certificate-not-taken': {
    title: 'IIS ne montre pas le nouveau certificat',
    what: 'Il est dans le magasin de Windows, mais le serveur ne l’a pas montré lors de notre contrôle de l’intérieur.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur.',
  },
  'settings-changed-meanwhile': {
    title: 'Les réglages d’IIS ont changé entre-temps',
    what: 'Une personne ou un programme les a modifiés depuis l’établissement du plan ; nous n’y avons donc pas touché.',
    next: 'Relancez le contrôle et établissez un nouveau plan.',
  },
  'settings-in-use': {
    title: 'Les réglages d’IIS sont en cours d’utilisation',
    what: 'À chacun de nos essais, un autre programme était en train de les écrire.',
    next: 'Fermez le Gestionnaire des services Internet (IIS) et les programmes semblables, puis réessayez.',
  },
  'challenge-not-possible': {
    title: 'La preuve ne peut pas être déposée sur ce serveur',
    what: 'Ni Windows lui-même ni un fichier dans le dossier du site n’ont pu répondre à la question de l’autorité : un autre programme se trouve devant.',
    next: 'Choisissez plutôt la preuve par un enregistrement DNS, qui n’a pas besoin de serveur web.',
  },
};
