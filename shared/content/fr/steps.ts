import type { steps as english } from '../en/steps.ts';

export const steps: typeof english = {
  connect: {
    waiting: 'Se connecter au serveur',
    doing: 'Connexion à {server}',
    done: 'Connecté à {server}',
    failed: 'Connexion à {server}',
  },
  look: {
    waiting: 'Examiner le serveur et le site',
    doing: 'Examen du serveur',
    done: 'Serveur et site examinés',
  },
  before: {
    waiting: 'Noter ce que voient les visiteurs aujourd’hui',
    doing: 'Nous notons ce que voient les visiteurs aujourd’hui',
    done: 'Noté ce que voient les visiteurs aujourd’hui',
  },
  prepare: {
    waiting: 'Tendre le filet de sécurité',
    doing: 'Le filet de sécurité se tend sur votre serveur',
    done: 'Filet de sécurité tendu sur votre serveur',
  },
  preflight: {
    waiting: 'Essayer la preuve par une demande de notre part',
    doing: 'Essai de la preuve par une demande de notre part, avant que {provider} ne regarde',
    done: 'Preuve essayée par une demande de notre part : {count, plural, one {le nom répond} =2 {les deux noms répondent} other {les # noms répondent}}',
  },
  key: {
    waiting:
      '{system, select, windows {Créer la clé privée} here {Créer la clé privée} by_hand {Création de la clé privée} kept {Garder la clé privée que nomme votre DNS} brought {Apporter votre clé privée à sa place} there {Prendre la clé privée qui se trouve sur votre serveur} other {Créer la clé privée, sur votre serveur}}',
    doing:
      '{system, select, windows {Création de la clé privée, dans cette application} here {Création de la clé privée, dans cette application} by_hand {Création de la clé privée sur cet ordinateur} kept {La clé privée que nomme votre DNS est gardée} brought {Votre clé privée est apportée à sa place} there {La clé privée qui se trouve sur votre serveur est prise} other {Création de la clé privée, sur votre serveur}}',
    done: '{system, select, windows {Clé privée créée, à envoyer une seule fois dans le magasin de Windows} here {Clé privée créée dans cette application, à envoyer une seule fois à sa place} by_hand {Clé privée créée sur cet ordinateur ; vous la mettrez dans le formulaire} kept {Clé privée gardée sur votre serveur : votre DNS n’en admet pas d’autre pour les autres serveurs de messagerie} brought {Clé privée envoyée à sa place, une seule fois, par la connexion chiffrée} there {Clé privée prise là où elle se trouve sur votre serveur ; elle ne l’a pas quitté} other {Clé privée créée sur votre serveur ; elle y reste}}',
  },
  order: {
    waiting: 'Demander un certificat à {provider}',
    doing: 'Demande d’un certificat à {provider}',
    done: 'Certificat demandé à {provider}',
  },
  proof: {
    waiting:
      'Montrer à {provider} que {count, plural, one {le nom est à vous} other {les # noms sont à vous}}',
    doing: 'La preuve est préparée sur votre serveur',
    done: 'Montré à {provider} que {count, plural, one {le nom est à vous} other {les # noms sont à vous}}',
    skipped:
      '{provider} savait déjà que {count, plural, one {le nom est à vous} other {les # noms sont à vous}}',
  },
  validate: {
    waiting: '{provider} regarde la preuve',
    doing: '{provider} regarde la preuve',
    done: '{provider} a vu la preuve',
  },
  certificate: {
    waiting: 'Recevoir le certificat',
    doing: 'Nous attendons la signature de {provider}',
    done: 'Certificat reçu, valable jusqu’au {notAfter}',
  },
  rehearse: {
    waiting: 'L’essayer d’abord là où aucun visiteur ne le voit',
    doing: 'Essai, d’abord là où aucun visiteur ne le voit',
    done: 'Essayé d’abord là où aucun visiteur ne le voit',
  },
  install: {
    waiting: 'Mettre en service sur votre serveur',
    doing: 'Mise en service sur votre serveur ; les visiteurs ne remarquent rien',
    done: 'En service sur votre serveur ; les visiteurs n’ont rien remarqué',
  },
  'leave-out': {
    waiting: 'Remettre un seul service comme avant',
    failed: 'Remettre seulement {service} comme avant',
    doing: '{service} seul est remis comme avant ; les autres gardent le certificat',
    done: '{service} seul est remis comme avant ; les autres gardent le certificat',
  },
  outside: {
    waiting: 'Contrôler de l’extérieur {count, plural, one {le nom} =2 {les deux noms} other {les # noms}}',
    doing: 'Contrôle de l’extérieur : {count, plural, one {le nom} =2 {les deux noms} other {les # noms}}',
    done: 'Contrôlé de l’extérieur : {count, plural, one {le nom présente} =2 {les deux noms présentent} other {les # noms présentent}} le nouveau certificat',
  },
  redirect: {
    waiting: 'Envoyer les visiteurs vers le site chiffré',
    doing: 'Les visiteurs sont envoyés vers le site chiffré',
    done: 'Les visiteurs de l’ancienne adresse arrivent au site chiffré',
  },
  renewal: {
    waiting: 'Confier le renouvellement',
    doing:
      '{by, select, certbot {Le renouvellement est confié à certbot, qui l’essaie} other {Le renouvellement sans vous est mis en place}}',
    done: '{by, select, certbot {Renouvellement confié à certbot, qui l’a essayé} other {Renouvellement sans vous mis en place}}',
    failed: 'Confier le renouvellement : pour l’instant, vous renouvelez avec cette application',
    skipped:
      '{by, select, nobody {Personne ne le renouvelle, comme vous l’avez voulu} another {Le programme qui le renouvelait continue} other {Vous le renouvelez avec cette application}}',
  },
  finish: {
    waiting: 'Retirer le filet de sécurité',
    doing: 'Le filet de sécurité est retiré',
    done: 'Filet de sécurité retiré ; ce qu’il faut pour annuler reste{prunedKeys, plural, =0 {} one {. Une ancienne clé privée dont aucune annulation n’a besoin a été retirée du serveur} other {. # anciennes clés privées dont aucune annulation n’a besoin ont été retirées du serveur}}{keptCertificates, plural, =0 {} one {. Un certificat expiré d’une opération précédente reste, car un programme du serveur s’en sert ou pourrait s’en servir} other {. # certificats expirés d’opérations précédentes restent, car un programme du serveur s’en sert ou pourrait s’en servir}}',
  },
  ask: {
    waiting: 'Demander à votre serveur où il en est',
    doing: 'Nous demandons à votre serveur où il en est',
    done: 'Demandé à votre serveur où il en est',
  },
  undo: {
    waiting: 'Tout remettre comme avant',
    doing: 'Tout est en train d’être remis comme avant',
    done: 'Tout est remis comme avant',
  },
};
