import type { webForms as english } from '../en/web-forms.ts';
import type { Translated } from '../translated.ts';

export const webForms: Translated<typeof english> = {
  'form.open': 'Melden Sie sich {name, select, none {dort} other {bei {name}}} an, und öffnen Sie: {path}.',
  'form.domain': 'Wählen Sie die Domain {names}.',
  'form.field-key':
    '{by, select, file {Wählen Sie die Datei {file}} other {Fügen Sie den privaten Schlüssel ein, ganz}}: „{label}“.',
  'form.field-certificate':
    '{by, select, file {Wählen Sie die Datei {file}} other {Fügen Sie das Zertifikat ein, ganz}}: „{label}“.',
  'form.field-chain':
    '{by, select, file {Wählen Sie die Datei {file}} other {Fügen Sie die Kette ein, ganz}}: „{label}“. Ohne sie warnen Telefone und Mailprogramme.',
  'form.field-fullChain':
    '{by, select, file {Wählen Sie die Datei {file}} other {Fügen Sie Zertifikat und Kette ein}}: „{label}“.',
  'form.field-pfx': 'Wählen Sie die Datei {file}, und geben Sie ihr Passwort ein: „{label}“.',
  'form.save': 'Drücken Sie „{button}“, und warten Sie, bis das Panel sagt, dass es erledigt ist.',
  'form.mail': 'Für E-Mail wählen Sie dasselbe Zertifikat unter „Mail Settings“ der Domain.',
};
