import type { panelPlan as english } from '../en/plan-panel.ts';
import type { Translated } from '../translated.ts';

export const panelPlan: Translated<typeof english> = {
  'plan.cpanel.proof':
    'Für einige Sekunden beantwortet eine kleine Datei die Frage der Zertifizierungsstelle, im Ordner .well-known Ihrer Website; dann ist sie weg, und der Ordner auch, wenn er vorher nicht da war.',
  'plan.cpanel.install':
    '{names}: cPanel bekommt das neue Zertifikat mit seinem Schlüssel, anstelle dessen, das es für diese Website zeigt. Sein Webserver übernimmt es binnen ein, zwei Minuten.',
  'plan.cpanel.former':
    'Das frühere Zertifikat und sein Schlüssel bleiben in der Ablage von cPanel, und von dort setzt ein Rückgängigmachen sie wieder ein.',
  'plan.cpanel.former-worthless':
    'Vor dem Zertifikat, das jetzt da ist, warnen Browser, und cPanel hat keinen Schlüssel dazu für uns: Ein Rückgängigmachen nimmt unseres weg, und cPanel setzt ein eigenes an seine Stelle.',
  'plan.cpanel.beside':
    '{names}: Auf diese Namen hört die Website auch, und das Zertifikat gilt nicht für sie; das vorige galt auch nicht.',
  'plan.cpanel.mail':
    'Mailprogramme, die unter einem Namen dieses Zertifikats kommen, bekommen es auch gezeigt, sobald der Mailserver Ihres Hosters es übernommen hat. Webmail und cPanel selbst behalten das Zertifikat Ihres Hosters.',
  'plan.cpanel.autossl':
    'AutoSSL bleibt, wie es ist: In der Regel lässt es ein fremdes Zertifikat in Ruhe, bis dieses bald abläuft, und holt dann ein eigenes.',
  'plan.cpanel.redirect':
    'Ob Besucher, die unverschlüsselt kommen, auf die verschlüsselte Website geschickt werden, ist ein Schalter von cPanel selbst: „Domains“, „Force HTTPS Redirect“. Wir lassen ihn, wie er ist.',
  'plan.cpanel.autossl-start':
    '{names}: cPanel wird gebeten, für diese Website selbst ein Zertifikat zu holen (AutoSSL) und es von da an zu erneuern.',
  'plan.cpanel.autossl-given-back':
    'Einige dieser Namen sollte AutoSSL in Ruhe lassen. Sie werden ihm zurückgegeben; ein Rückgängigmachen nimmt sie wieder aus.',
  'plan.cpanel.autossl-wait':
    'Das dauert einige Minuten, bei manchen Hostern länger. Wir sehen zu, bis es da ist und jedem Besucher gezeigt wird; Sie können jederzeit abbrechen.',
  'plan.cpanel.autossl-renews': 'cPanel erneuert dieses Zertifikat selbst. Von hier aus ist nichts zu tun.',
};
