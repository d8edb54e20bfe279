import type { ways as english } from '../en/ways.ts';
import type { Translated } from '../translated.ts';

export const ways: Translated<typeof english> = {
  'way.limits-title': 'Was wir hier nicht versprechen können',
  'way.limit.no-safety-net':
    'Nur dieser Computer macht etwas rückgängig: Schläft er mittendrin ein oder bricht die Verbindung ab, so bleibt, was geändert wurde, bis Sie diese App wieder öffnen.',
  'way.limit.no-lock':
    'Wir können andere währenddessen nicht fernhalten: Lassen Sie niemanden zur selben Zeit etwas an derselben Website ändern.',
  'way.limit.lock-of-login':
    'Ferngehalten wird währenddessen nur, wer sich mit demselben Benutzer anmeldet, nicht wer sonst diesen Server betreut.',
  'way.limit.no-services':
    'Wir können den Webserver nicht auffordern, noch einmal nachzusehen. Was wir hinlegen, gilt, sobald er es von selbst liest oder Ihr Anbieter ihn dazu bringt.',
  'way.limit.no-commands':
    'Es werden nur Dateien hingelegt und zurückgenommen: Nichts wird installiert oder eingeschaltet.',
  'way.limit.key-from-here':
    'Der private Schlüssel entsteht auf diesem Computer, nicht dort, wo er gebraucht wird, und wird einmal über die verschlüsselte Verbindung dorthin geschickt.',
};
