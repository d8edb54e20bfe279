import type { mailFindings as english } from '../en/findings-mail.ts';
import type { Translated } from '../translated.ts';

export const mailFindings: Translated<typeof english> = {
  'finding.mail-server.title': 'Votre courrier va à {mailServer}',
  'finding.mail-server.text':
    'Les logiciels de messagerie vérifient aussi un certificat. Lequel, cela dépend de qui gère ce serveur.\nD’après l’enregistrement MX de {name}.',
  'finding.mail-elsewhere.title': '{provider} s’occupe de votre messagerie',
  'finding.mail-elsewhere.text':
    'Le certificat de ces serveurs de messagerie est aussi de son ressort. Vous n’avez rien à faire.\nMX : {hosts}.',
  'finding.mail-certificate-good.title': 'La messagerie a un bon certificat',
  'finding.mail-certificate-good.text':
    'Les logiciels de messagerie font confiance à {name} jusqu’au {endsAt, date, long}.\nVu sur {doors} ; délivré par {issuer}.',
  'finding.mail-certificate-expired.title': 'Le certificat de votre messagerie a expiré',
  'finding.mail-certificate-expired.text':
    'Depuis le {endsAt, date, long}, les logiciels de messagerie avertissent quiconque reçoit ou envoie du courrier par {name}, et certains refusent.\nVu sur {doors} ; délivré par {issuer}.',
  'finding.mail-certificate-self-signed.title': 'La messagerie utilise un certificat fait maison',
  'finding.mail-certificate-self-signed.text':
    'Les logiciels de messagerie avertissent quiconque ajoute un compte sur {name}, et les téléphones avertissent de nouveau à chaque changement.\nVu sur {doors} ; signé par lui-même ({issuer}).',
  'finding.mail-certificate-incomplete.title': 'Il manque la moitié du certificat de votre messagerie',
  'finding.mail-certificate-incomplete.text':
    'Les logiciels de messagerie ne peuvent pas savoir qui se porte garant de {name}, et avertissent ou refusent.\nVu sur {doors} ; le certificat de {issuer} est omis.',
  'finding.mail-certificate-not-trusted.title':
    'Le certificat de votre messagerie n’est pas reconnu par les logiciels de messagerie',
  'finding.mail-certificate-not-trusted.text':
    'Ils avertissent quiconque ajoute un compte sur {name}.\nVu sur {doors} ; délivré par {issuer} ; la vérification se termine par {reason}.',
  'finding.mail-certificate-wrong-name.title': 'La messagerie présente le certificat d’un autre nom',
  'finding.mail-certificate-wrong-name.text':
    'Les logiciels de messagerie réglés sur {name} avertissent. Soit le certificat reçoit ce nom, soit les gens saisissent l’un de ceux qu’il porte.\nVu sur {doors} ; il couvre : {names}.',
  'finding.mail-not-encrypted.title': 'Le courrier voyage sans chiffrement',
  'finding.mail-not-encrypted.text':
    '{name} ne propose pas de chiffrement ; les mots de passe et les messages peuvent donc être lus en chemin.\nPas de TLS sur {doors}.',
  'finding.mail-unreachable.title': 'Nous n’avons pas pu contrôler votre messagerie',
  'finding.mail-unreachable.text':
    '{name} ne nous a pas répondu. Beaucoup de connexions à domicile n’ont pas le droit de parler à des serveurs de messagerie ; cela ne veut donc pas forcément dire quelque chose.\nPas de réponse sur {doors}.',
  'finding.mta-sts.title': 'Les autres serveurs de messagerie exigent ici un bon certificat',
  'finding.mta-sts.text':
    '{mode, select, enforce {Si un jour le certificat de votre messagerie fait défaut, ils ne livrent plus rien.} other {Ils vous signalent si le certificat de votre messagerie fait défaut, et livrent quand même.}}\nMTA-STS de {name}, mode {mode}.',
  'finding.mta-sts-broken.title': 'Une promesse sur votre messagerie est illisible',
  'finding.mta-sts-broken.text':
    'Votre domaine dit qu’il a des règles pour le courrier chiffré, mais les autres serveurs ne peuvent pas les lire : {fault, select, nowhere {leur page n’a pas d’adresse} silent {leur page ne répond pas} certificate {leur page présente un certificat qui ne lui convient pas} status {leur page n’est pas là} text {ce qui s’y trouve n’est pas une règle complète} other {leur page ne répond pas}}.\nhttps://mta-sts.{name}/.well-known/mta-sts.txt',
  'finding.mta-sts-unlisted.title': 'Votre règle de messagerie oublie votre propre serveur de messagerie',
  'finding.mta-sts-unlisted.text':
    'Votre règle nomme les serveurs auxquels le courrier peut être livré, et {hosts} n’en fait pas partie. {mode, select, enforce {Les serveurs qui s’y tiennent n’y livrent rien.} other {Ils vous le signalent, et livrent quand même.}}\nLe MTA-STS de {name} nomme : {listed}. Ajoutez une ligne « mx: … » pour chacun de vos serveurs de messagerie, puis changez l’id de l’enregistrement _mta-sts.{name}.',
};
