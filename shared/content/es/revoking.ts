import type { revoking as english } from '../en/revoking.ts';
import type { Translated } from '../translated.ts';

export const revoking: Translated<typeof english> = {
  'revoking.button': 'Declararlo no válido',
  'revoking.button-of': 'Declararlo no válido: {names}',
  'revoking.title': '¿Declarar no válido el certificado de {name}?',
  'revoking.looking': 'Mirando qué certificado presenta {name}',
  'revoking.asking': '{authority} lo declara no válido',
  'revoking.what': 'El certificado para {names}, firmado por {authority}, válido hasta el {until}.',
  'revoking.means':
    'Una vez declarado no válido, lo es para siempre: los navegadores que lo comprueban rechazarán enseguida a los visitantes; los demás, solo cuando caduque. Su sitio lo sigue presentando hasta que haya uno nuevo instalado.',
  'revoking.serial': 'Su número: {serial}',
  'revoking.why': '¿Por qué?',
  'revoking.reason.key-compromise': 'Puede que otros tengan su clave',
  'revoking.reason.key-compromise-what':
    'Alguien entró en el servidor, o se perdió una copia de la clave privada. No espere: para eso está esto.',
  'revoking.reason.superseded': 'Otro certificado ha ocupado su lugar',
  'revoking.reason.superseded-what':
    'El sitio presenta uno más nuevo, o lo hará pronto, y este no hace falta.',
  'revoking.reason.cessation-of-operation': 'El nombre ya no es mío, o el sitio está cerrado',
  'revoking.reason.cessation-of-operation-what':
    'Ha vendido o dejado el dominio, o el sitio ha desaparecido para siempre.',
  'revoking.reason.affiliation-changed': 'Lo que dice de su titular ya no es cierto',
  'revoking.reason.affiliation-changed-what':
    'Solo para certificados que llevan el nombre de una empresa. Los que obtiene Sealkeeper no llevan ninguno.',
  'revoking.reason.unspecified': 'Otro motivo',
  'revoking.reason.unspecified-what': 'No se indica ninguno a la autoridad.',
  'revoking.go': 'Declararlo no válido',
  'revoking.sure-title': '¿Para siempre?',
  'revoking.sure':
    'Esto no lo puede deshacer nadie, ni usted ni la autoridad. Los visitantes de {names} pueden ser rechazados hasta que haya un nuevo certificado instalado.',
  'revoking.sure-yes': 'Sí, declararlo no válido',
  'revoking.sure-no': 'Dejarlo como está',
  'revoking.done-title': 'El certificado de {name} ya no es válido',
  'revoking.done':
    'La autoridad lo ha confirmado. Su servidor lo sigue presentando: haga instalar ahora uno nuevo, con una clave nueva. Tarda unos minutos.',
  'revoking.anew': 'Proteger de nuevo',
  'revoking.when-title': '¿Cuándo es lo adecuado?',
  'revoking.when-1':
    'Cuando otra persona podría tener la clave privada. Con ella podría hacerse pasar por su sitio hasta que caduque el certificado.',
  'revoking.when-2':
    'No hace falta si solo renueva, traslada o cambia algo: un certificado antiguo caduca por sí solo en unas semanas. Si no hay ningún problema con la clave, instale primero uno nuevo.',
};
