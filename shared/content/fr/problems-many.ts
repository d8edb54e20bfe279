import type { manyProblems as english } from '../en/problems-many.ts';
import type { TranslatedProblems } from '../translated.ts';

export const manyProblems: TranslatedProblems<typeof english> = {
  'job-list-unusable': {
    title: 'Cette liste de tâches n’est pas utilisable',
    what: '{reason, select, empty {Elle ne contient aucune tâche : aucun fichier dont le nom finit par .json, aucune ligne sous les noms des colonnes.} no_like {Un tableau dit ce qui diffère d’un site à l’autre ; le reste vient d’un fichier de tâche, et aucun n’a été indiqué.} no_list {--like indique une tâche modèle, et demande un tableau (.csv) à côté ; ce qui a été indiqué n’en est pas un.} columns {Sa première ligne doit nommer les colonnes : names, et celles des colonnes ci-dessous qui diffèrent d’un site à l’autre.} other {À partir de la ligne ci-dessous, ce n’est pas un tableau de la forme habituelle.}}',
    next: '{reason, select, empty {Indiquez le dossier des fichiers de tâche, ou remplissez le tableau.} no_like {Écrivez un fichier de tâche pour tous et ajoutez : --like JOB} no_list {Retirez --like, ou indiquez le tableau.} columns {Corrigez la première ligne, puis réessayez.} other {Enregistrez-le de nouveau en CSV, puis réessayez.}}',
  },
  'export-unfit': {
    title: 'Cette tâche ne peut pas être transmise',
    what: '{engine, select, ansible {Ansible} lego {lego} other {Certbot}} travaillerait avec ce que fournissent Debian et Ubuntu, qui ne permet pas ce que demandent les champs nommés ci-dessous. Aucun fichier n’a été écrit.',
    next: 'Retirez ces champs d’une copie de la tâche et transmettez celle-ci ; ou laissez cette application continuer.',
  },
  'batch-stopped': {
    title: 'Non commencé',
    what: '{after} a échoué, et vous aviez demandé de ne rien commencer d’autre dans ce cas. Ici, rien n’a été touché.',
    next: 'Occupez-vous d’abord de celle-là, puis recommencez.',
  },
  'some-jobs-failed': {
    title: 'Échecs : {failed} sur {count}',
    what: 'Ce qu’il est advenu de chaque tâche figure ci-dessus.',
    next: 'Occupez-vous de celles qui ont échoué ; ce qui est fait n’est pas à refaire.',
  },
};
