import type { webForms as english } from '../en/web-forms.ts';
import type { Translated } from '../translated.ts';

export const webForms: Translated<typeof english> = {
  'form.open': 'Connectez-vous{name, select, none {} other { à {name}}} et ouvrez : {path}.',
  'form.domain': 'Choisissez le domaine {names}.',
  'form.field-key':
    '« {label} » : {by, select, file {choisissez le fichier {file}} other {collez la clé privée, entière}}.',
  'form.field-certificate':
    '« {label} » : {by, select, file {choisissez le fichier {file}} other {collez le certificat, entier}}.',
  'form.field-chain':
    '« {label} » : {by, select, file {choisissez le fichier {file}} other {collez la chaîne, entière}}. Sans elle, téléphones et logiciels de messagerie avertissent.',
  'form.field-fullChain':
    '« {label} » : {by, select, file {choisissez le fichier {file}} other {collez certificat et chaîne}}.',
  'form.field-pfx': '« {label} » : choisissez le fichier {file} et saisissez son mot de passe.',
  'form.save': 'Appuyez sur « {button} », et attendez que le panneau dise que c’est fait.',
  'form.mail': 'Pour le courrier, choisissez le même certificat sous « Mail Settings » du domaine.',
};
