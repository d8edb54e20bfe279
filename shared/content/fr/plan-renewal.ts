import type { renewalPlan as english } from '../en/plan-renewal.ts';
import type { Translated } from '../translated.ts';

export const renewalPlan: Translated<typeof english> = {
  'plan.renewal.mod-md':
    'Apache renouvelle désormais lui-même le certificat, avec son propre module mod_md. Rien n’est installé pour cela, et votre ordinateur peut rester éteint.',
  'plan.renewal.mod-md-again':
    'Apache renouvelle déjà lui-même ce certificat, avec son propre module mod_md, et continue avec le nouveau.',
  'plan.renewal.mod-md-file':
    'Ce fichier indique à Apache quel certificat il renouvelle, auprès de quelle autorité, avec votre adresse. Apache se recharge deux fois pour cela.',
  'plan.renewal.mod-md-daily':
    'Une fois par jour, votre serveur regarde si Apache l’a renouvelé et le lui fait prendre en compte. Il s’assure alors que le nouveau est bien présenté.',
  'plan.renewal.app-no-mod-md':
    'Vous le renouvelez avec cette application, car mod_md ne le peut pas : {hurdle, select, system {cela n’a été essayé que sur Debian et Ubuntu jusqu’ici} module {Apache n’a pas ce module ici, il est trop ancien, ou l’administrateur n’est pas le seul à pouvoir le modifier} others {quelqu’un d’autre y utilise mod_md, ou renouvelle déjà ces noms} names {un site porte encore d’autres noms, auxquels mod_md présenterait aussi ce certificat} place {il n’y a pas, pour ses réglages, de dossier que seul l’administrateur peut modifier} mail {Apache n’est pas le seul à présenter ce certificat} contact {l’autorité a besoin pour cela d’une adresse e-mail, et la demande n’en indique pas} account {l’autorité exige un compte client de quiconque lui demande un certificat} proof {il ne prouve le contrôle que par le serveur web, et cette demande le fait par le DNS} profile {il est trop ancien pour demander un type de certificat} chain {il ne peut pas demander une chaîne de votre choix} other {quelque chose l’en empêche}}.',
  'plan.renewal.standalone':
    'À chaque renouvellement, Certbot répond lui-même à l’autorité sur le port 80, pendant quelques secondes. Si un serveur web arrive plus tard sur cette machine, recommencez cette opération : c’est alors lui qui répondra.',
  'plan.renewal.certbot':
    'Certbot, sur votre serveur, renouvelle désormais le certificat ({starter} le lance). Votre ordinateur peut rester éteint.',
  'plan.renewal.certbot-new':
    'Certbot, le programme habituel pour cela, est installé sur votre serveur depuis les sources de son propre système, et renouvelle désormais le certificat. Votre ordinateur peut rester éteint.',
  'plan.renewal.certbot-again':
    'Certbot, sur votre serveur, renouvelle déjà ce certificat et continue ({starter} le lance). Ce qu’il renouvelle est mis en place automatiquement.',
  'plan.renewal.certbot-mended':
    'Certbot, sur votre serveur, garde déjà un certificat pour ces noms, et quelque chose l’empêche de le renouveler. Cela est réparé, et il le renouvelle désormais automatiquement ({starter} le lance). Votre ordinateur peut rester éteint.',
  'plan.mended.forbidden':
    'Certbot avait pour consigne de ne plus renouveler ce certificat. Cette consigne est levée, et le reste de ses réglages ne change pas.',
  'plan.mended.manual':
    'Certbot avait pour consigne de ne renouveler que si une personne lui répond. Désormais il répond par un fichier, par la voie qui reste ouverte pour cela.',
  'plan.mended.gone':
    'Ce qui devait lancer Certbot appellerait un programme qui n’est plus là. Désormais, {starter} lance celui qui existe.',
  'plan.mended.masked':
    'Votre serveur n’a pas le droit de lancer Certbot par son minuteur (masqué), donc rien n’a jamais été renouvelé. Cela reste ainsi, et désormais {starter} le lance.',
  'plan.mended.off':
    'Ce qui lance Certbot ({starter}) est désactivé, donc rien n’a jamais été renouvelé. Il est activé.',
  'plan.mended.cronless':
    'Une ligne de cron devait lancer Certbot, et aucun cron ne tourne sur votre serveur. Désormais, {starter} le lance.',
  'plan.mended.unstarted': 'Rien sur votre serveur ne lance Certbot. Désormais, {starter} s’en charge.',
  'plan.mended.hidden':
    'Certbot dépose sa preuve là où aucune autorité ne peut la voir : une règle de votre serveur web la cache, ou ce n’est pas le dossier qui est montré. Désormais, il la dépose par la voie qui reste ouverte pour cela.',
  'plan.mended.unhooked':
    'Certbot garde pour ces noms un certificat qu’aucun visiteur ne voit. Désormais, ce qu’il renouvelle est mis en place.',
  'plan.mended.overdue':
    'Certbot aurait déjà dû renouveler. On le lui fait essayer à la fin de cette opération ; si cela échoue, vous lirez pourquoi, et tout cela sera annulé.',
  'plan.mended.installed':
    'Le Certbot qui le gardait n’est plus là. Celui du système de votre serveur est installé, et continue avec le même certificat.',
  'plan.renewal.certbot-elsewhere':
    'Certbot renouvelle déjà ces noms, depuis un endroit à lui, comme un conteneur ({starter} le lance), et continue. Rien n’y est modifié, et aucun second Certbot n’est installé à côté. Ce qu’il renouvelle est mis en place automatiquement, une fois par jour. Aucun essai n’en est fait.',
  'plan.renewal.app-account':
    'Vous le renouvelez avec cette application : l’autorité exige un compte client, et Certbot, sur votre serveur, n’en a pas chez elle. Inscrivez-y Certbot avec les données de votre compte (certbot register --eab-kid … --eab-hmac-key …), puis recommencez cette opération : il reprendra alors le renouvellement.',
  'plan.mended.hooks':
    'Certbot avait pour consigne d’appeler ceci à chaque renouvellement : {commands}. Par la nouvelle voie, cela empêcherait de montrer la preuve ; c’est donc retiré, et revient si vous annulez.',
  'plan.renewal.trial-hooks':
    'Certbot a pour consigne d’appeler ceci à chaque renouvellement : {commands}. L’essai à la fin de cette opération l’appelle aussi ; si cela arrête le serveur web, les visiteurs n’obtiennent rien pendant ces quelques secondes, comme à chaque renouvellement jusqu’ici.',
  'plan.renewal.still-handed':
    'Une opération précédente de cette application a mis en place sur votre serveur un renouvellement pour ces noms. Il continue à côté de celui-ci jusqu’à ce que vous annuliez cette opération-là (« Mes sites », « Tout remettre comme avant »).',
  'plan.renewal.lacks':
    '{by}, sur votre serveur, continue de renouveler un certificat valable pour {known}, mais pas pour {missing}. Rien n’y est modifié, et il reste à côté du nouveau. Si un seul vous suffit, faites obtenir aussi les noms manquants à {by} et recommencez cette opération, ou faites en sorte qu’il ne s’occupe plus de ceux-ci.',
  'plan.renewal.former-retired':
    'Une opération précédente a confié à Certbot un certificat appelé {name}. Le certificat de cette opération le remplace partout où il est présenté ; Certbot ne le renouvelle donc plus (ses réglages indiquent désormais autorenew = False), et ce qui le mettait en place est retiré. Si vous annulez cette opération, les deux reviennent.',
  'plan.renewal.former-detached':
    'Une opération précédente faisait mettre en place ce qui est renouvelé d’un certificat appelé {name}. Le certificat de cette opération le remplace partout où il est présenté ; cela est donc retiré, et revient si vous annulez cette opération. Ce qui le renouvelle n’est pas touché.',
  'plan.renewal.former-theirs':
    'Une opération précédente faisait mettre en place ce que Certbot renouvelle de son certificat {name}. Le certificat de cette opération le remplace partout où il est présenté ; cela est donc retiré. Certbot continue de renouveler {name}, car quelqu’un d’autre l’a réglé ainsi ; si plus personne n’en a besoin, tapez sur le serveur : certbot delete --cert-name {name}',
  'plan.renewal.former-handed':
    'Une opération précédente a confié à {by} un certificat appelé {name}. Après cette opération, plus aucun visiteur ne le verra, et {by} continuera de le renouveler. Mieux vaut mettre {name} en premier parmi les noms, pour que le même certificat continue, ou annuler d’abord l’opération précédente (« Tout remettre comme avant »).',
  'plan.renewal.settings':
    'Dans les réglages de Certbot pour ce certificat, seules les lignes citées ici changent. L’annulation rend à chacune son ancien texte.',
  'plan.renewal.app-beside':
    'Vous le renouvelez avec cette application : {by} renouvelle déjà un certificat pour ces noms, et deux programmes sur un même serveur se gêneraient. {by} reste exactement tel quel. Si son certificat vous suffit, il n’y a rien à faire ici.',
  'plan.renewal.keeps-key':
    'Certbot garde la clé privée à chaque renouvellement : si votre DNS l’indique à d’autres serveurs de messagerie (TLSA), cela reste exact.',
  'plan.renewal.app-beside-broken':
    'Vous le renouvelez avec cette application : {by} s’occupe de ces noms sur votre serveur, et ne renouvelle pas en ce moment. Un second programme le gênerait dès qu’il refonctionne, donc aucun n’est mis en place. Ce qu’il faut taper pour le réparer est indiqué avant ce plan ; recommencez ensuite cette opération, et {by} garde le renouvellement. Ou choisissez Certbot ici, et faites en sorte que {by} ne s’occupe plus de ces noms.',
  'plan.renewal.app-shut-store':
    'Vous le renouvelez avec cette application : {by} semble garder un certificat pour ces noms sur votre serveur, à un endroit que l’administrateur n’est pas seul à pouvoir modifier ({place}). Il n’est donc pas utilisé, et aucun second programme n’est mis en place à côté. Faites réserver cet endroit à l’administrateur, puis recommencez cette opération.',
  'plan.renewal.other':
    '{by}, sur votre serveur, renouvelle déjà ces noms et continue ({starter} le lance). Rien n’y est modifié, et rien d’autre n’est mis en place à côté. Ce qu’il renouvelle est mis en place automatiquement. Votre ordinateur peut rester éteint.',
  'plan.renewal.other-mended':
    '{by}, sur votre serveur, garde déjà un certificat pour ces noms, et rien ne le fait renouveler. Cela est réparé sans rien y modifier, et désormais il renouvelle automatiquement ({starter} le lance). Votre ordinateur peut rester éteint.',
  'plan.renewal.other-untried':
    'Cela n’a pas encore été essayé avec un vrai {by}, seulement avec des fichiers tels que sa documentation les décrit. Ce qui échoue est annulé à part, et votre site reste chiffré.',
  'plan.mended.other-started':
    'Rien sur votre serveur ne lance {by}. Désormais, {starter} s’en charge, une fois par jour : {command}',
  'plan.mended.other-off': 'Ce qui lance {by} ({starter}) est désactivé. Il est activé.',
  'plan.mended.other-unhooked':
    '{by} garde pour ces noms un certificat qu’aucun visiteur ne voit. Désormais, ce qu’il renouvelle est mis en place.',
  'plan.renewal.other-unseen':
    '{by}, sur votre serveur, a déjà renouvelé à temps un certificat pour ces noms (au moins {times, plural, one {une fois} other {# fois}}, la dernière le {last}) et continue. Ce qui le lance n’a pas été trouvé. Rien n’y est modifié, rien d’autre n’est mis en place à côté, et ce qu’il renouvelle est mis en place automatiquement.',
  'plan.mended.other-started-too':
    'Ce qui lance {by} n’a pas été trouvé, bien que quelque chose le fasse. Pour en être sûr, {starter} le lance aussi désormais, une fois par jour : {command}',
  'plan.mended.started-too':
    'Certbot a déjà renouvelé ce certificat à temps (au moins {times, plural, one {une fois} other {# fois}}, la dernière le {last}), et ce qui le lance n’a pas été trouvé. Pour en être sûr, {starter} le lance aussi désormais.',
  'plan.renewal.package-untried':
    'Le paquet arrive par {manager}, qui n’a été essayé jusqu’ici que sur des imitations. Si Certbot ne figure pas parmi les sources de votre système (sur Red Hat et ses proches, il est dans EPEL, qu’il faut d’abord activer), cette partie est annulée à part, votre site reste chiffré, et vous renouvelez avec cette application.',
  'plan.renewal.app-simple-cron':
    'Vous le renouvelez avec cette application : le cron de votre serveur (celui de busybox, comme sur Alpine) ne lit pas les fichiers que cette application déposerait pour lui, et il n’y a pas de systemd ; rien ne lancerait donc un renouvellement d’une façon qui puisse être annulée entièrement. Mettez-y un autre cron (sur Alpine : apk add cronie), puis recommencez cette opération.',
  'plan.renewal.daily':
    'Une fois par jour, votre serveur s’assure que le certificat présenté est bien le plus récent, même si cela avait échoué auparavant.',
  'plan.renewal.app-dns':
    'La ligne dans le DNS est ajoutée avec votre accès chez {provider}, qui reste sur cet ordinateur et n’arrive jamais sur le serveur. Cette application renouvelle en arrière-plan si cet accès est gardé dans le trousseau ; sinon, elle vous le demande.',
  'plan.renewal.dns-login':
    'Pour cela, votre accès chez {provider} est déposé sur votre serveur, dans ce fichier : lui et son dossier ne peuvent être lus que par l’administrateur du serveur (root). Quiconque y est administrateur, ou s’y introduit comme tel, peut modifier votre DNS avec lui. Vous pouvez le retirer à tout moment chez {provider} ; le serveur ne peut alors plus renouveler. Annuler cette opération enlève le fichier.',
  'plan.renewal.dns-could':
    'Votre serveur pourrait le renouveler lui-même, sans cet ordinateur, si l’accès chez {provider} s’y trouvait, dans un fichier que seul l’administrateur peut lire. Si vous le souhaitez, choisissez Certbot pour le renouvellement.',
  'plan.renewal.dns-plugin-untried':
    'La partie de Certbot pour {provider} n’a pas encore été essayée avec un vrai compte, seulement lue. À la fin de l’opération, Certbot doit montrer par un essai qu’il y parvient ; sinon, cela seul est annulé, l’accès aussi, et vous renouvelez avec cette application.',
  'plan.renewal.app-dns-server':
    'Certbot, sur votre serveur, ne peut pas ajouter la ligne dans le DNS : {hurdle, select, mixed {les noms sont prouvés de différentes façons ou avec différents accès, et il n’en a qu’une pour tous} lasting {il ne connaît pas d’enregistrement qui reste} none {les sources des systèmes n’ont pour {provider} aucune partie de Certbot qui lise son propre accès} alias {l’enregistrement d’un nom mène ailleurs par un alias (CNAME), qu’il ne suit pas} hostname {sa partie pour cela veut l’adresse du serveur de noms, et non son nom} elsewhere {il ne vient pas des sources de votre système, on ne peut donc rien y ajouter} system {les sources du système de votre serveur n’ont pas de partie de Certbot pour {provider}} other {quelque chose l’en empêche}}. L’accès reste donc sur cet ordinateur.',
  'plan.renewal.app-dns-hand':
    'À chaque fois, toutes les quelques semaines, vous devez ajouter vous-même la ligne dans le DNS.',
  'plan.renewal.app-dns-own':
    'La ligne dans le DNS est ajoutée par le BIND de votre serveur, par votre connexion à celui-ci. Aucun jeton ne se trouve nulle part.',
  'plan.renewal.app-dns-lasting':
    'La ligne du DNS qui reste prouve aussi chaque renouvellement : tant qu’elle est là, vous n’avez rien à ajouter de nouveau.',
  'plan.renewal.app-no-way':
    'Vous le renouvelez avec cette application : sans elle, l’autorité n’obtiendrait pas de réponse pour {names}.',
  'plan.renewal.app-nothing-starts':
    'Vous le renouvelez avec cette application : rien sur votre serveur ne lancerait un renouvellement, ni systemd ni cron.',
  'plan.renewal.app-no-program':
    'Vous le renouvelez avec cette application : votre serveur n’a pas de programme pour cela, ni aucun que nous puissions installer automatiquement. Faites installer Certbot par les moyens de votre système, puis recommencez cette opération : il reprendra alors le renouvellement.',
  'plan.renewal.app-short-lived':
    'Vous devriez le renouveler avec cette application : les certificats de quelques jours sont renouvelés à temps par Certbot 4 ou plus récent, ou par le module mod_md 2.5 ou plus récent d’Apache, et aucun des deux ne le peut sur ce serveur.',
  'plan.renewal.profile':
    'Les certificats renouvelés sont de nouveau du type « {profile} », tant que l’autorité le propose.',
  'plan.renewal.profile-not-kept':
    'Les certificats renouvelés seront du type habituel de l’autorité, et non plus du type « {profile} » : le programme qui renouvelle ne peut pas le demander.',
  'plan.renewal.chain':
    'Les certificats renouvelés viennent de nouveau avec la chaîne vers la racine « {chain} », tant que l’autorité l’a.',
  'plan.renewal.chain-not-kept':
    'Les certificats renouvelés viendront avec la chaîne habituelle de l’autorité, et non plus avec celle vers la racine « {chain} » : ici, on ne la demande pas au programme qui renouvelle.',
  'plan.renewal.app-panel':
    'Vous le renouvelez avec cette application : {panel} s’occupe de ce serveur, et un second programme qui renouvelle le gênerait. Mieux vaut laisser {panel} faire les deux.',
  'plan.renewal.app-address':
    'Vous le renouvelez avec cette application : les programmes qui renouvellent sur les serveurs demandent des certificats pour des noms, et {address} est une adresse.',
  'plan.renewal.app-star':
    'Vous le renouvelez avec cette application : pour {names}, l’autorité veut à chaque fois un nouvel enregistrement dans votre DNS, et aucun programme de votre serveur n’a le droit de l’y ajouter.',
  'plan.renewal.app-untold':
    'Vous le renouvelez avec cette application : on n’a pas pu indiquer à un renouvellement sur votre serveur comment l’un des programmes qui présentent le certificat a été lancé ; il ne pourrait donc pas lui en faire prendre un nouveau.',
  'plan.renewal.app-unseen':
    'Vous le renouvelez avec cette application : on n’a pas pu voir ce qui pourrait encore renouveler sur ce serveur.',
  'plan.renewal.simple-acme':
    'simple-acme, sur votre serveur, renouvelle désormais le certificat : Windows le lance une fois par jour. Votre ordinateur peut rester éteint. L’annulation y met fin, et vos sites présentent de nouveau le certificat de cette opération.',
  'plan.renewal.another':
    '{by}, sur votre serveur, renouvelle déjà ces noms et continue ({starter} le lance). Rien n’est mis en place à côté, et cette application ne vous envoie pas de rappel : deux programmes qui renouvellent se gêneraient.',
  'plan.renewal.simple-acme-costs':
    'Pour cela, simple-acme obtient son propre certificat pour les mêmes noms. Let’s Encrypt en délivre cinq par semaine pour les mêmes noms ; cette opération en utilise deux.',
  'plan.renewal.simple-acme-trial':
    'Avant cela, il doit montrer qu’il en est capable, par un essai auprès de Let’s Encrypt.',
  'plan.renewal.simple-acme-untried':
    'Cette voie n’a été essayée que sur une imitation de Windows, pas encore sur un vrai serveur. Ce qui échoue est annulé à part, et vos sites restent chiffrés.',
  'plan.renewal.app-no-simple-acme':
    'Vous le renouvelez avec cette application. Pour que votre serveur le fasse lui-même : en tant qu’administrateur, téléchargez simple-acme depuis simple-acme.com/download, décompressez-le dans C:\\Program Files\\simple-acme, puis recommencez cette opération.',
  'plan.renewal.app-unsafe-simple-acme':
    'Vous le renouvelez avec cette application : simple-acme est là, mais les administrateurs ne sont pas seuls à pouvoir modifier {path}. Quiconque le pourrait aurait tout votre serveur au prochain renouvellement.',
  'plan.renewal.app-simple-acme-stuck':
    'Vous le renouvelez avec cette application : simple-acme devait déjà renouveler ces noms ({id}), et ne le fait pas. Réglez cela sur place, ou supprimez ce renouvellement dans simple-acme et recommencez cette opération.',
  'plan.renewal.app-simple-acme-sites':
    'Vous le renouvelez avec cette application : on n’a pas pu indiquer à simple-acme lequel de plusieurs sites présente quel nom.',
  'plan.renewal.app-simple-acme-many':
    'Vous le renouvelez avec cette application : on confie à simple-acme au plus {mostSites} sites et {mostEntries} entrées d’IIS à la fois, et ici ce serait {sites, plural, one {# site} other {# sites}} et {entries, plural, one {# entrée} other {# entrées}}.',
  'plan.renewal.app-unfit':
    'Vous le renouvelez avec cette application : il n’est pas possible de transmettre {reason} sans risque à un programme du serveur.',
  'plan.renewal.app-asked': 'Vous le renouvelez avec cette application, comme vous l’avez souhaité.',
  'plan.renewal.nobody-asked':
    'Personne ne le renouvelle, comme vous l’avez souhaité. Il expire de lui-même.',
  'plan.renewal.nobody-brought':
    'Personne ne le renouvelle : il vient de fichiers, et expire le {notAfter}. Avant ce jour, mettez les fichiers du suivant à leur place.',
  'plan.renewal.nobody-self-signed':
    'Personne ne le renouvelle : il est signé par sa propre clé, et expire au bout {days, plural, one {d’un jour} other {de # jours}}. Faites-en alors un autre de la même manière.',
};
