import type { mixed as english } from '../en/mixed.ts';
import type { Translated } from '../translated.ts';

export const mixed: Translated<typeof english> = {
  'mixed.label': 'Teile, die unverschlüsselt kommen',
  'mixed.button': 'Nach unverschlüsselten Teilen sehen',
  'mixed.button-of': 'Nach unverschlüsselten Teilen sehen: {name}',
  'mixed.looking': 'Wir sehen Ihre Seiten nach Teilen durch, die unverschlüsselt kommen',
  'mixed.none': 'Kein Teil Ihrer Seiten kommt unverschlüsselt',
  'mixed.none-more':
    'Angesehen haben wir {count, plural, one {eine Seite} other {# Seiten}}: {pages}. Alles, was dort geladen wird, kommt verschlüsselt.',
  'mixed.upgraded-more':
    'Ihre Seiten lassen Browser alles verschlüsselt laden (upgrade-insecure-requests). Gesehen auf {pages}.',
  'mixed.partly': 'Nicht alles ließ sich lesen: Eine Seite war sehr lang oder langsam.',
  'mixed.found':
    '{count, plural, one {Ein Teil Ihrer Seiten kommt} other {# Teile Ihrer Seiten kommen}} noch unverschlüsselt',
  'mixed.found-more':
    'Browser lassen solche Teile weg oder laden sie verschlüsselt und lassen sie weg, wenn niemand antwortet. Am Zertifikat liegt es nicht: Die Seiten nennen noch die alten Adressen. Angesehen haben wir {pages}.',
  'mixed.unseen': 'Ihre Seiten ließen sich nicht durchsehen',
  'mixed.unseen-more':
    'Ob Teile davon noch unverschlüsselt kommen, können wir darum nicht sagen ({problem}). Öffnen Sie Ihre Website: Das Schloss des Browsers zeigt es.',
  'mixed.show': 'Welche Teile, und was zu tun ist',
  'mixed.show-less': 'Teile ausblenden',
  'mixed.script': 'Skript, wird weggelassen',
  'mixed.style': 'Gestaltung oder ein Bild darin, wird weggelassen',
  'mixed.frame': 'Seite in der Seite, wird weggelassen',
  'mixed.object': 'Eingebettetes Objekt, wird weggelassen',
  'mixed.form': 'Formular, dessen Angaben lesbar unterwegs wären; der Browser warnt',
  'mixed.image': 'Bild, wird verschlüsselt geladen, wenn es das gibt',
  'mixed.media': 'Ton oder Film, wird verschlüsselt geladen, wenn es das gibt',
  'mixed.other': 'Sonstiger Teil, wird weggelassen',
  'mixed.on': '{what}, auf {pages}',
  'mixed.more': '{count, plural, one {und ein weiterer} other {und # weitere}}',
  'mixed.wordpress':
    'Ihre Website läuft mit WordPress: Setzen Sie unter Einstellungen, Allgemein, die „WordPress-Adresse (URL)“ und die „Website-Adresse (URL)“ auf https://{name}. Adressen in älteren Beiträgen ändert ein Plugin zum Suchen und Ersetzen.',
  'mixed.copy': 'Nachricht an den kopieren, der Ihre Website macht',
  'mixed.letter':
    'Die Website {name} ist jetzt verschlüsselt. Einige Teile ihrer Seiten werden noch über http:// geladen, und Browser sperren diese oder laden sie verschlüsselt. Bitte lassen Sie die Seiten diese Teile über https:// nennen oder mit einer Adresse ohne Schema:',
};
