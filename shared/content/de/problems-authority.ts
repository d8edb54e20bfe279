import type { authorityProblems as english } from '../en/problems-authority.ts';
import type { TranslatedProblems } from '../translated.ts';

export const authorityProblems: TranslatedProblems<typeof english> = {
  'clock-wrong': {
    title: 'Die Uhr dieses Computers geht falsch',
    what: 'Nach der Uhr der Zertifizierungsstelle geht sie {unit, select, days {{count, plural, one {einen Tag} other {# Tage}}} hours {{count, plural, one {eine Stunde} other {# Stunden}}} other {{count, plural, one {eine Minute} other {# Minuten}}}} {direction, select, ahead {vor} other {nach}}. Jedes Zertifikat hat einen ersten und einen letzten Tag; mit einer falschen Uhr sehen gültige ungültig aus.',
    next: 'Lassen Sie diesen Computer seine Uhr selbst stellen (Datum und Uhrzeit in seinen Einstellungen) und versuchen Sie es noch einmal.',
  },
  'ca-unreachable': {
    title: 'Die Zertifizierungsstelle antwortet nicht',
    what: 'Von diesem Computer aus war sie nicht zu erreichen.',
    next: 'Prüfen Sie Ihr Internet und versuchen Sie es in einigen Minuten noch einmal.',
  },
  'ca-not-trusted': {
    title: 'Die Zertifizierungsstelle kann sich nicht ausweisen',
    what: 'Das eigene Zertifikat, mit dem sie sich zeigt, hat niemand unterschrieben, den dieser Computer kennt. Über das Zertifikat Ihrer Website sagt das nichts.',
    next: 'Vielleicht steht ein Virenscanner oder ein Firmennetz dazwischen: Versuchen Sie es aus einem anderen Netz. Ist es eine Stelle Ihrer eigenen Firma, wählen Sie deren Stammzertifikat; sonst prüfen Sie die Adresse.',
  },
  'ca-not-acme': {
    title: 'Das ist keine Adresse einer Zertifizierungsstelle',
    what: 'Dort antwortet etwas, aber nicht der Dienst, der Zertifikate ausgibt (ACME).',
    next: 'Kopieren Sie die Adresse noch einmal von der Seite der Zertifizierungsstelle.',
  },
  'ca-terms-not-agreed': {
    title: 'Den Bedingungen ist nicht zugestimmt',
    what: 'Die Zertifizierungsstelle arbeitet nur für die, die ihren Nutzungsbedingungen zustimmen.',
    next: 'Gehen Sie zurück zur Wahl der Zertifizierungsstelle, lesen Sie ihre Bedingungen, stimmen Sie zu und beginnen Sie noch einmal.',
  },
  'ca-account-needed': {
    title: 'Die Zertifizierungsstelle verlangt ein Konto',
    what: 'Sie arbeitet nur für ihre Kunden.',
    next: 'Geben Sie die Kennung des Kontos und den Kontoschlüssel ein, die Sie von ihr bekommen haben. Auf ihrer Website steht beides meist unter „ACME“ oder „EAB“.',
  },
  'ca-account-refused': {
    title: 'Die Zertifizierungsstelle nimmt das Konto nicht an',
    what: 'Kennung oder Kontoschlüssel sind nicht die, die sie erwartet.',
    next: 'Kopieren Sie beides noch einmal von der Website der Zertifizierungsstelle; dort steht es meist unter „ACME“ oder „EAB“.',
  },
  'account-unknown': {
    title: 'Dieser Computer hat dort kein Konto',
    what: 'Bei {directory} ist kein Konto angemeldet, das von diesem Computer aus angelegt wurde.',
    next: 'Welche Konten es gibt, zeigt im Terminal „sealkeeper accounts“. Haben Sie auf der Website der Zertifizierungsstelle eine Schlüsselkennung bekommen, fügen Sie --external-account mit ihr hinzu.',
  },
  'account-close-unconfirmed': {
    title: 'Das Schließen eines Kontos muss bestätigt werden',
    what: 'Ein geschlossenes Konto bei {directory} lässt sich nicht wieder öffnen. Zertifikate gelten weiter, bis sie ablaufen; für das nächste legt dieser Computer ein neues Konto an. Es wurde nichts geändert.',
    next: 'Wenn Sie es wollen, sagen Sie es: im Terminal mit --yes.',
  },
  'account-key-missing': {
    title: 'Dort wurde kein Schlüssel eines Kontos gefunden',
    what: 'In {path} liegt kein Schlüssel, mit dem sich nach einem Konto fragen ließe (private_key.json von Certbot, account.key von acme.sh, account_key.pem von dehydrated).',
    next: 'Nennen Sie den Ordner, in dem er liegt, oder die Datei selbst, auf diesen Computer kopiert, und versuchen Sie es noch einmal.',
  },
  'account-foreign-unknown': {
    title: 'Die Zertifizierungsstelle kennt kein offenes Konto zu diesem Schlüssel',
    what: 'Der gefundene Schlüssel hat bei {ca} kein Konto, oder dieses Konto ist geschlossen. Es wurde nichts geändert.',
    next: 'Sehen Sie nach, ob der Ordner zu dieser Zertifizierungsstelle gehört: Certbot und acme.sh haben für jede einen eigenen. Testdienste sind eigene Zertifizierungsstellen.',
  },
  'account-there': {
    title: 'Dieser Computer hat dort schon ein Konto',
    what: 'Bei {directory} verwendet dieser Computer ein anderes Konto als das gefundene. Es wurde nichts geändert.',
    next: 'Soll das andere an seine Stelle treten, sagen Sie es: im Terminal mit --yes. Das jetzige wird beiseitegelegt; bei der Zertifizierungsstelle bleibt es offen, und seine Zertifikate werden dann mit dem anderen erneuert.',
  },
  'nothing-lasting': {
    title: 'Diese Website hat keine bleibende DNS-Zeile',
    what: 'Kein Vorgang dieses Computers für {site} hat eine DNS-Zeile gesetzt, die bleibt, oder sie wurde schon entfernt.',
    next: 'Sehen Sie mit „sealkeeper runs“ nach, welche Websites es gibt. Eine Zeile, die jemand anderes gesetzt hat, steht in der Zone der Domain bei _validation-persist.',
  },
  'ca-cannot-do': {
    title: 'Die Zertifizierungsstelle bietet das nicht an',
    what: 'Für Programme hat diese Stelle keinen solchen Dienst. Es wurde nichts geändert.',
    next: 'Fragen Sie die Zertifizierungsstelle selbst, auf ihrer Website.',
  },
  'revoke-unconfirmed': {
    title: 'Ein Zertifikat für ungültig zu erklären muss bestätigt werden',
    what: 'Es lässt sich nicht zurücknehmen. Es wurde nichts gefragt und nichts geändert.',
    next: 'Wenn Sie es wollen, sagen Sie, warum, und sagen Sie es noch einmal: im Terminal mit --reason und einem von diesen ({reasons}), und mit --yes.',
  },
  'revoke-other-certificate': {
    title: 'Die Website zeigt dieses Zertifikat nicht',
    what: 'Was für {site} gefunden wurde, ist nicht das letzte Zertifikat, das dieser Computer geholt hat. Es wurde nichts gefragt und nichts geändert.',
    next: 'Nennen Sie die Datei, in der es steht: im Terminal mit --certificate DATEI.',
  },
  'ca-account-deactivated': {
    title: 'Die Zertifizierungsstelle hat unser Konto geschlossen',
    what: 'Das Konto, das dieser Computer dort hatte, wurde abgeschaltet. Seinen Schlüssel haben wir beiseitegelegt; Zertifikate, die Sie haben, gelten weiter.',
    next: 'Beginnen Sie noch einmal: Ein neues Konto entsteht von selbst.',
  },
  'ca-profile-unknown': {
    title: 'Diese Art von Zertifikat hat die Zertifizierungsstelle nicht',
    what: 'Gewünscht war die Art „{profile}“. {count, plural, =0 {Diese Zertifizierungsstelle lässt keine Wahl zwischen Arten.} one {Diese Zertifizierungsstelle hat nur eine Art; sie steht unten.} other {Diese Zertifizierungsstelle hat andere Arten; sie stehen unten.}} Es wurde nichts bestellt und nichts geändert.',
    next: '{count, plural, =0 {Überlassen Sie die Art der Zertifizierungsstelle und beginnen Sie noch einmal.} other {Wählen Sie eine, die unten steht, oder überlassen Sie die Art der Zertifizierungsstelle, und beginnen Sie noch einmal.}}',
  },
  'ca-profile-refused': {
    title: 'Diese Art von Zertifikat gibt uns die Zertifizierungsstelle nicht',
    what: 'Sie hat diese Art im Angebot, aber nicht für uns oder nicht für diese Namen. Ihre eigenen Worte stehen in den Einzelheiten.',
    next: 'Überlassen Sie die Art der Zertifizierungsstelle und beginnen Sie noch einmal.',
  },
  'ca-proof-not-offered': {
    title: 'Die Zertifizierungsstelle nimmt keine bleibenden Zeilen an',
    what: '{names} sollte durch eine DNS-Zeile nachgewiesen werden, die bleibt. {ca} bietet das nicht an, sondern {offered}. Gesetzt wurde davon nichts.',
    next: 'Wählen Sie einen anderen Nachweis (eine DNS-Zeile für jedes Zertifikat oder eine Datei) oder eine andere Zertifizierungsstelle, und beginnen Sie noch einmal.',
  },
  'short-lived-unrenewed': {
    title: 'Ein so kurzes Zertifikat liefe unbemerkt ab',
    what: 'Zertifikate der Art „{profile}“ gelten weniger als zehn Tage. Rechtzeitig erneuert sie nur ein Programm auf Ihrem Server, bei Tag und Nacht; {why, select, chosen {Sie haben gewählt, dass es keines tut} failed {das dafür vorgesehene ließ sich nicht einrichten} unforeseen {und wie kurz diese Art ist, zeigte sich erst, als es da war} other {und dort kann es keines}}. {why, select, chosen {Es wurde nichts bestellt und nichts geändert.} other {Ihre Website ist, wie sie war.}}',
    next: '{why, select, chosen {Lassen Sie Ihren Server das Zertifikat erneuern, oder überlassen Sie die Art der Zertifizierungsstelle.} other {Überlassen Sie die Art der Zertifizierungsstelle und beginnen Sie noch einmal. (Mit Certbot ab 4 oder Apaches mod_md ab 2.5 auf dem Server ginge auch die kurze.)}}',
  },
  'address-unrenewed': {
    title: 'Ein Zertifikat für eine Adresse liefe unbemerkt ab',
    what: '{ca} unterschreibt eine Adresse wie {name} immer nur für {days} Tage. So etwas erneuert nur ein Programm auf Ihrem Server rechtzeitig, Tag und Nacht, und keines, das wir dort einrichten können, holt Zertifikate für Adressen. Es wurde nichts angefordert und nichts verändert.',
    next: 'Nehmen Sie einen Namen, der zu dieser Adresse führt, etwa www.example.com. Wenn Sie eine eigene Zertifizierungsstelle haben, die Adressen für länger unterschreibt (step-ca kann das), nennen Sie ihr Verzeichnis in der Auftragsdatei.',
  },
  'ca-refuses-name': {
    title: 'Für diesen Namen stellt die Zertifizierungsstelle kein Zertifikat aus',
    what: 'Manche Namen stehen auf einer Liste derer, für die sie nie eines ausstellt.',
    next: 'Lassen Sie den Namen weg, oder wählen Sie eine andere Zertifizierungsstelle.',
  },
  'ca-refuses-request': {
    title: 'Die Zertifizierungsstelle hat die Bestellung abgelehnt',
    what: 'Etwas daran hat sie beanstandet. Ihr Wortlaut steht in den Einzelheiten.',
    next: 'Kopieren Sie den Bericht und zeigen Sie ihn dem Kundendienst Ihres Anbieters, oder wählen Sie eine andere Zertifizierungsstelle.',
  },
  'ca-forbidden-by-caa': {
    title: 'Ihre Domain nennt eine andere Zertifizierungsstelle',
    what: 'Eine Zeile in Ihrem DNS (CAA) sagt, welche Stellen Zertifikate für Sie ausstellen dürfen, und diese ist nicht dabei. Vielleicht hat das jemand mit Absicht so eingerichtet.',
    next: 'Am einfachsten: Wählen Sie die Stelle, die dort genannt ist. Sonst lassen Sie von der Person, die Ihre Domain verwaltet, eine zweite CAA-Zeile für diese Stelle ergänzen; die erste bleibt.',
  },
  'ca-rate-limited': {
    title: 'Die Zertifizierungsstelle sagt: jetzt nicht',
    what: 'Sie hat zu viele Anfragen für diesen Namen oder von diesem Ort gezählt.',
    next: 'Warten Sie bis zu der unten genannten Zeit und versuchen Sie es dann noch einmal. Steht dort keine: Nach Fehlversuchen genügt eine Stunde, nach vielen Zertifikaten für dieselben Namen dauert es bis zu 34 Stunden.',
  },
  'ca-busy': {
    title: 'Die Zertifizierungsstelle hat viel zu tun',
    what: 'Sie bat uns, später wiederzukommen.',
    next: 'Versuchen Sie es in einigen Minuten noch einmal.',
  },
  'ca-sees-wrong-answer': {
    title: 'Die Zertifizierungsstelle bekam eine andere Antwort',
    what: 'Sie kam bis zu Ihrem Server, fand aber etwas anderes als den Nachweis.',
    next: 'Zeigen Sie die Einzelheiten der Person, die die Website betreut: Vielleicht steht ein anderer Server, eine Weiterleitung oder eine Firewall davor. Die Einzelheiten sagen, was die Zertifizierungsstelle bekam.',
  },
  'ca-cannot-connect': {
    title: 'Die Zertifizierungsstelle kommt nicht durch',
    what: 'Sie hat es von mehreren Orten der Welt versucht, und Ihr Server hat nicht geantwortet.',
    next: 'Bitten Sie Ihren Anbieter, Port 80 (http) für alle Länder zu öffnen. Das ist die Tür für gewöhnliche Webseiten; eine Firewall, die nur manche Länder hereinlässt, sperrt die Zertifizierungsstelle aus.',
  },
  'ca-cannot-resolve': {
    title: 'Die Zertifizierungsstelle findet den Namen nicht',
    what: 'Das Telefonbuch des Internets gab ihr keine Antwort oder eine, der sie nicht trauen kann.',
    next: 'Prüfen Sie den Namen dort, wo Ihre Domain verwaltet wird; ist DNSSEC eingeschaltet, müssen dessen Signaturen stimmen.',
  },
  'ca-too-slow': {
    title: 'Die Zertifizierungsstelle brauchte zu lange',
    what: 'In der üblichen Zeit hatte sie noch nicht entschieden.',
    next: 'Versuchen Sie es in einigen Minuten noch einmal.',
  },
  'ca-order-gone': {
    title: 'Die Zertifizierungsstelle hat diese Bestellung vergessen',
    what: 'Eine Bestellung darf tagelang warten, aber nicht für immer. Die Zertifizierungsstelle kennt sie nicht mehr, oder sie hat sie geschlossen.',
    next: 'Beginnen Sie neu. Die Zertifizierungsstelle will dann neue Werte in den DNS-Einträgen; die alten können Sie entfernen.',
  },
  'ca-sent-wrong-certificate': {
    title: 'Die Zertifizierungsstelle schickte ein Zertifikat, das nicht passt',
    what: 'Namen oder Schlüssel sind nicht die, um die wir gebeten hatten; darum haben wir es nicht verwendet.',
    next: 'Versuchen Sie es noch einmal. Bleibt es so, wählen Sie eine andere Zertifizierungsstelle.',
  },
};
