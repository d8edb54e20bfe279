import type { manyProblems as english } from '../en/problems-many.ts';
import type { TranslatedProblems } from '../translated.ts';

export const manyProblems: TranslatedProblems<typeof english> = {
  'job-list-unusable': {
    title: 'Esta lista de tareas no se puede usar',
    what: '{reason, select, empty {No contiene ninguna tarea: ningún archivo que termine en .json, ninguna línea debajo de los nombres de las columnas.} no_like {Una tabla dice en qué se diferencia cada sitio; el resto viene de un archivo de tarea, y no se ha indicado ninguno.} no_list {--like indica una tarea que sirve de modelo y necesita además una tabla (.csv); lo que se ha indicado no lo es.} columns {Su primera línea tiene que nombrar las columnas: names y, de las de abajo, las que cambien de un sitio a otro.} other {A partir de la línea de abajo no es una tabla del tipo habitual.}}',
    next: '{reason, select, empty {Indique la carpeta con los archivos de tarea, o rellene la tabla.} no_like {Escriba un archivo de tarea para todos y añada: --like JOB} no_list {Quite --like, o indique la tabla.} columns {Corrija la primera línea e inténtelo de nuevo.} other {Guárdela otra vez como CSV e inténtelo de nuevo.}}',
  },
  'export-unfit': {
    title: 'Este encargo no se puede traspasar',
    what: '{engine, select, ansible {Ansible} lego {lego} other {Certbot}} trabajaría con lo que traen Debian y Ubuntu, y eso no puede hacer lo que piden los campos indicados abajo. No se ha escrito ningún archivo.',
    next: 'Quite esos campos en una copia del encargo y traspase esa copia; o deje que esta aplicación siga con él.',
  },
  'batch-stopped': {
    title: 'Sin empezar',
    what: '{after} ha fallado, y usted pidió que en ese caso no se empezara nada más. Aquí no se ha tocado nada.',
    next: 'Ocúpese primero de esa y después empiece de nuevo.',
  },
  'some-jobs-failed': {
    title: 'Han fallado: {failed} de {count}',
    what: 'Arriba figura qué ha sido de cada una.',
    next: 'Ocúpese de las que han fallado; lo que está hecho no hay que repetirlo.',
  },
};
