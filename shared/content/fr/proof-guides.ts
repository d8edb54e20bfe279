import type { proofGuides as english } from '../en/proof-guides.ts';
import type { Translated } from '../translated.ts';

export const proofGuides: Translated<typeof english> = {
  'guide.dns.step-two-values':
    'Le même nom reçoit deux lignes avec des textes différents, car {star} et {name} se prouvent séparément. Les deux s’y trouvent en même temps.',
  'guide.dns.type': 'Type',
  'guide.dns.host': 'Nom',
  'guide.dns.value': 'Texte',
  'guide.dns.ttl': 'Durée de vie (TTL)',
  'guide.dns.ttl-what': 'la plus courte possible, par exemple 300',
  'guide.dns.host-note': 'Si le formulaire veut le nom complet : {name}',
  'guide.dns.copy-host': 'Copier le nom',
  'guide.dns.watch': 'Regarder dans le DNS',
  'guide.dns.watch-of': 'Regarder dans le DNS de {domain}',
  'guide.dns.alias': '{name} renvoie à {place}. La ligne doit se trouver là.',
  'guide.dns.watching': 'Nous interrogeons chaque serveur DNS de {domain}',
  'guide.dns.found': '{count, plural, one {Contient un texte} other {Contient # textes}} : {values}',
  'guide.dns.absent': 'Rien pour l’instant.',
  'guide.dns.silent':
    'Ne nous répond pas. Les réseaux de bureau ferment souvent cette voie ; redemandez depuis un autre.',
  'guide.dns.no-servers': 'Nous n’avons pas trouvé les serveurs DNS de {domain}.',
  'guide.dns.all-there': 'Tous les serveurs DNS la montrent. Vous pouvez continuer.',
  'guide.dns.servers': 'Ce que contiennent les serveurs DNS',

  'guide.where.cloudflare':
    'Cloudflare, puis votre domaine, « DNS », « Enregistrements », « Ajouter un enregistrement ».',
  'guide.where.godaddy':
    'GoDaddy, puis « My Products », votre domaine, « DNS », « Add New Record ». La durée de vie la plus courte y est 600.',
  'guide.where.namecheap':
    'Namecheap, puis « Domain List », « Manage », « Advanced DNS », « Add New Record ». Le nom se saisit sans votre domaine.',
  'guide.where.route53':
    'Amazon Route 53, puis « Hosted zones », votre domaine, « Create record ». Mettez le texte entre guillemets droits doubles.',
  'guide.where.ionos':
    'IONOS, puis « Domaines et SSL », la roue à côté de votre domaine, « DNS », « Ajouter un enregistrement ». Cela peut prendre un quart d’heure.',
  'guide.where.strato':
    'STRATO, puis votre offre, « Domains », la roue à côté de votre domaine, « DNS », « TXT and CNAME records ».',
  'guide.where.hetzner': 'Hetzner, puis sa console, « DNS », votre zone, « Add record ».',
  'guide.where.ovh':
    'OVHcloud, puis « Web Cloud », « Noms de domaine », votre domaine, « Zone DNS », « Ajouter une entrée ».',
  'guide.where.squarespace':
    'Squarespace, puis « Domains », votre domaine, « DNS settings », « Custom records ».',
  'guide.where.other': '{place}. Cherchez « DNS », « zone » ou « enregistrements » à côté de votre domaine.',
  'guide.where.unknown':
    'nous ne reconnaissons pas l’endroit à ses serveurs DNS ({servers}). En général, c’est là où vous payez le domaine. Cherchez-y « DNS », « zone » ou « enregistrements ».',
  'guide.where.note':
    'Les menus changent de nom de temps en temps ; nous ne l’avons pas essayé avec un vrai compte.',

  'guide.mail.title': 'Prouver par e-mail',
  'guide.mail.lead':
    'Les vendeurs de certificats payants le proposent encore, jusqu’au {ends, date, long}. Voici tout le chemin.',
  'guide.mail.why-1':
    'Qui lit ces boîtes aux lettres peut obtenir un certificat pour votre site ; regardez donc qui d’autre les lit.',
  'guide.mail.why-2':
    'Un fichier ou une ligne dans le DNS comptera encore après 2028. Si votre vendeur les propose, prenez l’un de ceux-là.',
  'guide.mail.step-mailbox':
    'Veillez à ce que l’une de ces boîtes aux lettres existe et que vous la lisiez. D’autres ne comptent pas ; chez la plupart des hébergeurs, on en ajoute une dans l’espace client sous « E-mail ».',
  'guide.mail.step-order':
    'Commandez chez un vendeur qui prouve par e-mail, pour exactement les noms ci-dessous.',
  'guide.mail.step-csr':
    'Le vendeur demande une demande de signature (CSR). La personne qui s’occupe du serveur la crée là ; la clé privée reste sur le serveur.',
  'guide.mail.step-link':
    'Choisissez la boîte aux lettres chez le vendeur. Un message arrive en quelques minutes ; cliquez sur son lien. Regardez aussi dans les indésirables.',
  'guide.mail.step-install':
    'Le vendeur remet le certificat. Faites-le installer avec ses certificats intermédiaires, puis contrôlez de l’extérieur, ci-dessous.',
  'guide.mail.copy': 'Copier',
};
