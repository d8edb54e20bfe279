import type { basics as english } from '../en/learn-basics.ts';
import type { LearnPageWords } from '../learn.ts';

export const basics: Readonly<Record<keyof typeof english, LearnPageWords>> = {
  'what-is-a-certificate': {
    title: 'Qu’est-ce qu’un certificat ?',
    summary:
      'Une lettre scellée : elle nomme votre site, contient sa clé publique, et elle est signée par quelqu’un à qui les navigateurs font confiance.',
    also: 'ssl tls cadenas https',
    passages: [
      {
        text: [
          'Votre site a une paire de clés. La <public-key>clé publique</public-key> peut être vue de tous. La <private-key>clé privée</private-key> reste sur votre serveur. Ce que la clé privée a signé, chacun peut le vérifier avec la clé publique, et personne d’autre ne peut signer comme elle.',
          'Un <certificate>certificat</certificate> est une lettre qui dit : <b>cette clé publique appartient à cette adresse</b>. Une <authority>autorité de certification</authority> signe la lettre, une fois qu’elle a vu la preuve que l’adresse est à vous.',
        ],
      },
      {
        heading: 'Ce qu’il fait pour vos visiteurs',
        text: [],
        points: [
          '<b>Personne ne lit avec eux.</b> Ce qu’ils tapent est chiffré jusqu’à vous : adresses, commandes, mots de passe.',
          '<b>Personne ne glisse une autre page.</b> Ce qui arrive est ce que vous avez envoyé.',
          '<b>Ils sont bien chez vous.</b> Personne d’autre ne peut montrer pour votre adresse un certificat que les navigateurs acceptent.',
        ],
      },
      {
        heading: 'Ce qu’il ne fait pas',
        text: [
          'Il ne dit rien de l’honnêteté. Un escroc qui a sa propre adresse obtient aussi un certificat pour elle. Le cadenas veut dire « personne entre nous », et non « une bonne boutique ».',
        ],
      },
      {
        heading: 'Essayez le sceau vous-même',
        text: [
          'Ci-dessous, cette application crée une vraie paire de clés et scelle une lettre avec, comme une autorité scelle un certificat. Changez une seule lettre et regardez le sceau.',
        ],
      },
    ],
  },
  'chain-of-trust': {
    title: 'La chaîne de confiance',
    summary:
      'Votre navigateur connaît une liste de noms. Il croit tous les autres parce que, au bout du compte, l’un de ceux-là a signé pour eux.',
    passages: [
      {
        text: [
          'Les navigateurs et les systèmes sont livrés avec une liste de <root>racines</root> : des autorités auxquelles ils font confiance sans autre question. Une racine signe peu de choses et reste au coffre. Pour le travail quotidien, elle signe un <intermediate>intermédiaire</intermediate>, et l’intermédiaire signe votre site.',
          'Un navigateur qui rencontre votre site remonte cette <chain>chaîne</chain> : qui vous a signé, qui a signé celui-là, jusqu’à une racine qu’il connaît. S’il manque un maillon, le chemin se termine par un avertissement.',
        ],
      },
      {
        heading: 'Le maillon qui se perd',
        text: [
          'Votre serveur doit envoyer son propre certificat <b>et</b> l’intermédiaire. S’il n’envoie que le sien, votre navigateur montre peut-être quand même un cadenas, parce qu’il a rencontré l’intermédiaire ailleurs, alors qu’un téléphone ou un logiciel de messagerie avertit. Nous installons toujours la chaîne entière, exactement comme l’autorité la donne.',
        ],
      },
      {
        heading: 'Pourquoi ne puis-je pas signer pour d’autres avec le mien ?',
        text: [
          'Chaque certificat dit à quoi il peut servir. Le vôtre dit : pour un site, pas pour signer. Seules les racines et les intermédiaires peuvent en signer d’autres.',
        ],
      },
      {
        heading: 'La voir sur un vrai site',
        text: ['Touchez un maillon pour voir ce qui se passe s’il casse.'],
      },
    ],
  },
  'who-vouches': {
    title: 'Qui se porte garant de qui ?',
    summary: 'Qui sont ces autorités, qui les surveille, et ce qui arrive à celle qui manque à sa parole.',
    passages: [
      {
        text: [
          'Une <authority>autorité</authority> est une entreprise ou une association à but non lucratif qui suit des règles communes : comment vérifier une adresse, que consigner, combien de temps un certificat peut être valable. Des auditeurs les contrôlent chaque année.',
          'Les éditeurs de navigateurs décident à qui faire confiance : Apple, Google, Microsoft et Mozilla tiennent chacun une liste de racines. Chrome n’accepte aucun certificat créé après avril 2018 qui ne soit pas inscrit dans des journaux publics, où chacun peut voir ce qui a été émis, pour votre nom aussi. Depuis juin 2026, il demande en plus aux autorités de les y inscrire <b>tous</b>.',
        ],
      },
      {
        heading: 'La confiance peut se perdre',
        text: [
          'Quand une autorité est piratée, cache des erreurs ou manque encore et encore aux règles, les navigateurs la retirent de leurs listes. Les sites de ses clients affichent alors des avertissements, bien que ces clients n’aient rien fait de mal. Il importe donc de savoir qui signe pour vous, et aussi de pouvoir changer vite.',
        ],
      },
    ],
  },
  'validation-levels': {
    title: 'Trois niveaux de vérification',
    summary:
      'Validation de domaine, d’organisation et étendue : ce que dit chacune, et ce que les navigateurs en montrent aujourd’hui.',
    also: 'papiers registre kbis entreprise appel ov ev',
    passages: [
      {
        text: [],
        points: [
          '<b><domain-validation>Domaine</domain-validation> (DV)</b> dit : celui qui a demandé a le contrôle de cette adresse. Cela prend quelques secondes et c’est souvent gratuit.',
          '<b><organisation-validation>Organisation</organisation-validation> (OV)</b> nomme aussi une entreprise, après recherche. Les visiteurs ne le voient que s’ils ouvrent les détails du certificat.',
          '<b><extended-validation>Étendue</extended-validation> (EV)</b> nomme une entreprise vérifiée plus à fond. Cela ne dit <b>pas</b> que cette entreprise est honnête, encore en activité, ou qu’on peut y acheter sans risque : ses propres règles le précisent.',
        ],
      },
      {
        heading: 'Ce que voient vos visiteurs',
        text: [
          'Les trois se ressemblent. Jusqu’en 2018 et 2019, les navigateurs montraient en vert le nom de l’entreprise pour la validation étendue. Safari, Chrome et Firefox l’ont supprimé. Google l’avait essayé avec les visiteurs de Chrome (publié en 2019) : avec ou sans le nom, ils se comportaient de la même façon.',
          'Le chiffrement est le même dans les trois cas.',
        ],
      },
      {
        heading: 'Ce que l’on vous demande',
        text: ['Outre la preuve que l’adresse est à vous :'],
        points: [
          '<b>OV</b> : le nom et l’adresse de l’entreprise tels qu’ils figurent dans un registre ou un annuaire public, et un appel ou un message par une voie qui s’y trouve, non par une que vous indiquez.',
          '<b>EV</b> : aussi le numéro au registre, le fait que l’entreprise est en activité, et qui peut signer pour elle ; cette personne signe un contrat.',
          'Mettez l’inscription au registre à jour avant de commander. Après 398 jours, tout est vérifié de nouveau.',
        ],
      },
      {
        heading: 'Quand faut-il plus que le « domaine » ?',
        text: [
          'Si un contrat, un appel d’offres ou un assureur l’exige. Pour les visiteurs d’une boutique, cela ne fait aucune différence visible.',
        ],
      },
    ],
  },
};
