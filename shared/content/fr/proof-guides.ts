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
  'guide.dns.quoted': 'Les guillemets en font partie : votre fournisseur les veut.',
  'guide.dns.copy-host': 'Copier le nom',
  'guide.dns.watch': 'Regarder dans le DNS',
  'guide.dns.watch-of': 'Regarder dans le DNS de {domain}',
  'guide.dns.alias': '{name} renvoie à {place}. La ligne doit se trouver là.',
  'guide.dns.watching': 'Nous interrogeons chaque serveur DNS de {domain}',
  'guide.dns.shows': '{count, plural, one {Montre votre texte.} other {Montre les # textes.}}',
  'guide.dns.partly': 'Montre {seen} des {count} textes pour l’instant.',
  'guide.dns.others':
    '{count, plural, one {Un autre texte s’y trouve, pas encore le vôtre :} other {D’autres textes s’y trouvent, pas encore le vôtre :}} {values}',
  'guide.dns.absent': 'Rien pour l’instant.',
  'guide.dns.silent':
    'Ne nous répond pas. Les réseaux de bureau ferment souvent cette voie ; redemandez depuis un autre.',
  'guide.dns.no-servers': 'Nous n’avons pas trouvé les serveurs DNS de {domain}.',
  'guide.dns.all-there': 'Tous les serveurs DNS montrent ce que l’autorité attend. Vous pouvez continuer.',
  'guide.dns.some-silent':
    'Les serveurs DNS qui répondent la montrent, et certains ne nous répondent pas. Regardez encore dans une minute. S’ils restent muets, vous pouvez continuer : l’autorité en interroge alors un autre.',
  'guide.dns.not-yet':
    'Tous les serveurs DNS ne montrent pas encore ce que l’autorité attend. Attendez un peu, puis regardez de nouveau.',
  'guide.dns.all-silent':
    'Aucun serveur DNS ne nous répond ; nous ne pouvons donc pas dire si elle y est. Regardez de nouveau, ou depuis un autre réseau.',
  'guide.dns.absence':
    'Qui a demandé avant que la ligne y soit peut encore recevoir « rien » pendant {time}. C’est ce que prévoit le DNS de votre domaine.',
  'guide.dns.former':
    'Qui a demandé avant peut encore voir les anciens textes pendant {time} : c’est leur durée de vie.',
  'guide.dns.lasting':
    '{unit, select, minutes {{amount, plural, one {une minute} other {# minutes au plus}}} other {{amount, plural, one {une heure} other {# heures au plus}}}}',
  'guide.dns.alias-zone': 'Placez la ligne à {place}, dans la zone {zone}.',
  'guide.dns.alias-place': 'Placez la ligne à {place}.',
  'guide.dns.alias-why':
    '{name} est un alias (CNAME) qui y mène. Aucun texte ne peut se trouver à côté d’un alias, et l’autorité le suit ; il n’y a pas besoin d’y toucher.',
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
