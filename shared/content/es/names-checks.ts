import type { namesChecks as english } from '../en/names-checks.ts';
import type { Translated } from '../translated.ts';

export const namesChecks: Translated<typeof english> = {
  'names.checks': 'Antes de continuar',
  'names.mend-add': 'Incluir {names}',
  'names.mend-leave': 'Quitar {names}',
  'names.mend-add-many': '{count, plural, one {Incluirlo} other {Incluir los #}}',
  'names.mend-leave-many': '{count, plural, one {Quitarlo} other {Quitar los #}}',

  'names.check.covered-by-star.title': '{star} ya cubre algunos de sus nombres',
  'names.check.covered-by-star.text':
    '{names} quedarían cubiertos dos veces{refuses, select, yes {, y {provider} rechaza entera una petición así} other {, lo que no hace daño pero no sirve de nada}}.',
  'names.check.star-on-suffix.title': 'Nadie firma {star}',
  'names.check.star-on-suffix.text': 'Cubriría los nombres de desconocidos.',
  'names.check.too-many.title': 'Demasiados nombres para un solo certificado',
  'names.check.too-many.text':
    '{provider} acepta {most} como máximo, y estos son {count}. Haga dos certificados con ellos.',
  'names.check.pair-only.title': '{provider} solo acepta un nombre y su www',
  'names.check.pair-only.text': 'Quite aquí los demás, o elija otro proveedor en el paso siguiente.',
  'names.check.no-star-there.title': '{provider} no tiene certificados con asterisco',
  'names.check.no-star-there.text': 'Quite el asterisco, o elija otro proveedor en el paso siguiente.',
  'names.check.not-public.title': 'Ninguna autoridad pública firma {names}',
  'names.check.not-public.text':
    'Solo firman nombres que alguien puede poseer públicamente. Una autoridad propia puede firmarlo; los visitantes de fuera verían una advertencia.',
  'names.check.absent.title': '{name} no lleva a ninguna parte',
  'names.check.absent.text':
    'El DNS no tiene ninguna dirección para este nombre. ¿Está bien escrito? Si lo está, añádalo donde se administra su dominio.',
  'names.check.not-here.title': '{name} lleva a otro servidor',
  'names.check.not-here.text':
    'Está en {addresses}, pero {site} está en {siteAddresses}. La prueba se pediría allí, y fallaría la petición entera.',
  'names.check.foreign.title': '{names} está fuera de {registrable}',
  'names.check.foreign.text': 'Funciona si el nombre también es suyo y lleva al mismo servidor.',
  'names.check.bare-under-star.title': '{star} no cubre {name} a secas',
  'names.check.bare-under-star.text':
    'El asterisco equivale exactamente a una parte. Algunos vendedores añaden el dominio a secas sin preguntar, pero Let’s Encrypt no.',
  'names.check.too-deep.title': '{star} solo alcanza un nivel',
  'names.check.too-deep.text': '{names} tiene una parte más, así que sus visitantes verían una advertencia.',
  'names.check.loses-names.title': 'Su certificado actual vale para más nombres',
  'names.check.loses-names.text':
    'Si se quitan, {names} mostrarían una advertencia en cuanto se use el nuevo.',
  'names.check.counterpart-missing.title': 'Falta {other}',
  'names.check.counterpart-missing.text':
    'Lleva al mismo servidor. Quien lo escriba vería una advertencia, antes de que ninguna redirección pueda reenviarlo.',
  'names.check.mail-missing.title': 'Su correo necesita {names}',
  'names.check.mail-missing.text':
    'Los programas de correo comprueban el nombre que tienen configurado. Sin él, preguntan si confiar en su servidor.',
  'names.check.exchange-missing.title': 'Su correo se entrega en {names}',
  'names.check.exchange-missing.text':
    'Otros servidores se encuentran con este nombre. Hoy pocos insisten en él, pero sí los que tienen una regla de correo (MTA-STS).',
  'names.check.mail-by-hand.title': 'Su servidor de correo también lo recibe',
  'names.check.mail-by-hand.text':
    'Si Postfix, Dovecot o Exim funciona en el servidor de su sitio, Sealkeeper presenta también allí el certificado para {names}. En cualquier otro servidor de correo se instala a mano: quien se ocupa de él le indica los mismos archivos.',
  'names.check.separate-mail-names.title': 'Un solo nombre bastaría para el correo',
  'names.check.separate-mail-names.text':
    'Enviar y recibir tienen nombres propios: {names}. Hay que incluirlos todos, salvo que cada programa de correo use solo {one}.',
  'names.check.several-mail-domains.title': 'Un certificado para el correo de varios dominios',
  'names.check.several-mail-domains.text':
    'Funciona: {domains} pueden compartirlo, si se demuestra cada uno. Aún más sencillo es configurar todos los programas de correo con {one}.',
  'names.check.star-needs-dns.title': 'Un asterisco se demuestra en el DNS',
  'names.check.star-needs-dns.text':
    'Un archivo en un servidor no puede hablar por todos los nombres. Usted añadirá una línea donde se administra su dominio; le guiamos hasta allí.',
  'names.check.international.title': '{shown} se escribe {name}',
  'names.check.international.text':
    'Los visitantes lo teclean con sus letras. En certificados y ajustes figura así.',
};
