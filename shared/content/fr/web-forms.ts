import type { webForms as english } from '../en/web-forms.ts';
import type { Translated } from '../translated.ts';

export const webForms: Translated<typeof english> = {
  'form.open': 'Connectez-vous{name, select, none {} other { à {name}}} et ouvrez : {path}.',
  'form.domain': 'Choisissez le domaine {names}.',
  'form.field-key':
    '{by, select, file {Choisissez le fichier {file}} other {Collez la clé privée, entière}} : « {label} ».',
  'form.field-certificate':
    '{by, select, file {Choisissez le fichier {file}} other {Collez le certificat, entier}} : « {label} ».',
  'form.field-chain':
    '{by, select, file {Choisissez le fichier {file}} other {Collez la chaîne, entière}} : « {label} ». Sans elle, téléphones et logiciels de messagerie avertissent.',
  'form.field-fullChain':
    '{by, select, file {Choisissez le fichier {file}} other {Collez certificat et chaîne}} : « {label} ».',
  'form.field-pfx': 'Choisissez le fichier {file} et saisissez son mot de passe : « {label} ».',
  'form.save': 'Appuyez sur « {button} », et attendez que le panneau dise que c’est fait.',
  'form.mail': 'Pour le courrier, choisissez le même certificat sous « Mail Settings » du domaine.',
};
