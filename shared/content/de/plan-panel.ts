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
  'plan.plesk.proof':
    'Für einige Sekunden beantwortet eine kleine Datei die Frage der Zertifizierungsstelle, im Ordner .well-known Ihrer Website oder in dem, den Plesk für alle Websites hat; dann ist sie weg, und der Ordner auch, wenn er vorher nicht da war. Im Ordner Ihrer Website wird sie mit den Rechten des Benutzers der Website geschrieben.',
  'plan.plesk.live':
    'Der Schlüssel entsteht auf dem Server und bleibt dort; nur der Administrator darf ihn lesen. Plesk hält eine eigene Kopie in seiner Ablage.',
  'plan.plesk.install':
    '{names}: Plesk bekommt das neue Zertifikat unter einem eigenen Namen und zeigt es für diese Website. Seine Webserver übernehmen es binnen ein, zwei Minuten.',
  'plan.plesk.former':
    'Das frühere Zertifikat („{certificate}“) bleibt in der Ablage von Plesk, wie es ist, und ein Rückgängigmachen lässt die Website es wieder zeigen.',
  'plan.plesk.former-none':
    'Diese Website hat bisher kein eigenes Zertifikat gezeigt. Ein Rückgängigmachen lässt Plesk wieder keines wählen, oder schaltet ihre Verschlüsselung aus, wo sie aus war.',
  'plan.plesk.mail':
    'Mailprogramme, die zu {name} kommen, bekommen das neue Zertifikat auch gezeigt; ein Rückgängigmachen gibt ihnen das frühere.',
  'plan.plesk.no-mail':
    'Mail, Webmail und Plesk selbst behalten die Zertifikate, die sie haben. Für Mailprogramme nehmen Sie den Namen „mail.“ vor Ihrer Domain mit ins Zertifikat.',
  'plan.plesk.redirect':
    'Ob Besucher, die unverschlüsselt kommen, auf die verschlüsselte Website geschickt werden, ist ein Schalter von Plesk selbst: „Hosting-Einstellungen“, „Permanente SEO-sichere 301-Umleitung von HTTP zu HTTPS“. Wir lassen ihn, wie er ist.',
  'plan.plesk.issue-start':
    '{names}: Plesk wird gebeten, selbst ein Zertifikat zu holen ({by}) und es von da an zu erneuern. Das dauert ein, zwei Minuten; wir sehen zu, bis es jedem Besucher gezeigt wird.',
  'plan.plesk.issue-undo':
    'Ein Rückgängigmachen lässt die Website wieder zeigen, was sie jetzt zeigt, und nimmt das neue Zertifikat aus der Ablage von Plesk.',
  'plan.plesk.renews': 'Plesk erneuert dieses Zertifikat selbst. Von hier aus ist nichts zu tun.',
};
