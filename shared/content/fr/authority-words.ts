import type { authorityWords as english } from '../en/authority-words.ts';
import type { Translated } from '../translated.ts';

export const authorityWords: Translated<typeof english> = {
  'authority.note.letsencrypt':
    'Ses certificats durent 90 jours pour l’instant, 64 jours à partir du 10 février 2027 et 45 jours à partir du 16 février 2028. Qui les renouvelle s’en charge.',
  'authority.note.google':
    'Demande un projet chez Google Cloud, gratuit pour cela. Une clé de compte ouvre un seul compte et vaut sept jours.',
  'authority.note.zerossl':
    'Demande un compte chez elle, gratuit. Sa clé de compte peut servir plusieurs fois.',
  'authority.note.sslcom':
    'Demande un compte chez elle. S’il est approvisionné, un certificat payant d’un an est facturé à la place du certificat gratuit.',
  'authority.note.actalis':
    'Demande un compte chez elle. Son propre guide, sans date, dit que c’est pour des certificats achetés et exige un moyen de paiement enregistré.',
  'authority.account.google':
    'Ouvrez Cloud Shell dans votre projet, activez la « Public Certificate Authority API » et saisissez : gcloud publicca external-account-keys create. Ce qui s’y appelle keyId est l’identifiant de clé, b64MacKey la clé de compte.',
  'authority.account.zerossl':
    'Connectez-vous, choisissez « Developer », puis « Generate » sous « EAB Credentials for ACME Clients ». « EAB KID » est l’identifiant de clé, « EAB HMAC Key » la clé de compte. Copiez les deux avant de quitter la page.',
  'authority.account.sslcom':
    'Connectez-vous, ouvrez « Dashboard », puis « api credentials ». « Account/ACME Key » est l’identifiant de clé, « HMAC Key » la clé de compte.',
  'authority.account.actalis':
    'Connectez-vous à l’espace client et activez ACME pour votre certificat. Il montre un identifiant de clé (« KID ») et une « HMAC key », qui est la clé de compte.',
  'authority.where': 'Où les trouver ?',
  'authority.open-page': 'Ouvrir sa page',
  'authority.documentation': 'Documentation',
  'authority.limits': 'Ses limites',
  'authority.seen-on': 'Source : {source}, notée le {date, date, long}. Pas essayé avec un vrai compte.',
};
