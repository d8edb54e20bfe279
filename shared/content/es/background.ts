import type { background as english } from '../en/background.ts';
import type { Translated } from '../translated.ts';

/** The renewal from this computer that nobody watches. */
export const background: Translated<typeof english> = {
  'background.title': 'Renovar desde este ordenador, en segundo plano',
  'background.what':
    'Sealkeeper arranca entonces cuando usted inicia sesión, sin ventana, y renueva cuando toca. Un portátil cerrado no renueva nada: ábralo de vez en cuando, o el certificado caducará.',
  'background.on': 'Renovar en segundo plano',
  'background.short':
    'Este certificado dura solo unos días. Los de este tipo son para ordenadores que renuevan por sí mismos: active esto, o pronto caducará.',
  'background.approve':
    'Su sistema le pide antes permiso: permita Sealkeeper entre los elementos de inicio de sesión.',
  'background.remember': 'Guardar mi acceso a {server} en el llavero de este ordenador',
  'background.remember-why':
    'Sin él, un acceso con contraseña no puede renovar por sí solo. También se usa para preguntar a su servidor cómo está, y cuando usted renueva o deshace algo. Se queda en este ordenador, protegido por el sistema, y puede hacer que se olvide en cualquier momento.',
  'background.no-keychain':
    'Este ordenador no tiene un llavero que proteja una contraseña, así que no se guarda ninguna. La renovación automática funciona con un archivo de clave sin frase de paso, o con un agente SSH.',
  'background.kept': 'Acceso guardado para {server}',
  'background.forget': 'Olvidarlo',
  'background.next': '{name} en {server}: se renueva a partir del {date}',
  'background.waits': '{name} en {server} le espera a usted: {why}',
  'background.tried': '{name} en {server} se vuelve a intentar por sí solo: {why}',
  'background.explained': 'Su autoridad explica esa fecha: {address}',
};
