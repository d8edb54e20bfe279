import type { provider as english } from '../en/provider.ts';
import type { Translated } from '../translated.ts';

export const provider: Translated<typeof english> = {
  'provider.title': 'Qui doit le signer ?',
  'provider.lead':
    'La signature vient d’une <authority>autorité de certification</authority>. Les navigateurs font la même confiance à toutes celles-ci.',
  'provider.choices': 'Fournisseurs',
  'provider.lets-encrypt': 'Let’s Encrypt',
  'provider.lets-encrypt-what':
    'Gratuit. Géré pour tous par une organisation à but non lucratif ; c’est l’autorité de la plupart des sites.',
  'provider.lets-encrypt-fact-1': 'Ne coûte rien',
  'provider.lets-encrypt-fact-2': 'Valable 90 jours actuellement',
  'provider.lets-encrypt-fact-3': 'Aucun compte à ouvrir',
  'provider.preset-what': 'L’autorité de cet entraînement. Ses certificats ne valent que sur cet ordinateur.',
  'provider.other': 'Une autre autorité',
  'provider.other-what':
    'Une qui parle <acme>ACME</acme> : celle de votre entreprise, ou une chez qui vous avez un compte.',
  'provider.directory': 'Adresse de l’annuaire ACME',
  'provider.directory-hint':
    'Une adresse https que l’autorité vous indique, souvent terminée par « /directory ».',
  'provider.directory-bad': 'Il faut une adresse complète qui commence par https://',
  'provider.trust': 'Son propre certificat racine',
  'provider.trust-hint':
    'Seulement pour une autorité privée que cet ordinateur ne connaît pas : un fichier en .pem ou .crt.',
  'provider.trust-pick': 'Choisir un fichier',
  'provider.trust-none': 'Aucun fichier choisi',
  'provider.step-ca': 'C’est une step-ca à nous',
  'provider.step-ca-address':
    'Adresse : https://, le nom de la machine où elle tourne, son port (9000 en général), puis /acme/acme/directory. Le second « acme » est le nom de l’accès que la personne qui s’en occupe a ouvert avec « step ca provisioner add acme --type ACME ».',
  'provider.step-ca-root':
    'Certificat racine : sur cette machine, « step ca root root.pem » l’écrit dans un fichier ; apportez-le ici et choisissez-le ci-dessus. Chaque appareil qui doit faire confiance à votre site a besoin de la même racine.',
  'provider.step-ca-lifetime':
    'Durée : elle signe pour un jour, sauf réglage contraire. Faites-la d’abord signer pour 90 jours : « step ca provisioner update acme --x509-default-dur=2160h --x509-max-dur=2160h ». Sinon le site avertit demain, à moins que quelqu’un sur le serveur ne renouvelle.',
  'provider.step-ca-way':
    'Chemin : elle appelle votre site par son nom, au port 80 ; elle doit donc pouvoir l’atteindre et connaître ce nom.',
  'provider.step-ca-seen':
    'D’après sa documentation, lue le 1er décembre 2026 ; pas encore essayé avec une vraie.',
  'provider.step-ca-page': 'Sur step-ca',
  'provider.contract': 'J’ai un contrat avec Sectigo, DigiCert ou GlobalSign',
  'provider.contract-sectigo':
    'Sectigo : créez un compte ACME dans Sectigo Certificate Manager. Il indique l’adresse (pour la sorte simple, https://acme.sectigo.com/v2/DV), un identifiant de clé et une clé HMAC, qui est la clé du compte.',
  'provider.contract-digicert':
    'DigiCert : dans CertCentral, choisissez « Automation », puis « ACME Directory URLs », et ajoutez-en une pour votre certificat. Elle indique l’adresse, l’identifiant de clé (« KID ») et la clé HMAC : copiez les trois avant de quitter la page.',
  'provider.contract-globalsign':
    'GlobalSign : ses certificats viennent d’un compte Atlas. Son portail, ou la personne qui vous l’a vendu, indique l’adresse et les deux valeurs pour l’« External Account Binding ».',
  'provider.contract-cost': 'Chaque certificat demandé compte dans ce que vous y avez acheté.',
  'provider.contract-seen':
    'D’après leur documentation, lue le 1er décembre 2026 ; pas encore essayé avec un vrai compte.',
  'provider.key-id': 'Identifiant de la clé de compte',
  'provider.key-id-hint':
    'Seulement si l’autorité vous a remis une <external-account>clé de compte</external-account>.',
  'provider.hmac': 'Clé de compte',
  'provider.hmac-hint': 'La moitié secrète. Elle sert une seule fois et n’est conservée nulle part.',
  'provider.hmac-needed':
    'Cette autorité demande un compte : saisissez l’identifiant de clé et la clé qu’elle vous a donnés.',
  'provider.contact': 'Votre adresse e-mail',
  'provider.contact-hint': 'L’autorité peut y écrire au sujet de votre compte. Elle n’envoie pas de rappels.',
  'provider.contact-bad': 'Une adresse ressemble à anna@hofladen.example',
  'provider.asking': 'Nous demandons ses conditions à {name}',
  'provider.agree': 'J’accepte les conditions d’utilisation de {name}',
  'provider.agree-needed': 'L’autorité ne travaille que pour ceux qui acceptent ses conditions.',
  'provider.terms': 'Lire les conditions',
  'provider.agree-none': 'Utiliser {name}, qui n’indique pas de conditions d’utilisation',
  'provider.by-hand': 'Obtenu à la main',
  'provider.by-hand-what': 'Votre choix dans la comparaison. Nous vous guidons, étape par étape.',
  'provider.order': 'L’acheter chez un vendeur',
  'provider.order-what':
    'Vous commandez et payez chez lui. Sealkeeper crée la clé sur votre serveur et la demande pour le formulaire du vendeur, fait présenter la preuve par votre site, puis met en place ce qu’il envoie.',
  'provider.why-title': 'Pourquoi est-ce gratuit ?',
  'provider.why-1':
    'Let’s Encrypt est payé par des entreprises qui veulent un web plus sûr. Pour les visiteurs, ses certificats ont la même apparence et le même effet que ceux qu’on achète.',
  'provider.why-2':
    'Un certificat payant du type simple vous donne le même cadenas. Seuls diffèrent le prix et la personne au téléphone.',
};
