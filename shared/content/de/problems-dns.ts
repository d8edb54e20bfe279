import type { dnsProblems as english } from '../en/problems-dns.ts';
import type { TranslatedProblems } from '../translated.ts';

export const dnsProblems: TranslatedProblems<typeof english> = {
  'dns-login-refused': {
    title: '{provider} kennt diesen Zugangsschlüssel nicht',
    what: 'Wir haben {provider} mit dem angegebenen Zugangsschlüssel (Token) nach den Einträgen Ihrer Domain gefragt, und er wurde nicht angenommen: Er ist vertippt, abgelaufen oder zurückgezogen.',
    next: 'Kopieren Sie ihn dort, wo er angelegt wurde, noch einmal ohne Leerzeichen davor und dahinter, oder legen Sie einen neuen an. Dann versuchen Sie es noch einmal.',
  },
  'dns-right-missing': {
    title: 'Der Zugangsschlüssel darf diese Einträge nicht ändern',
    what: '{provider} kennt den Zugangsschlüssel, lässt ihn aber nicht tun, was der Nachweis braucht: die Einträge dieser Domain lesen und die der Art TXT ändern.',
    next: 'Geben Sie ihm dieses Recht für diese eine Domain, oder legen Sie einen an, der es hat. Bei manchen Anbietern muss auch die Adresse dieses Computers zugelassen werden.',
  },
  'dns-provider-silent': {
    title: '{provider} antwortet nicht',
    what: 'Die Stelle, an der die Einträge Ihrer Domain liegen, hat diesem Computer nicht oder nicht rechtzeitig geantwortet.',
    next: 'Sehen Sie nach, ob dieser Computer im Netz ist und ob {provider} eine Störung meldet, und versuchen Sie es dann noch einmal.',
  },
  'dns-provider-busy': {
    title: '{provider} will später gefragt werden',
    what: 'Dort wird gezählt, wie oft gefragt wird; es hieß, es sei zu oft gewesen.',
    next: 'Warten Sie die unten genannte Zeit und versuchen Sie es dann noch einmal. Andere Programme mit demselben Konto zählen mit.',
  },
  'dns-provider-refuses': {
    title: '{provider} hat nicht getan, worum wir gebeten haben',
    what: 'Der Eintrag ließ sich nicht lesen oder ändern. Was dort gesagt wurde, steht darunter.',
    next: 'Hilft das nicht weiter, weisen Sie den Namen durch eine Datei auf dem Server nach, oder setzen Sie den Eintrag von Hand.',
  },
  'dns-zone-not-found': {
    title: 'Diese Domain liegt nicht im Konto bei {provider}',
    what: 'Mit dem angegebenen Zugangsschlüssel zeigt {provider} keine Domain, zu der {name} gehört: Sie liegt in einem anderen Konto oder anderswo, oder der Schlüssel gilt nur für andere Domains.',
    next: 'Sehen Sie nach, wo Ihre Domain verwaltet wird (dort, wo Sie sie bezahlen), und legen Sie dort einen Zugangsschlüssel an. Oder wählen Sie einen anderen Nachweis. Für Helfer: Die Domain kann bleiben, wo sie ist, wenn dort einmal eine Zeile gesetzt wird: {name}, Art CNAME, mit dem Ziel eines Namens Ihrer Wahl in einer Domain, die dieses Konto hat. Dorthin setzt Sealkeeper dann seine Zeile, auch bei jedem Erneuern.',
  },
  'dns-zone-not-public': {
    title: 'Der Eintrag ist gesetzt, aber von außen sieht ihn niemand',
    what: '{provider} hat den Eintrag von {name} angenommen, aber die Nameserver, die alle fragen, zeigen ihn nicht. Meist wird die Domain inzwischen anderswo verwaltet, und dies ist eine alte Kopie.',
    next: 'Vergleichen Sie die unten genannten Nameserver mit denen, die {provider} für die Domain nennt. Nehmen Sie den Anbieter, dessen Nameserver es sind.',
  },
  'dns-own-server-missing': {
    title: 'Auf diesem Server ist kein BIND, mit dem wir sprechen könnten',
    what: 'Die Namen sollen über den BIND (Nameserver) nachgewiesen werden, der auf dem Server selbst läuft. Dort fehlt etwas oder ist nicht, wie es sein muss: {missing}.',
    next: 'Wählen Sie einen anderen Nachweis: eine Datei oder einen Eintrag von Hand. Oder zeigen Sie dies der Person, die den Server betreut: BIND muss dort unter einem eigenen Benutzer laufen, mit seinen Werkzeugen (nsupdate, dig, named-checkconf); es geht auch mit einem Schlüssel für signierte Änderungen (RFC 2136).',
  },
  'dns-zone-locked': {
    title: 'BIND lässt niemanden auf diesem Server {zone} ändern',
    what: 'Der Nameserver hier führt {zone}, aber seine Einstellungen erlauben keine Änderungen vom Server selbst aus. In seine Dateien schreiben wir nicht.',
    next: 'Wählen Sie einen anderen Nachweis: eine Datei oder einen Eintrag von Hand. Oder zeigen Sie dies der Person, die den Server betreut: Die Zeile „update-policy local;“ gehört in den Block der Zone {zone} ({place}), die Datei der Zone dorthin, wo BIND schreiben darf (bei Debian in /var/lib/bind), und danach „rndc reconfig“. Versuchen Sie es dann noch einmal.',
  },
  'dns-login-unfit': {
    title: 'Der Zugang für {provider} lässt sich nicht auf den Server legen',
    what: 'Certbot auf dem Server soll damit erneuern und liest ihn aus einer Datei, die eines seiner Zeichen nicht fassen kann: einen Zeilenumbruch, „%(“ oder beide Arten von Anführungszeichen.',
    next: 'Erstellen Sie bei {provider} ein anderes Token oder Passwort ohne diese Zeichen. Oder überlassen Sie die Erneuerung dieser App: Dann bleibt der Zugang auf diesem Computer.',
  },
  'dns-alias-missing': {
    title: '{record} führt noch nicht zu {target}',
    what: 'Nach diesem Auftrag wird der Nachweis bei {target} gesetzt, also muss {record} über einen Alias (CNAME) dorthin führen. {leads, select, nowhere {Bisher führt er nirgendwohin.} other {Bisher führt er zu {leads}.}}',
    next: 'Setzen Sie ihn einmal dort, wo die Domain verwaltet wird: Name {record}, Typ CNAME, Wert {target}. Der Bildschirm zum Nachweis („über einen Alias, den ich einmal setze“) oder an einer Befehlszeile „sealkeeper delegate JOB“ sagt ihn in der dort gewünschten Form, wartet, bis ihn jeder Nameserver zeigt, und beweist ihn.',
  },
  'dns-alias-unwanted': {
    title: 'Dieser Auftrag führt keinen Nachweis anderswohin',
    what: 'Keiner seiner Namen wird über acme-dns oder in einer Zone nachgewiesen, die „aliasIn“ nennt, also ist kein Alias zu setzen.',
    next: 'Nennen Sie im Auftrag unter „proof“ den Anbieter acme-dns, oder bei einem anderen Anbieter „aliasIn“ mit einer Zone, die sein Zugang ändern darf. Versuchen Sie es dann noch einmal.',
  },
  'dns-alias-account-there': {
    title: '{file} ist schon da',
    what: 'Der Zugang eines neuen Kontos sollte in diese Datei geschrieben werden, und überschrieben wird nichts.',
    next: 'Nennen Sie eine andere Datei, oder benutzen Sie das Konto, das darin steht.',
  },
  'dns-place-full': {
    title: '{record} fasst nicht die Nachweise all dieser Namen',
    what: '{provider} behält nur die neuesten {most} Texte eines Namens. Die Nachweise von {names} stünden alle zugleich bei {record}, und der erste wäre weg, bevor die Zertifizierungsstelle nachgesehen hat.',
    next: 'Lassen Sie dort für jeden Namen ein Konto anlegen (sein Stern gehört dazu) und nennen Sie im Auftrag jeden mit seinem eigenen. Oder führen Sie die Nachweise in eine Zone bei einem anderen Anbieter, die beliebig viele fasst.',
  },
  'dns-values-left': {
    title: 'Ein DNS-Eintrag von uns steht noch',
    what: 'Er wurde bei {provider} für den Nachweis gesetzt und ließ sich nicht wieder entfernen. Er schadet niemandem: Er weist nichts mehr nach.',
    next: 'Sie müssen nichts tun: Sealkeeper versucht es noch einmal, wenn es das nächste Mal ein Zertifikat holt oder erneuert (im Terminal: „sealkeeper recover“). Sie können den unten genannten Eintrag auch dort löschen, wo die Domain verwaltet wird.',
  },
};
