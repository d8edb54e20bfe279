import type { webForms as english } from '../en/web-forms.ts';
import type { Translated } from '../translated.ts';

export const webForms: Translated<typeof english> = {
  'form.open': 'Inicie sesión{name, select, none {} other { en {name}}} y abra: {path}.',
  'form.domain': 'Elija el dominio {names}.',
  'form.field-key':
    '«{label}»: {by, select, file {elija el archivo {file}} other {pegue la clave privada, entera}}.',
  'form.field-certificate':
    '«{label}»: {by, select, file {elija el archivo {file}} other {pegue el certificado, entero}}.',
  'form.field-chain':
    '«{label}»: {by, select, file {elija el archivo {file}} other {pegue la cadena, entera}}. Sin ella avisan los teléfonos y los programas de correo.',
  'form.field-fullChain':
    '«{label}»: {by, select, file {elija el archivo {file}} other {pegue certificado y cadena}}.',
  'form.field-pfx': '«{label}»: elija el archivo {file} y escriba su contraseña.',
  'form.save': 'Pulse «{button}», y espere a que el panel diga que está hecho.',
  'form.mail': 'Para el correo, elija el mismo certificado en «Mail Settings» del dominio.',
};
