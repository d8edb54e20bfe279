import type { webForms as english } from '../en/web-forms.ts';
import type { Translated } from '../translated.ts';

export const webForms: Translated<typeof english> = {
  'form.open': 'Melden Sie sich {name, select, none {dort} other {bei {name}}} an, und öffnen Sie: {path}.',
  'form.domain': 'Wählen Sie die Domain {names}.',
  'form.field-key':
    '„{label}“: {by, select, file {Wählen Sie die Datei {file}} other {Fügen Sie den privaten Schlüssel ein, ganz}}.',
  'form.field-certificate':
    '„{label}“: {by, select, file {Wählen Sie die Datei {file}} other {Fügen Sie das Zertifikat ein, ganz}}.',
  'form.field-chain':
    '„{label}“: {by, select, file {Wählen Sie die Datei {file}} other {Fügen Sie die Kette ein, ganz}}. Ohne sie warnen Telefone und Mailprogramme.',
  'form.field-fullChain':
    '„{label}“: {by, select, file {Wählen Sie die Datei {file}} other {Fügen Sie Zertifikat und Kette ein}}.',
  'form.field-pfx': '„{label}“: Wählen Sie die Datei {file}, und geben Sie ihr Passwort ein.',
  'form.save': 'Drücken Sie „{button}“, und warten Sie, bis das Panel sagt, dass es erledigt ist.',
  'form.mail': 'Für E-Mail wählen Sie dasselbe Zertifikat unter „Mail Settings“ der Domain.',
};
