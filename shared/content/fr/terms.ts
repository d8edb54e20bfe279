import type { TermId } from '../en/terms.ts';

export const terms: Readonly<Record<TermId, { readonly word: string; readonly hint: string }>> = {
  certificate: {
    word: 'Certificat',
    hint: 'Une note signée qui dit : cette clé appartient à ce site. Les navigateurs la demandent avant de faire confiance à une page.',
  },
  authority: {
    word: 'Autorité de certification',
    hint: 'Une organisation dont les navigateurs croient la signature. Elle signe une fois qu’elle a vu la preuve que le site est à vous.',
  },
  acme: {
    word: 'ACME',
    hint: 'La langue commune dans laquelle les programmes demandent un certificat à une autorité.',
  },
  staging: {
    word: 'Certificat de test',
    hint: 'Fait comme un vrai, mais signé par un nom qu’aucun navigateur ne reconnaît.',
  },
  'external-account': {
    word: 'Clé de compte',
    hint: 'Un nom et un secret qu’une autorité donne à ses clients, pour savoir pour qui elle travaille.',
  },
  ssh: {
    word: 'SSH',
    hint: 'Une ligne chiffrée par laquelle les techniciens travaillent sur les serveurs. Presque chaque serveur l’a.',
  },
  fingerprint: {
    word: 'Empreinte',
    hint: 'Un texte court qui représente un seul serveur. Si elle est la même, c’est le même serveur.',
  },
  sudo: {
    word: 'Administrateur',
    hint: 'L’utilisateur qui peut modifier les réglages d’un serveur, appelé root. D’autres peuvent emprunter ce pouvoir avec « sudo ».',
  },
  dns: {
    word: 'DNS',
    hint: 'L’annuaire d’internet : il dit à quel numéro (adresse) se trouve un nom.',
  },
  port: {
    word: 'Port',
    hint: 'Une porte numérotée d’un serveur : 80 pour les pages non chiffrées, 443 pour les pages chiffrées, 22 pour SSH.',
  },
  redirect: {
    word: 'Redirection',
    hint: 'La réponse du serveur « veuillez aller à cette autre adresse », que les navigateurs suivent aussitôt.',
  },
  hsts: {
    word: 'HSTS',
    hint: 'Une consigne aux navigateurs : pendant longtemps (nous mettons deux ans), ne venir à ce site que par connexion chiffrée.',
  },
  'private-key': {
    word: 'Clé privée',
    hint: 'La moitié secrète d’une paire. Qui l’a peut parler au nom de votre site ; elle ne quitte donc jamais votre serveur.',
  },
  wildcard: {
    word: 'Certificat générique',
    hint: 'Un nom avec un astérisque, comme *.hofladen.example. Il couvre un niveau de sous-domaines.',
  },
  chain: {
    word: 'Chaîne',
    hint: 'Qui a signé le certificat, qui a signé le signataire, et ainsi de suite jusqu’à un nom que les navigateurs connaissent.',
  },
  root: {
    word: 'Racine',
    hint: 'Le bout d’une chaîne : une autorité que les navigateurs reconnaissent parce qu’elle figure sur leur propre liste.',
  },
  intermediate: {
    word: 'Intermédiaire',
    hint: 'Le maillon entre votre certificat et la racine. Votre serveur doit l’envoyer avec.',
  },
  'public-key': {
    word: 'Clé publique',
    hint: 'La moitié d’une paire que tout le monde peut avoir. Elle permet de vérifier un sceau, mais pas d’en faire un.',
  },
  'domain-validation': {
    word: 'Validation de domaine',
    hint: 'L’autorité a vérifié que le demandeur contrôle l’adresse. Rien de plus.',
  },
  'organisation-validation': {
    word: 'Validation d’organisation',
    hint: 'L’autorité a aussi vérifié l’entreprise, et la nomme dans les détails.',
  },
  'extended-validation': {
    word: 'Validation étendue',
    hint: 'L’entreprise a été vérifiée plus à fond. Les navigateurs ne le montrent plus depuis 2019.',
  },
  csr: {
    word: 'Demande (CSR)',
    hint: 'Ce qui est envoyé à une autorité : les noms et la clé publique, signés avec la clé privée.',
  },
  caa: {
    word: 'Enregistrement CAA',
    hint: 'Une ligne du DNS qui dit quelles autorités peuvent signer pour le domaine. Sans elle, toutes le peuvent.',
  },
  dnssec: {
    word: 'DNSSEC',
    hint: 'Des signatures dans le DNS. Si elles sont défectueuses, aucune autorité n’a le droit de signer pour le domaine.',
  },
  cdn: {
    word: 'Réseau de diffusion (CDN)',
    hint: 'Des serveurs dans le monde entier qui répondent aux visiteurs à la place du vôtre, avec un certificat à eux.',
  },
  mx: {
    word: 'Enregistrement MX',
    hint: 'La ligne du DNS qui dit quel serveur reçoit le courrier d’un domaine.',
  },
  starttls: {
    word: 'STARTTLS',
    hint: 'Une connexion de messagerie qui commence sans chiffrement puis devient chiffrée, avant l’envoi de tout mot de passe.',
  },
};
