import type { webServerProblems as english } from '../en/problems-web-server.ts';
import type { TranslatedProblems } from '../translated.ts';
import { proofProblems } from './problems-proof.ts';
import { unsupportedProblems } from './problems-unsupported.ts';

export const webServerProblems: TranslatedProblems<typeof english> = {
  'web-server-missing': {
    title: 'Aucun serveur web ou de messagerie n’a été trouvé',
    what: 'Sur cette machine, il n’y en a aucun avec lequel nous puissions travailler, ou pas celui qui a été choisi. Votre site ou votre messagerie se trouve peut-être sur un autre serveur.',
    next: 'Vérifiez que c’est le bon serveur. Si votre hébergeur vous a donné un panneau d’administration (comme Plesk ou cPanel), cherchez-y un certificat gratuit. Cette application travaille avec Apache, nginx et IIS, et pour la messagerie avec Postfix, Dovecot et Exim.',
  },
  'web-server-stopped': {
    title: '{server} ne fonctionne pas',
    what: 'C’est installé, mais arrêté.',
    next: 'Faites-le démarrer par la personne qui s’occupe du serveur, puis relancez le contrôle. Nous voulons le voir marcher avant de changer quoi que ce soit.',
  },
  'web-server-broken': {
    title: 'Il y a déjà un problème avec {server}',
    what: 'Le programme n’accepte pas ses propres réglages en l’état, ou nous n’avons pas pu les lire jusqu’au bout. Il tourne peut-être encore, mais pourrait ne pas redémarrer. Y changer quelque chose maintenant serait un risque.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur : ils disent ce qui ne va pas, le plus souvent avec le fichier et la ligne. Puis relancez le contrôle.',
  },
  'web-server-not-roots': {
    title: 'Une partie du serveur web n’est pas assez protégée',
    what: 'Le serveur web tourne avec les droits de l’administrateur, et utilise quelque chose qu’un autre compte peut modifier : son programme, ou des réglages qu’il lit. Par sécurité, nous n’en avons rien lancé.',
    next: 'Pour la personne qui s’occupe du serveur : attribuer à root le fichier ou le dossier ci-dessous, pour que personne d’autre ne puisse y écrire, ni dans un dossier au-dessus ; ou déplacer les réglages qui s’y trouvent dans un dossier de root. Puis relancez le contrôle.',
  },
  ...unsupportedProblems,
  'web-server-module-missing': {
    title: 'Il manque une partie à {server}',
    what: 'Ce que nous écririons a besoin de la partie {module}, qui n’est pas là.',
    next: 'Demandez à votre hébergeur ou à la personne qui s’occupe du serveur de l’installer (paquet {package}), puis relancez le contrôle.',
  },
  'name-not-on-server': {
    title: 'Un nom n’est pas configuré sur ce serveur',
    what: '{unnamed, select, offered {Les visiteurs de ce nom arrivent sur un site qui n’a pas de nom à lui ; le fichier et la ligne figurent ci-dessous. C’est peut-être le vôtre.} yes {Les visiteurs de ce nom arrivent sur un site qui n’a pas de nom à lui ; le fichier et la ligne figurent ci-dessous. C’est peut-être le vôtre.} portless {Votre site figure dans un bloc sans port ; le fichier et la ligne figurent ci-dessous. Apache ne consulte jamais un tel bloc quand d’autres indiquent le port : les visiteurs de ce nom voient donc aujourd’hui un autre site.} other {Le serveur web n’a aucun site de ce nom ; les visiteurs en verraient un autre.}}',
    next: '{unnamed, select, offered {Si c’est bien ce site, dites-le : le plan y fait écrire son nom. Sinon, retirez le nom.} yes {Si c’est bien ce site, faites-lui donner son nom à cet endroit par la personne qui s’occupe du serveur (une ligne « ServerName » avec le nom), puis relancez le contrôle. Sinon, retirez le nom.} portless {Faites ajouter le port à la première ligne du bloc par la personne qui s’occupe du serveur, comme dans « VirtualHost *:80 », puis relancez le contrôle.} other {Retirez le nom, ou faites d’abord configurer un site pour lui.}}',
  },
  'address-shown-another': {
    title: 'Les visiteurs de l’adresse reçoivent le certificat d’un autre site',
    what: 'Qui visite {name} ne dit aucun nom ; votre serveur montre alors le certificat du premier site chiffré qui s’y trouve. C’en est un autre, dans le fichier et à la ligne ci-dessous ; avec le certificat de l’adresse, ses propres visiteurs seraient avertis. Rien n’a été modifié.',
    next: 'Prenez le nom de ce site au lieu de l’adresse. Ou, si personne n’a besoin de ce site chiffré sous son nom, faites inscrire l’adresse comme son seul nom par la personne qui s’occupe du serveur, puis relancez le contrôle.',
  },
  'site-hidden': {
    title: 'Les visiteurs n’atteignent jamais ce site de votre serveur',
    what: 'Votre site {name} répond à toutes les adresses du serveur ; le fichier et la ligne figurent ci-dessous. Mais un autre site ({beside}) a {address} pour lui seul, et {server} n’en consulte aucun autre à cette adresse : qui arrive par elle voit l’autre site.',
    next: '{server, select, nginx {Faites ajouter par la personne qui s’occupe du serveur une ligne « listen {address}:80; » au bloc de votre site} other {Faites ajouter par la personne qui s’occupe du serveur cette adresse à la première ligne du bloc de votre site, comme dans « VirtualHost *:80 {address}:80 »}}, puis relancez le contrôle.',
  },
  'site-managed-elsewhere': {
    title: 'Un autre programme s’occupe de ce site',
    what: '{manager, select, GitLab {GitLab réécrit ces réglages chaque fois qu’il est reconfiguré (gitlab-ctl reconfigure), et effacerait nos modifications.} NixOS {NixOS construit ces réglages à partir de sa propre configuration. Là où ils se trouvent, personne ne peut les modifier, nous non plus.} mod_md {Apache obtient et renouvelle lui-même le certificat de ce site, avec son module mod_md. À deux, chacun déferait le travail de l’autre.} mod_macro {Plusieurs sites partagent ces lignes : une macro les produit toutes. Elles ne peuvent pas être modifiées pour un seul site.} included {Le certificat est indiqué dans un fichier que d’autres sites lisent peut-être aussi. Une modification à cet endroit vaudrait pour tous.} other {Un panneau d’administration ou un outil écrit ces réglages, et effacerait nos modifications.}}',
    next: '{manager, select, GitLab {Faites configurer le certificat dans les réglages propres à GitLab, /etc/gitlab/gitlab.rb ; avec une adresse https à cet endroit, GitLab peut en obtenir un lui-même.} NixOS {Faites indiquer le certificat dans la configuration de NixOS (ses réglages security.acme peuvent en obtenir un), puis reconstruire le système.} mod_md {Si cela marche, il n’y a rien à faire. Sinon, faites retirer les lignes de mod_md (MDomain) qui nomment ce site, puis relancez le contrôle.} mod_macro {Faites écrire ce site dans un bloc à part, puis relancez le contrôle.} included {Faites écrire les lignes du certificat dans le bloc de ce site, puis relancez le contrôle.} other {Obtenez le certificat dans ce panneau, ou désactivez-y la gestion de ce site.}}',
  },
  'renewal-handed-before': {
    title: 'Une opération précédente s’occupe de ce site',
    what: '{name} figure sur un certificat d’une opération précédente, nommé {first}, dont le renouvellement a été confié au module mod_md d’Apache. Un second certificat pour le même nom le gênerait.',
    next: 'Placez {first} en tête des noms de cette opération : le même certificat continue alors avec tous les noms. Ou annulez d’abord l’opération précédente (« Mes sites », « Tout remettre comme avant »).',
  },
  'renewed-by-another': {
    title: '{by} renouvelle déjà ce certificat',
    what: 'Les visiteurs voient un certificat géré sur ce serveur par {by}, qui le renouvelle de lui-même ({starter, select, unseen {à temps jusqu’ici ; ce qui le lance n’a pas été trouvé} other {lancé par {starter}}}). Si vous continuez, cette application en met un autre à sa place ; qui renouvelle celui-là est indiqué à la fin du plan.',
    next: 'Si tout va bien, laissez les choses ainsi : il n’y a rien à faire. Ne continuez que si vous voulez un autre certificat.',
  },
  'renewer-not-working': {
    title:
      '{by} {health, select, manual {ne peut pas renouveler seul ce certificat} overdue {aurait déjà dû renouveler ce certificat} hidden {échouera au prochain renouvellement} unhooked {gère pour ces noms un certificat qu’aucun visiteur ne voit} forbidden {a pour consigne de ne plus renouveler ce certificat} gone {gérait ce certificat et n’est plus là} other {gère ce certificat, mais rien ne le lance}}',
    what: '{health, select, manual {Les visiteurs voient un certificat géré sur ce serveur par {by}. Il a pour consigne de ne renouveler que si une personne lui répond : si personne ne le fait, le certificat expirera.} overdue {Les visiteurs voient un certificat géré sur ce serveur par {by}. Il est bien lancé ({starter}), mais le certificat est toujours l’ancien : quelque chose l’empêche de renouveler.} hidden {{by} gère sur ce serveur un certificat de ces noms, et dépose sa preuve là où aucune autorité ne peut la voir : une règle du serveur web la cache, ou ce n’est pas le dossier qui est montré. Son prochain renouvellement échouera donc.} unhooked {{by} gère sur ce serveur un certificat de ces noms, mais le serveur web en montre un autre, et rien ne mettrait le certificat renouvelé à sa place.} forbidden {Les visiteurs voient un certificat géré sur ce serveur par {by}. D’après ses réglages, il n’est plus renouvelé : il expirera donc.} gone {Les visiteurs voient un certificat qui était géré sur ce serveur par {by}. {by} n’est plus là, ou est désactivé : le certificat expirera donc.} masked {Les visiteurs voient un certificat géré sur ce serveur par {by}. Le serveur n’a pas le droit de le lancer ({starter} est masqué) : le certificat expirera donc.} off {Les visiteurs voient un certificat géré sur ce serveur par {by}. Ce qui le lance ({starter}) est désactivé : le certificat expirera donc.} cronless {Les visiteurs voient un certificat géré sur ce serveur par {by}. Une ligne de cron devait le lancer ({starter}), mais cron ne tourne pas ici : le certificat expirera donc.} other {Les visiteurs voient un certificat géré sur ce serveur par {by}. Aucun minuteur ni aucune ligne de cron en état de marche n’a été trouvé : le certificat expirera donc.}}',
    next: '{step, select, mend {Si vous continuez, cette application répare cela, et {by} renouvelle de nouveau : ce qui est modifié pour cela figure à la fin du plan, est essayé et peut être annulé.} none {La personne qui a installé {by} peut le réparer. Ou continuez ici : cette application met un autre certificat à sa place, et le plan dit qui renouvelle celui-là ; faites alors en sorte que {by} ne s’occupe plus de ces noms.} other {Vous pouvez continuer ici : cette application met un autre certificat à sa place. La fin du plan indique si {by} renouvelle ensuite, ou qui d’autre le fait ; {by} n’est pas modifié. Ou faites-le réparer par la personne qui s’occupe du serveur, en tant que root ({step}), puis relancez le contrôle.}}',
  },
  'panel-on-server': {
    title: 'Ce serveur est administré avec {by}',
    what: 'Un panneau d’administration comme {by} obtient et renouvelle en général lui-même les certificats, et peut écraser ce que nous modifions.',
    next: 'Regardez d’abord là : sous SSL ou TLS, on peut souvent activer un certificat gratuit. Ne continuez ici que si le panneau ne s’occupe pas de ce site.',
  },
  'settings-writable-by-others': {
    title: 'Un endroit du serveur est ouvert à d’autres',
    what: 'Là où nous devrions modifier quelque chose, l’administrateur n’est pas seul à pouvoir écrire. D’autres pourraient ensuite modifier nos réglages ; nous ne touchons donc pas à cet endroit.',
    next: 'Si personne d’autre n’a besoin d’y écrire, demandez à la personne qui s’occupe du serveur de faire en sorte, avec la commande ci-dessous, que seul l’administrateur le puisse. Si l’endroit appartient à un client ou à un collègue, demandez à votre hébergeur de déplacer les réglages de ce site dans le dossier propre au serveur web. Puis relancez le contrôle.',
  },
  'settings-locked': {
    title: 'Un endroit du serveur est verrouillé contre les modifications',
    what: 'Ce que nous devrions modifier est verrouillé : le fichier ou le dossier ci-dessous est marqué comme non modifiable (« immutable »), ou se trouve sur un disque en lecture seule. En l’état, même l’administrateur ne peut pas y écrire.',
    next: 'Si quelqu’un l’a verrouillé exprès, demandez-lui d’abord ; la personne qui s’occupe du serveur retire la marque avec la commande « chattr -i » suivie du chemin. Si tout le disque est en lecture seule, il est peut-être défaillant : demandez à votre hébergeur. Puis relancez le contrôle.',
  },
  'port-443-taken': {
    title: 'Un autre programme occupe la porte des pages chiffrées',
    what: 'Le port 443 est occupé, mais pas par le serveur web qui présente votre site : un autre programme le tient, ou une seconde copie du même, lancée à côté.',
    next: 'Montrez ceci à la personne qui s’occupe du serveur, avec le programme ci-dessous s’il est indiqué : ce programme ou le serveur web doit passer à un autre port ou à une autre adresse (Listen). Puis relancez le contrôle.',
  },
  'answered-by-another': {
    title: 'C’est {by} qui répond aux visiteurs, et non {server}',
    what: 'Sur ce serveur, {by} tient la porte sur {places}. Personne n’y verrait un certificat placé dans {server} ; nous n’avons donc pas commencé.',
    next: 'Le certificat a sa place dans {by} : faites-le installer là (cette application montre les étapes si vous choisissez de le faire à la main). Si {by} ne doit plus être là, faites-le arrêter, faites reprendre ses ports par {server}, puis relancez le contrôle.',
  },
  'answered-by-several': {
    title: 'Plusieurs programmes répondent sur ce serveur',
    what: '{by} répondent chacun sur leurs propres adresses, et le serveur seul ne permet pas de savoir lequel répond pour {names}.',
    next: 'Vous pouvez continuer : avant qu’une autorité ne regarde, nous vérifions de l’extérieur si {server} répond. S’il ne répond pas, tout reste en l’état.',
  },
  'name-not-in-dns': {
    title: 'Un nom ne mène nulle part',
    what: 'L’annuaire d’internet n’a pas d’adresse pour lui.',
    next: 'Retirez le nom, ou ajoutez-le là où votre domaine est géré.',
  },
  'port-80-closed': {
    title: 'La porte des pages non chiffrées est fermée',
    what: 'L’autorité doit entrer par le port 80, et personne n’y répond.',
    next: 'Écrivez à votre hébergeur : « Merci d’ouvrir à tous le port 80 (http) de mon serveur. » Il y a souvent un réglage pour cela dans l’espace client, sous « Pare-feu ».',
  },
  'port-443-closed': {
    title: 'La porte des pages chiffrées est fermée',
    what: 'Le serveur est prêt, mais de l’extérieur personne ne passe par le port 443.',
    next: 'Écrivez à votre hébergeur : « Merci d’ouvrir à tous le port 443 (https) de mon serveur. » Il y a souvent un réglage pour cela dans l’espace client, sous « Pare-feu ».',
  },
  'challenge-not-visible': {
    title: 'La preuve n’est pas visible de l’extérieur',
    what: 'Nous l’avons déposée sur le serveur, mais quelque chose entre les deux répond à sa place.',
    next: 'Regardez si une redirection, une page de connexion ou un autre serveur se trouve devant. Les détails disent ce que nous avons reçu.',
  },
  ...proofProblems,
  'new-certificate-not-visible': {
    title: 'Les visiteurs ne reçoivent pas le nouveau certificat',
    what: 'Le serveur l’a, mais de l’extérieur, on en voit un autre. Il y a peut-être quelque chose devant le serveur.',
    next: 'Regardez si le nom mène bien à ce serveur, sur chacune des adresses ci-dessous.',
  },
  'new-certificate-not-trusted': {
    title: 'Le nouveau certificat n’est pas reconnu',
    what: 'Il est arrivé, mais un navigateur ne l’accepterait pas : il manque un maillon entre lui et une autorité connue.',
    next: 'Réessayez. Si rien ne change, choisissez une autre autorité, et montrez le rapport à la personne qui vous aide.',
  },
  'site-worse-than-before': {
    title: 'Le site a répondu moins bien qu’avant',
    what: 'Une page qui marchait avant n’a pas marché avec les nouveaux réglages.',
    next: 'Montrez les détails à la personne qui a fait le site.',
  },
  'encrypted-page-worse': {
    title: 'La page chiffrée ne marche pas encore',
    what: '{name} a déjà un site chiffré sur ce serveur. Il répond avec le statut {encrypted}, la page non chiffrée avec {plain} : les visiteurs redirigés verraient un message d’échec au lieu de la page.',
    next: 'Faites d’abord corriger les réglages du site chiffré, puis relancez le contrôle. Ou continuez sans y envoyer les visiteurs : le certificat seul peut être renouvelé.',
  },
  'page-of-another-site': {
    title: 'La page chiffrée n’était pas celle de ce site',
    what: 'Les visiteurs arrivés sur {name} par connexion chiffrée ont vu « {after} » au lieu de « {before} » ; tout a donc été annulé.',
    next: 'Regardez dans les réglages du serveur web quel site répond pour {name} sur le port 443, ou montrez les détails à la personne qui l’a configuré.',
  },
  'mail-certificate-not-visible': {
    title: 'Les logiciels de messagerie ne reçoivent pas le nouveau certificat',
    what: 'Le serveur l’a, mais un port de messagerie en présente un autre à l’extérieur, ou aucun.',
    next: 'Regardez si le nom mène bien à ce serveur, sur chacune des adresses ci-dessous. Votre propre réseau bloque peut-être aussi les ports de messagerie : réessayez alors depuis un autre.',
  },
  'mail-port-worse': {
    title: 'Le serveur de messagerie a répondu moins bien qu’avant',
    what: 'Un port de messagerie qui marchait avant n’a pas marché avec les nouveaux réglages.',
    next: 'Réessayez dans quelques minutes, au cas où le serveur de messagerie aurait seulement été lent. Si rien ne change, montrez les détails à la personne qui s’occupe du serveur.',
  },
  'other-mail-changed': {
    title: 'La messagerie d’un autre nom allait changer',
    what: 'Les logiciels et serveurs de messagerie qui viennent ici par le nom {name} auraient vu autre chose qu’avant, et certains l’auraient refusé. Vous n’aviez pas demandé ce nom.',
    next: 'Ajoutez {name} à ce certificat, s’il est à vous. Sinon, faites donner à ce nom une entrée à lui par la personne qui s’occupe du serveur de messagerie, puis recommencez.',
  },
  'service-left-out': {
    title: 'Tous les services n’ont pas le nouveau certificat',
    what: 'Cela n’a pas marché pour {services} : tout y a été remis en place. {standing} a le nouveau certificat, vérifié de l’extérieur, comme vous l’aviez souhaité pour ce cas.',
    next: 'Ce qui a fait obstacle est indiqué ci-dessous. Faites-le corriger et recommencez pour tous, ou annulez aussi le reste.',
  },
  'mail-key-pinned': {
    title: 'Le DNS n’autorise qu’une autre clé pour votre serveur de messagerie',
    what: 'Un enregistrement TLSA (DANE) pour {name} dit aux autres serveurs de messagerie à quelle clé ils peuvent faire confiance. Un nouveau certificat en a une autre : ils retiendraient les messages qui vous sont destinés. Rien n’a donc été modifié.\nL’enregistrement : {record}',
    next: 'C’est un travail pour la personne qui s’occupe de votre DNS ou de votre messagerie ; n’essayez pas sans aide, car du courrier pourrait rester bloqué. Montrez-lui ceci, dans cet ordre : supprimer l’enregistrement à {place} (ou en ajouter à côté un de la forme « 2 1 1 » pour la clé de l’autorité), attendre la durée de vie (TTL) de l’enregistrement, puis relancer cette opération. Ensuite, la nouvelle clé peut être inscrite sous la forme « 3 1 1 » : les opérations suivantes de cette application la gardent, et Certbot aussi là où c’est lui qui renouvelle.',
  },
  'pinned-key-gone': {
    title: 'La clé de votre serveur de messagerie a été remplacée entre-temps',
    what: 'Quelqu’un, ou un programme, a mis une autre clé à {path} pendant que nous travaillions. Votre DNS dit aux autres serveurs de messagerie à laquelle ils peuvent se fier ; rien n’a donc été modifié.',
    next: 'Recommencez.',
  },
  'redirect-not-working': {
    title: 'Les visiteurs n’ont pas été redirigés comme prévu',
    what: 'L’ancienne adresse ne menait pas à la page chiffrée, ou tournait en rond.',
    next: 'Réessayez sans « Envoyer les visiteurs vers le site chiffré ».',
  },
  'redirect-loop': {
    title: 'Les visiteurs tourneraient en rond',
    what: 'La page chiffrée redirige ses visiteurs, et ils reviennent là où ils étaient. En général, le programme derrière le site ne sait pas qu’ils sont arrivés par connexion chiffrée.',
    next: 'Indiquez au programme que son adresse commence par https:// (dans WordPress : Réglages, Général), ou faites passer un réseau placé devant le site, comme Cloudflare, de « Flexible » à « Full », si le serveur répond déjà par connexion chiffrée. Puis réessayez.',
  },
  'certificate-not-steady': {
    title: 'Tous les visiteurs ne reçoivent pas le nouveau certificat',
    what: 'La plupart de nos visites l’ont vu, mais certaines en ont vu un autre. Plusieurs machines se partagent peut-être cette adresse, ou une partie du serveur web en est encore à l’ancien.',
    next: 'Demandez à votre hébergeur si plusieurs machines répondent pour l’adresse ci-dessous. Le certificat doit être sur chacune.',
  },
  'other-site-changed': {
    title: 'Un autre site de ce serveur allait changer',
    what: 'Avec les nouveaux réglages, le site ci-dessous montrait à ses visiteurs autre chose qu’avant. Il ne fait pas partie des noms que vous avez demandés.',
    next: 'Montrez les détails à la personne qui s’occupe de ce site : ses réglages dépendent de ceux du vôtre. Ce qui avait été modifié pour le vôtre a été annulé.',
  },
  'default-certificate-changed': {
    title: 'Les visiteurs qui n’indiquent aucun site allaient voir un autre certificat',
    what: 'Les appareils très anciens, et les personnes qui saisissent l’adresse sous forme de nombre, n’indiquent aucun site et reçoivent le certificat que le serveur web garde pour eux. Avec les nouveaux réglages, cela aurait été un autre qu’avant.',
    next: 'Montrez les détails à la personne qui s’occupe du serveur web. Le site qui répond en premier à cette adresse doit rester le premier : faites-le déclarer par défaut (dans nginx avec default_server ; Apache prend celui qu’il lit en premier), puis réessayez.',
  },
};
