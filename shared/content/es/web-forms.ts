import type { webForms as english } from '../en/web-forms.ts';
import type { Translated } from '../translated.ts';

export const webForms: Translated<typeof english> = {
  'form.open': 'Inicie sesión{name, select, none {} other { en {name}}} y abra: {path}.',
  'form.domain': 'Elija el dominio {names}.',
  'form.field-key':
    '{by, select, file {Elija el archivo {file}} other {Pegue la clave privada, entera}}: «{label}».',
  'form.field-certificate':
    '{by, select, file {Elija el archivo {file}} other {Pegue el certificado, entero}}: «{label}».',
  'form.field-chain':
    '{by, select, file {Elija el archivo {file}} other {Pegue la cadena, entera}}: «{label}». Sin ella avisan los teléfonos y los programas de correo.',
  'form.field-fullChain':
    '{by, select, file {Elija el archivo {file}} other {Pegue certificado y cadena}}: «{label}».',
  'form.field-pfx': 'Elija el archivo {file} y escriba su contraseña: «{label}».',
  'form.save': 'Pulse «{button}», y espere a que el panel diga que está hecho.',
  'form.mail': 'Para el correo, elija el mismo certificado en «Mail Settings» del dominio.',
};
