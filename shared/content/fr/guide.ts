import type { guide as english } from '../en/guide.ts';
import type { Translated } from '../translated.ts';

export const guide: Translated<typeof english> = {
  'guide.place': 'Où se trouve votre site ?',
  'guide.place-server': 'Sur un serveur avec SSH (Linux)',
  'guide.place-plesk': 'Dans Plesk',
  'guide.place-cpanel': 'Dans cPanel',
  'guide.place-panel': 'Dans un autre espace client',
  'guide.place-hmailserver': 'Messagerie sur Windows : hMailServer',
  'guide.place-mailenable': 'Messagerie sur Windows : MailEnable',
  'guide.place-smartermail': 'Messagerie sur Windows : SmarterMail',
  'guide.untried-plesk': 'Pas encore essayé sur un vrai Plesk : les mots peuvent y être différents.',
  'guide.untried-cpanel': 'Pas encore essayé sur un vrai cPanel : les mots peuvent y être différents.',
  'guide.untried-panel': 'Chaque espace client a ses propres mots. Voici les plus courants.',
  'guide.untried-hmailserver':
    'D’après sa documentation, pas encore essayé sur un vrai hMailServer : les mots peuvent y être différents.',
  'guide.untried-mailenable':
    'D’après sa documentation, pas encore essayé sur un vrai MailEnable : les mots peuvent y être différents.',
  'guide.untried-smartermail':
    'D’après sa documentation, pas encore essayé sur un vrai SmarterMail : les mots peuvent y être différents.',
  'guide.print': 'Imprimer ces étapes',
  'guide.copy-all': 'Copier ces étapes',
  'guide.names': 'Les noms, lettre pour lettre',
  'guide.copy-names': 'Copier les noms',
  'guide.seller-page': 'Ouvrir la page où nous l’avons vu',
  'guide.otherwise-forms': 'Il est arrivé sous une autre forme',
  'guide.otherwise-servers': 'Me montrer pour Apache et nginx',
  'guide.otherwise-ssh': 'Je préfère le faire par SSH',

  'guide.order':
    'Commandez le certificat pour exactement ces noms. Regardez le prix par an, et demandez ce que coûte le renouvellement.',
  'guide.request-server':
    'Connectez-vous à votre serveur et faites-lui créer la clé et la demande de signature (CSR). La clé y reste ; la demande est ce que vous voyez à la fin. Il faut OpenSSL de 2018 ou plus récent.',
  'guide.request-plesk':
    'Dans Plesk, ouvrez « Sites Web & Domaines », votre domaine, « Certificats SSL/TLS », puis les paramètres avancés : ajoutez un certificat, remplissez le formulaire et demandez la signature (« Request »). Plesk garde la clé et affiche la demande de signature (CSR).',
  'guide.request-cpanel':
    'Dans cPanel, ouvrez « SSL/TLS » et « Certificate Signing Requests (CSR) ». Saisissez les noms, un par ligne, et choisissez « Generate ». cPanel garde la clé.',
  'guide.request-panel':
    'Ouvrez l’espace client, à la rubrique SSL, TLS ou « certificats », et créez une demande de signature (CSR) pour ces noms. S’il n’y a pas de bouton pour cela, demandez à votre hébergeur de la créer sur le serveur.',
  'guide.request-hmailserver':
    'Sur le serveur Windows, ouvrez PowerShell en tant qu’administrateur et faites créer à OpenSSL (version 1.1.1 ou plus récente) la clé et la demande de signature (CSR). La clé reste dans ce dossier, que seuls les administrateurs peuvent ouvrir ; la demande est ce que vous voyez à la fin.',
  'guide.request-windows-store':
    'Sur le serveur Windows, ouvrez PowerShell en tant qu’administrateur et faites créer à Windows la clé et la demande de signature (CSR). La clé reste dans le magasin de Windows ; la demande est ce que vous voyez à la fin.',
  'guide.paste':
    'Collez la demande de signature entière chez le vendeur, de « BEGIN » à « END ». Gardez la clé privée pour vous : aucun vendeur n’en a besoin pour faire un certificat.',
  'guide.prove':
    'Prouvez que les noms sont à vous, de la manière que propose le vendeur. Un enregistrement dans le DNS dure le plus longtemps ; l’e-mail s’arrête pour tous les vendeurs le 15 mars 2028.',
  'guide.prove-mail':
    'Ce vendeur ne fait la preuve que par e-mail. Veillez à ce que l’une de ces adresses de votre domaine existe : admin, administrator, webmaster, hostmaster ou postmaster. Suivez le lien du message. Cette voie s’arrête pour tous les vendeurs le 15 mars 2028.',
  'guide.prove-papers':
    'L’autorité vérifie votre organisation : elle consulte des registres publics et appelle un numéro qu’elle y trouve, pas un numéro que vous donnez. Cela peut prendre quelques jours, et recommence après environ 13 mois.',
  'guide.files-key':
    'Retrouvez la clé avec laquelle le certificat a été commandé. Elle a été créée sur le serveur ou dans l’espace client, et figure rarement parmi les fichiers du vendeur ; seul un .pfx la contient. Sans elle, les fichiers ne servent à rien : faites délivrer de nouveau le certificat par le vendeur pour une nouvelle demande, ce qui est le plus souvent gratuit.',
  'guide.files':
    'Vous recevez le certificat de votre site et un ou plusieurs certificats « intermédiaires ». Amenez-les sur le serveur sous les noms site.crt et intermediate.crt. Ils vont dans un seul fichier, le vôtre en premier ; c’est dans l’ordre que beaucoup se trompent.',
  'guide.files-hmailserver':
    'Vous recevez le certificat de vos noms et un ou plusieurs certificats « intermédiaires ». Enregistrez-les dans ce dossier sous les noms site.crt et intermediate.crt, en texte qui commence par « BEGIN CERTIFICATE ». hMailServer lit un seul fichier qui les contient tous, le vôtre en premier.',
  'guide.files-windows-store':
    'Vous recevez le certificat de vos noms et un ou plusieurs certificats « intermédiaires ». Enregistrez-les dans ce dossier sous les noms site.crt et intermediate.crt, puis mettez-les dans le magasin : ils y retrouvent leur clé.',
  'guide.files-smartermail':
    'SmarterMail lit un seul fichier qui contient la clé et les certificats, avec un mot de passe. Choisissez un nouveau mot de passe et gardez-le : SmarterMail le demande aussi.',
  'guide.pair':
    'Regardez si la clé et le certificat vont ensemble : les deux lignes doivent être identiques.',
  'guide.install-server':
    'Mettez les deux en place, indiquez-les la première fois dans les réglages du serveur web, et faites-lui vérifier ses réglages avant qu’il les prenne en compte.',
  'guide.install-plesk':
    'Dans Plesk, ouvrez le même certificat, envoyez le certificat et les intermédiaires (CA), puis choisissez-le dans « Paramètres d’hébergement » du domaine. Pour la messagerie, choisissez-le aussi dans les paramètres de messagerie.',
  'guide.install-cpanel':
    'Dans cPanel, ouvrez « SSL/TLS », « Manage SSL sites », choisissez le domaine, collez le certificat, laissez cPanel remplir la clé, collez les intermédiaires comme « CABUNDLE » et installez. La messagerie l’utilise aussi.',
  'guide.install-panel':
    'Envoyez le certificat et les intermédiaires à la même rubrique de l’espace client, et choisissez-le pour le site et, si c’est possible, pour la messagerie.',
  'guide.install-hmailserver':
    'Dans hMailServer Administrator, ouvrez « Settings », « Advanced », « SSL certificates », ajoutez-en un et choisissez fullchain.pem comme certificat et privkey.pem comme clé privée. Ouvrez ensuite « TCP/IP ports », et choisissez-le à chaque port avec le type de chiffrement : STARTTLS pour 25, 587, 143 et 110, SSL/TLS pour 465, 993 et 995. Un redémarrage le fait prendre en compte.',
  'guide.install-mailenable':
    'Dans le programme MailEnable Management, ouvrez « Servers », « localhost », ses propriétés, puis « SSL » : choisissez le certificat par son nom. Activez-le aux ports de SMTP, IMAP et POP (dans leurs propriétés), puis redémarrez ces services. Retirez du magasin les anciens certificats du même nom, sinon le mauvais pourrait être présenté.',
  'guide.install-smartermail':
    'Mettez mail.pfx dans un dossier durable et, en tant qu’administrateur système dans SmarterMail, ouvrez « Settings », « Bindings », « Ports » : saisissez son chemin et le mot de passe à chaque port de messagerie, avec TLS ou SSL. Si les certificats automatiques de SmarterMail sont activés, ne touchez à rien de tout cela : il les obtient alors lui-même. Un certificat ultérieur va au même endroit avec le même mot de passe, puis SmarterMail est redémarré.',
  'guide.again':
    'Notez la date de fin dans votre agenda. Il faut le remplacer avant ce jour, quel que soit le nombre d’années payées.',
  'guide.host-plesk':
    'Dans Plesk, ouvrez « Sites Web & Domaines », votre domaine, « Certificats SSL/TLS », et choisissez le certificat gratuit de Let’s Encrypt. Cochez le domaine, www, webmail et mail si vous les utilisez. Ne cochez que des noms qui existent dans le DNS : un seul qui manque bloque toute la commande.',
  'guide.host-cpanel':
    'Dans cPanel, ouvrez « SSL/TLS Status », cochez les noms et choisissez « Run AutoSSL ». Si le bouton manque, l’hébergeur l’a désactivé : demandez-lui de l’activer, cela ne lui coûte rien.',
  'guide.host-panel':
    'Ouvrez l’espace client de votre hébergeur, à la rubrique SSL, TLS ou « certificats ». Choisissez le certificat, cochez ces noms, et activez-le.',
  'guide.host-server':
    'Les certificats de votre hébergeur sont pour les sites de son hébergement web. Ouvrez son espace client et cherchez SSL, TLS ou « certificats ». Si vous louez un serveur dont vous vous occupez vous-même, Let’s Encrypt est la bonne voie : revenez en arrière et choisissez-le.',
  'guide.host-there':
    'Ce certificat est fait et gardé par ce service, pour les sites qui passent par lui. Connectez-vous-y, ajoutez votre domaine, et suivez ses étapes. Votre propre serveur et votre messagerie n’en sont pas touchés.',
  'guide.host-renewal':
    'Veillez à ce que le renouvellement soit activé, s’il y a un bouton pour cela. Ensuite, votre hébergeur s’en charge.',
  'guide.self-signed-warning':
    'Réfléchissez bien : les visiteurs voient un avertissement en pleine page et la plupart font demi-tour ; les logiciels de messagerie le refusent. Servez-vous-en pour ce que vous seul ouvrez, ou en attendant un vrai.',
  'guide.self-signed': 'Sur le serveur, créez la clé et le certificat. Il est valable un an.',

  'guide.code-request': 'Clé et demande de signature',
  'guide.code-self-signed': 'Clé et certificat',
  'guide.code-order': 'Vérifier et mettre en ordre',
  'guide.code-p7b': 'Il est arrivé en .p7b : extraire d’abord les certificats',
  'guide.code-der': 'Il est arrivé en .cer ou .der, qu’aucun éditeur de texte ne peut lire',
  'guide.code-pfx': 'Il est arrivé en .pfx : extraire d’abord les certificats',
  'guide.code-pair': 'Comparer',
  'guide.code-move': 'Mettre la clé et le certificat en place',
  'guide.code-apache': 'Apache : dans le <code>VirtualHost</code> du site, sur le port 443',
  'guide.code-nginx': 'nginx : dans le bloc <code>server</code> du site',
  'guide.code-reload-apache': 'Apache : tester, et ne le prendre en compte que si le test réussit',
  'guide.code-reload-nginx': 'nginx : tester, et ne le prendre en compte que si le test réussit',
  'guide.code-plesk': 'La même chose par SSH, pour la personne qui s’occupe du serveur',
  'guide.code-cpanel': 'La même chose par SSH, avec l’utilisateur de l’hébergement',
  'guide.code-accept': 'Dans le magasin de Windows',
  'guide.code-chain': 'Tous les certificats dans un fichier, et un coup d’œil dessus',
  'guide.code-pfx-file': 'Clé et certificats dans un seul fichier',
  'guide.code-restart': 'Le faire prendre en compte',
  'guide.copy-code': 'Copier : {what}',

  'guide.seen-title': 'Ce que verraient vos visiteurs',
  'guide.seen-warning': 'Votre connexion n’est pas privée',
  'guide.seen-text':
    'Des individus malveillants tentent peut-être de subtiliser vos informations sur {name}.',
  'guide.seen-back': 'Retour à la sécurité',
  'guide.seen-note': 'Chaque navigateur le dit à sa façon. Aucun ne laisse entrer sans avertissement.',
};
