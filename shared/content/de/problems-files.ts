import type { filesProblems as english } from '../en/problems-files.ts';
import type { TranslatedProblems } from '../translated.ts';

export const filesProblems: TranslatedProblems<typeof english> = {
  'files-nothing': {
    title: 'In diesen Dateien ist kein Zertifikat',
    what: '{keys, plural, =0 {Nichts darin ist ein Zertifikat oder ein Schlüssel.} other {Ein privater Schlüssel ist da, aber kein Zertifikat.}}',
    next: 'Suchen Sie die Datei, die der Verkäufer als Ihr Zertifikat geschickt hat (oft .crt, .cer, .p7b, .pfx oder .zip), und fügen Sie sie hinzu.',
  },
  'files-without-certificate': {
    title: 'Eine Datei enthält nichts für uns',
    what: '„{file}“ enthält weder ein Zertifikat noch einen Schlüssel.',
    next: 'Lassen Sie sie weg, oder sehen Sie nach, ob eine andere Datei des Verkäufers gemeint ist.',
  },
  'files-locked': {
    title: 'Eine Datei ist mit einem Passwort verschlossen',
    what: '„{file}“ lässt sich nur mit dem Passwort öffnen, mit dem sie gespeichert wurde.',
    next: 'Geben Sie dieses Passwort ein. Wer die Datei gemacht hat, kennt es, oder es steht auf der Seite des Verkäufers.',
  },
  'files-password-wrong': {
    title: 'Das Passwort öffnet die Datei nicht',
    what: '„{file}“ wurde mit einem anderen Passwort gespeichert.',
    next: 'Achten Sie auf Großschreibung und Leerzeichen am Ende, und tippen Sie es noch einmal. Kennt es niemand mehr, lassen Sie das Zertifikat beim Verkäufer zu einer neuen Anforderung neu ausstellen; bei den meisten Verkäufern kostet das nichts.',
  },
  'files-damaged': {
    title: 'Eine Datei ist beschädigt',
    what: '„{file}“ beginnt wie ein Zertifikat oder ein Schlüssel und ergibt dann keinen Sinn: Sie wurde unterwegs abgeschnitten oder verändert.',
    next: 'Laden oder kopieren Sie sie noch einmal, vollständig, und öffnen Sie sie nicht in einer Textverarbeitung.',
  },
  'files-unsupported': {
    title: 'Eine Datei ist auf eine Art gepackt, die wir nicht lesen',
    what: '„{file}“ ist von einer Art oder hat ein Schloss, das diese App nicht kennt.',
    next: 'Bitten Sie den Verkäufer um das Zertifikat als PEM oder PFX, oder speichern Sie es so aus dem Programm, das es gemacht hat.',
  },
  'files-too-much': {
    title: 'Eine Datei ist viel zu groß',
    what: '„{file}“ ist viel größer als das, was ein Verkäufer schickt, oder so gepackt, dass sie beim Öffnen endlos anwüchse.',
    next: 'Wählen Sie nur die Dateien des Zertifikats selbst.',
  },
  'files-archive': {
    title: 'Ein Archiv muss zuerst entpackt werden',
    what: '„{file}“ ist ein Archiv, das wir nicht öffnen können.',
    next: 'Entpacken Sie es auf Ihrem Computer (Doppelklick), und wählen Sie dann, was darin war.',
  },
  'files-login-key': {
    title: 'Das ist ein Schlüssel zum Anmelden',
    what: 'Mit „{file}“ meldet man sich an einem Server an. Mit einem Zertifikat hat das nichts zu tun.',
    next: 'Lassen Sie ihn weg, und suchen Sie den Schlüssel, der zusammen mit der Anforderung des Zertifikats entstanden ist.',
  },
  'files-public-key': {
    title: 'Das ist nur die öffentliche Hälfte eines Schlüssels',
    what: '„{file}“ ist die Hälfte, die alle sehen dürfen. Gebraucht wird die private.',
    next: 'Suchen Sie eine zweite Datei mit fast demselben Namen (oft .key); als Text geöffnet, steht in ihrer ersten Zeile PRIVATE KEY. Schicken Sie sie niemandem.',
  },
  'files-request-only': {
    title: 'Das ist die Anforderung, nicht das Zertifikat',
    what: 'Diese Dateien enthalten, was an den Verkäufer geschickt wurde (CSR). Das Zertifikat ist seine Antwort darauf.',
    next: 'Holen Sie das Zertifikat von der Seite oder aus der Mail des Verkäufers, und fügen Sie es hinzu.',
  },
  'files-only-authorities': {
    title: 'Ihr eigenes Zertifikat fehlt',
    what: 'Diese Dateien enthalten nur Zertifikate von Zertifizierungsstellen, unten genannt. Sie gehören zu Ihrem dazu, aber keines ist Ihres.',
    next: 'Fügen Sie die Datei mit Ihrem eigenen Zertifikat hinzu; sie heißt oft wie Ihre Website.',
  },
  'files-name-missing': {
    title: 'Das Zertifikat gilt nicht für alle Ihre Namen',
    what: 'Es enthält {names} nicht. Es gilt für: {has}.',
    next: 'Wählen Sie ein anderes Zertifikat, lassen Sie diese Namen weg, oder lassen Sie das Zertifikat beim Verkäufer neu ausstellen, mit diesen Namen darin.',
  },
  'files-key-missing': {
    title: 'Der private Schlüssel fehlt',
    what: 'Ein Zertifikat funktioniert nur zusammen mit seinem privaten Schlüssel: einer geheimen Datei, die vor der Bestellung entstanden ist. Der Verkäufer hat sie meist nicht, und die für {name} ist nicht unter diesen Dateien.{hasRequest, select, yes { Die Anforderung in „{file}“ wurde mit eben diesem Schlüssel gemacht.} other {}}',
    next: 'Wer hat das Zertifikat bestellt, und wo ist die Anforderung (CSR) entstanden? Dort liegt der Schlüssel: auf Ihrem Server (wählen Sie dann „Der Schlüssel ist auf meinem Server“), im Panel Ihres Anbieters oder auf dem Computer der Person, die bestellt hat. Findet ihn niemand, lassen Sie eine neue Anforderung machen und das Zertifikat dazu neu ausstellen; bei den meisten Verkäufern kostet das nichts.',
  },
  'files-key-not-on-server': {
    title: 'Der private Schlüssel wurde auf dem Server nicht gefunden',
    what: 'An keinem der unten genannten Orte liegt ein Schlüssel, der zu diesem Zertifikat passt, den nur der Administrator ändern kann und der kein Passwort braucht.',
    next: 'Haben Sie die Datei mit dem Schlüssel, fügen Sie sie hier hinzu. Weiß die Person, die den Server betreut, wo er liegt, lassen Sie ihn an einen dieser Orte legen, nur für den Administrator lesbar und ohne Passwort. Ist er verloren, lassen Sie das Zertifikat zu einer neuen Anforderung neu ausstellen; bei den meisten Verkäufern kostet das nichts.',
  },
  'files-key-out-of-reach': {
    title: 'Der Schlüssel kann auf diesem Server nicht übernommen werden',
    what: '{system, select, windows {Unter Windows liegt der Schlüssel im Zertifikatspeicher des Servers, der ihn nicht von selbst herausgibt.} other {Dieses Login darf die Schlüssel des Servers nicht lesen.}} Verändert wurde nichts.',
    next: '{system, select, windows {Wählen Sie im IIS-Manager „Zertifikatanforderung abschließen“ mit der Datei des Verkäufers, exportieren Sie das Zertifikat dann mit „Exportieren“ als .pfx mit Passwort, und bringen Sie die .pfx hierher.} other {Bringen Sie die Datei mit dem privaten Schlüssel hierher, oder melden Sie sich als Administrator an.}}',
  },
  'files-key-other': {
    title: 'Der Schlüssel gehört zu einem anderen Zertifikat',
    what: 'Der Schlüssel in „{file}“ passt nicht zum Zertifikat für {name}. {belongs, select, another {Er gehört zu diesem: {owner}.} site {Er gehört zum Zertifikat, das diese App eingerichtet hat: {owner}.} other {Er gehört zu keiner dieser Dateien.}}',
    next: 'Fügen Sie den Schlüssel hinzu, der für dieses Zertifikat entstanden ist, oft den neuesten, oder lassen Sie das Zertifikat für den Schlüssel, den Sie haben, neu ausstellen.',
  },
  'files-expired': {
    title: 'Das Zertifikat ist abgelaufen',
    what: 'Das Zertifikat für {name} galt bis {notAfter}.',
    next: 'Holen Sie das neueste vom Verkäufer, oder bestellen Sie ein neues.',
  },
  'files-not-yet-valid': {
    title: 'Das Zertifikat gilt noch nicht',
    what: 'Das Zertifikat für {name} gilt erst ab {day}.',
    next: 'Warten Sie bis dahin. Liegt das in der Vergangenheit, sehen Sie nach, ob die Uhr dieses Computers richtig geht.',
  },
  'files-weak': {
    title: 'Das Zertifikat ist für heutige Browser zu schwach',
    what: 'Das Zertifikat für {name} oder das der Stelle dahinter beruht auf {kind}; das nehmen Browser nicht mehr an, oder es ist bekanntermaßen gebrochen.',
    next: 'Lassen Sie es beim Verkäufer zu einer neuen Anforderung mit neuem Schlüssel neu ausstellen (RSA 2048 oder mehr, oder P-256).',
  },
  'files-chain-incomplete': {
    title: 'Ein Zwischenzertifikat fehlt',
    what: 'Das Zertifikat für {name} hat „{issuer}“ unterschrieben, und dessen Zertifikat ist in keiner der Dateien. Ohne es sähen manche Besucher eine Warnung.',
    next: 'Laden Sie das Zwischenzertifikat (CA-Bundle, Kette) von der Seite des Verkäufers, und fügen Sie es hinzu.',
  },
  'files-not-trusted': {
    title: 'Browser kennen diese Zertifizierungsstelle nicht',
    what: 'Das Zertifikat hat „{issuer}“ unterschrieben, und Browser kennen diese Stelle nicht. Besucher sähen eine Warnung.',
    next: 'Hat Ihre Firma eine eigene Zertifizierungsstelle, wählen Sie deren Stammzertifikat als vertraut. Sonst holen Sie ein Zertifikat einer öffentlichen Stelle: Sealkeeper kann eines holen, das nichts kostet.',
  },
  'files-distrusted': {
    title: 'Browser vertrauen dieser Zertifizierungsstelle nicht mehr',
    what: 'Von „{issuer}“ nehmen Browser kein Zertifikat an, das nach dem {day} ausgestellt wurde.',
    next: 'Bitten Sie den Verkäufer um eines, das eine andere Stelle unterschreibt; bei den meisten Verkäufern kostet das nichts.',
  },
  'files-self-signed': {
    title: 'Das Zertifikat hat sich selbst unterschrieben',
    what: 'Das für {name} kommt von keiner Zertifizierungsstelle. Besucher sähen eine Warnung.',
    next: 'Wählen Sie das Zertifikat, das der Verkäufer geschickt hat. Für Versuche und eigene Geräte gibt es „Selbst erstellt“, im Vergleich aller Angebote.',
  },
};
