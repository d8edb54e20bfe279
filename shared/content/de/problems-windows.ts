import type { windowsProblems as english } from '../en/problems-windows.ts';
import type { TranslatedProblems } from '../translated.ts';

export const windowsProblems: TranslatedProblems<typeof english> = {
  'windows-restricted': {
    title: 'Dieses Windows lässt uns nicht arbeiten',
    what: 'Seine PowerShell ist zu alt, durch eine Firmenregel eingeschränkt oder die für 32-Bit-Programme, die IIS nicht sieht; darum laufen unsere Befehle dort nicht.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut.',
  },
  'windows-not-administrator': {
    title: 'Dieser Benutzer ist kein Administrator',
    what: 'Zertifikate und Websites eines Windows-Servers können nur seine Administratoren ändern.',
    next: 'Melden Sie sich mit einem Konto der Gruppe Administratoren an.',
  },
  'windows-rights-withheld': {
    title: 'Windows hält die Rechte dieses Administrators zurück',
    what: 'Das Konto {user} ist Administrator, aber die Benutzerkontensteuerung gibt ihm über SSH nur die Rechte eines jeden. Damit lässt sich nichts ändern.',
    next: 'Melden Sie sich mit dem Konto an, das in Windows Administrator heißt, oder mit einem Ihrer Domäne, das hier Administrator ist. Oder lassen Sie die Person, die den Server betreut, nach der Benutzerkontensteuerung und der Einstellung LocalAccountTokenFilterPolicy sehen.',
  },
  'tunnel-refused': {
    title: 'Der Server lässt uns nicht von innen nachsehen',
    what: 'Wir wollten seine eigene Website über die SSH-Verbindung besuchen und wurden abgewiesen.',
    next: 'Es ist nichts zu tun: Der Blick von außen geht weiterhin. Wenn Sie es möchten: Ihr Anbieter kann für SSH „AllowTcpForwarding“ erlauben.',
  },
  'iis-shared-configuration': {
    title: 'Mehrere Server teilen sich diese Einstellungen',
    what: 'Dieses IIS liest seine Einstellungen von einem Ort, den auch andere Server lesen. Eine Änderung hier würde sie alle betreffen.',
    next: 'Lassen Sie das Zertifikat von der Person einrichten, die diese Gruppe von Servern betreut.',
  },
  'iis-central-store': {
    title: 'Diese Website nimmt ihr Zertifikat aus einem gemeinsamen Speicher',
    what: 'Eine Bindung der Website gehört zum zentralen Zertifikatsspeicher von IIS, in dem Zertifikate Dateien auf einer Freigabe sind.',
    next: 'Legen Sie das Zertifikat dorthin, oder lassen Sie die Bindung auf ein eigenes Zertifikat umstellen.',
  },
  'iis-entry-unfit': {
    title: 'Ein Eintrag von IIS ließe sich danach nicht wiederherstellen',
    what: 'Wir müssten den Eintrag {binding} ändern, und {kind, select, sni {er verlangt einen Namen (Server Name Indication), trägt aber keinen, worüber IIS stolpert} store {sein Zertifikat liegt in einem Speicher mit einem Namen, den wir nicht weitergeben} other {er hat eine Form, die wir nicht kennen}}. Darum haben wir dort nichts geändert.',
    next: '{kind, select, sni {Geben Sie ihm im IIS-Manager unter „Bindungen“ der Website einen Hostnamen, oder nehmen Sie den Haken bei „SNI (Server Name Indication) erforderlich“ weg} store {Wählen Sie ihm im IIS-Manager unter „Bindungen“ der Website ein Zertifikat aus dem Speicher „Persönlich“ oder „Webhosting“} other {Entfernen Sie ihn im IIS-Manager unter „Bindungen“ der Website, oder tragen Sie ihn neu ein}}, und sehen Sie dann noch einmal nach.',
  },
  'iis-address-crowded': {
    title: 'Andere Namen teilen sich diese Adresse',
    what: 'An dieser Adresse zeigt der Server allen dasselbe Zertifikat, und das neue würde nicht für alle Namen gelten, die dort gebraucht werden.',
    next: 'Gehen Sie zurück und nehmen Sie die unten genannten Namen dazu, oder lassen Sie für jeden eine Bindung mit eigenem Hostnamen anlegen.',
  },
  'iis-address-shadows': {
    title: 'Ein anderes Zertifikat könnte zuerst kommen',
    what: 'An einer Adresse dieses Servers ist ein Zertifikat für alle Besucher gesetzt, nach welchem Namen sie auch fragen. Nach der Änderung sehen wir von innen und außen nach und stellen alles wieder her, wenn das falsche erscheint.',
    next: 'Jetzt ist nichts zu tun.',
  },
  'iis-held-by-stopped-site': {
    title: 'Eine angehaltene Website hat diesen Eintrag schon',
    what: 'Eine Website von IIS, die abgeschaltet ist, hat den verschlüsselten Eintrag schon, den dieser Name braucht. Mit einem zweiten ließe sie sich nie wieder starten.',
    next: 'Braucht niemand die angehaltene Website mehr, lassen Sie sie im IIS-Manager löschen; sonst nur ihren unten genannten Eintrag. Fragen Sie zuerst, wem sie gehört. Sehen Sie dann noch einmal nach.',
  },
  'iis-site-stopped': {
    title: 'IIS hatte eine Website angehalten',
    what: 'Nach unserer Änderung lief eine Website nicht mehr, die vorher lief. Darum wurde die Änderung zurückgenommen und die Website wieder gestartet.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut: Vielleicht wollen zwei Websites dieselbe Adresse.',
  },
  'iis-port-held': {
    title: 'Ein anderes Programm hat den Port für verschlüsselte Seiten',
    what: 'An Port {port} dieses Servers antwortet ein Programm, das nicht IIS ist. Mit einem Eintrag von IIS dort könnten dessen Websites nicht starten.',
    next: 'Lassen Sie das Programm an einen anderen Port legen, oder lassen Sie das Zertifikat in ihm einrichten.',
  },
  'iis-port-80-held': {
    title: 'Ein anderes Programm hat den Zugang für unverschlüsselte Seiten',
    what: '{by, select, unknown {Ein anderes Programm} other {{by}}} antwortet an Port 80 {part, select, some {einiger Adressen} other {}} dieses Servers, wo die Zertifizierungsstelle nach dem Nachweis fragt. Reicht es die Frage nicht an IIS weiter, wird der Nachweis dort nicht gefunden; das wird erprobt, bevor etwas geändert wird.',
    next: 'Wählen Sie den Nachweis durch einen Eintrag im DNS, der keinen Port braucht. Oder machen Sie weiter: Ist er nicht zu sehen, ist alles wie zuvor.',
  },
  'iis-settings-locked': {
    title: 'Ein Teil der Einstellungen von IIS ist gesperrt',
    what: 'Die Einstellungen, die zu ändern wären, sind auf diesem Server gesperrt, auch für Programme des Administrators.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut. Im IIS-Manager: der Server, Featuredelegierung oder Konfigurations-Editor, Abschnitt entsperren.',
  },
  'iis-proof-reserved': {
    title: 'Windows hält den Platz des Nachweises für ein anderes Programm frei',
    what: 'Die Adressen, unter denen die Zertifizierungsstelle fragt, sind für ein Konto reserviert ({prefix}). Solange dieses nicht antwortet, weist Windows dort jeden ab, auch eine Datei der Website.',
    next: 'Wählen Sie den Nachweis durch einen Eintrag im DNS. Oder lassen Sie, wenn das Programm nicht mehr benutzt wird, die Reservierung von der Person entfernen, die den Server betreut: netsh http show urlacl führt sie auf.',
  },
  'iis-proof-closed': {
    title: 'Die Regeln der Website halten die Zertifizierungsstelle von einer Datei fern',
    what: 'Für den Nachweis bleibt hier nur eine Datei der Website „{site}“, und deren Regeln würden die Zertifizierungsstelle abweisen: {sections}.',
    next: 'Wählen Sie den Nachweis durch einen Eintrag im DNS. Oder lassen Sie die Person, die den Server betreut, den Platz /.well-known/acme-challenge/ dieser Website für alle öffnen, auch unverschlüsselt; im IIS-Manager: die Website, Konfigurations-Editor, system.webServer und die oben genannten Abschnitte.',
  },
  'iis-name-held': {
    title: 'Ein anderes Programm zeigt für diesen Namen ein Zertifikat',
    what: 'Windows hält für diesen Namen ein Zertifikat bereit, das zu keiner Website von IIS gehört: Ein Programm wie AD FS hat es gesetzt. Unser Eintrag träte an seine Stelle.',
    next: 'Lassen Sie das Zertifikat in jenem Programm einrichten.',
  },
  'iis-settings-not-kept': {
    title: 'Eine Einstellung für die Anmeldung mit Zertifikat blieb nicht erhalten',
    what: 'Besucher können dort nach einem eigenen Zertifikat gefragt werden. IIS vergisst solche Einstellungen, wenn sein Zertifikat getauscht wird, und Windows ließ sie uns nicht wieder setzen.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut. Bis dahin geht eine Anmeldung mit Zertifikat dort vielleicht nicht.',
  },
  'iis-too-many-bindings': {
    title: 'Das ist mehr, als IIS auf einmal nimmt',
    what: 'Dieses Zertifikat müsste in {count} Einträge. Wir ändern höchstens {most} in einem Schritt, denn nur so lassen sich alle gemeinsam zurücknehmen.',
    next: 'Wählen Sie weniger Namen und nehmen Sie den Rest in einem zweiten Vorgang.',
  },
  'iis-panel': {
    title: 'Plesk verwaltet diese Websites',
    what: 'Plesk schreibt die Einstellungen von IIS selbst und überschriebe unsere beim nächsten Mal.',
    next: 'Holen Sie das Zertifikat in Plesk: Websites & Domains, dann SSL/TLS-Zertifikate.',
  },
  'iis-program-beside': {
    title:
      '{program, select, exchange {Exchange wählt seine Zertifikate selbst} gateway {Das Remotedesktop-Gateway wählt sein Zertifikat selbst} vpn {Ein VPN von Windows benutzt dieses Zertifikat vielleicht auch} other {Ein Verbunddienst wählt seine Zertifikate selbst}}',
    what: '{program, select, exchange {Die Webseiten dieses Servers bekommen das neue Zertifikat. Seine Maildienste (SMTP, IMAP, POP) behalten ihres, bis Sie es Exchange sagen; und niemand wird auf die verschlüsselten Seiten weitergeleitet, weil Exchanges eigene Werkzeuge unverschlüsselt kommen.} gateway {Die Webseiten dieses Servers bekommen das neue Zertifikat. Das Gateway behält seines, bis Sie es ihm sagen.} vpn {Die Seiten dieses Servers bekommen das neue Zertifikat. Ein VPN über SSTP (Routing und RAS) teilt sich den Eintrag für alle an Port 443 und nimmt nur das Zertifikat, das ihm genannt wurde: Danach weist es neue Verbindungen vielleicht ab.} other {Die Websites von IIS bekommen das neue Zertifikat. Die Namen von AD FS behalten ihres.}}',
    next: '{program, select, exchange {Für Ihren Techniker, danach, in der Exchange-Verwaltungsshell: Enable-ExchangeCertificate mit dem neuen Fingerabdruck, für SMTP, IMAP und POP.} gateway {Für Ihren Techniker, danach, im Remotedesktopgateway-Manager: unter Eigenschaften, SSL-Zertifikat das neue wählen.} vpn {Für Ihren Techniker, gleich danach, falls das VPN in Gebrauch ist: in Routing und RAS, Eigenschaften des Servers, Sicherheit, das neue Zertifikat wählen (oder Set-RemoteAccess -SslCertificate), dann den Dienst neu starten.} other {Für Ihren Techniker, danach, falls auch dessen Zertifikat wechseln soll: Set-AdfsSslCertificate.}}',
  },
  'windows-dotnet-old': {
    title: 'Ein Teil dieses Windows ist zu alt',
    what: 'Das .NET Framework dort ist älter als 4.6, und damit lassen sich Schlüssel nicht erproben.',
    next: 'Lassen Sie .NET Framework 4.8 installieren, das kostenlos ist, und sehen Sie dann noch einmal nach.',
  },
  'iis-certificates-vanish': {
    title: 'Alte Einstellungen können diesen Server sein Zertifikat verlieren lassen',
    what: 'Überbleibsel eines alten Verwaltungswerkzeugs von IIS lassen Websites ab und zu ihr Zertifikat verlieren (Ereignis 15300).',
    next: 'Sie können weitermachen. Zeigen Sie dies der Person, die den Server betreut: Die Einträge 5506 und 5511 in applicationHost.config sollten weg.',
  },
  'name-on-several-sites': {
    title: 'Wir wissen nicht, zu welcher Website ein Name gehört',
    what: 'Mehrere Websites dieses Servers antworten auf jeden Namen; er könnte also zu jeder gehören.',
    next: 'Lassen Sie den Hostnamen von der Person, die den Server betreut, in die Bindung der richtigen Website schreiben, und sehen Sie dann noch einmal nach.',
  },
  'other-certificate-program': {
    title: 'Ein anderes Programm kümmert sich hier um Zertifikate',
    what: 'Es könnte unser Zertifikat eines Tages gegen sein eigenes tauschen oder dem Nachweis im Weg stehen.',
    next: 'Betreut es dieselben Namen und klappt das, überlassen Sie es ihm und hören Sie hier auf. Sonst lassen Sie es für diese Namen abschalten.',
  },
  'certificate-not-stored': {
    title: 'Windows hat das Zertifikat nicht angenommen',
    what: 'Das Zertifikat mit seinem Schlüssel kam nicht so im Speicher von Windows an, wie es sollte.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut.',
  },
  'certificate-not-taken': {
    title: 'IIS zeigt das neue Zertifikat nicht',
    what: 'Es liegt im Speicher von Windows, aber der Server zeigte es nicht, als wir von innen nachsahen.',
    next: 'Zeigen Sie die Einzelheiten der Person, die den Server betreut.',
  },
  'settings-changed-meanwhile': {
    title: 'Die Einstellungen von IIS haben sich inzwischen geändert',
    what: 'Ein Mensch oder ein Programm hat sie geändert, seit der Plan gemacht wurde; darum haben wir sie nicht angerührt.',
    next: 'Sehen Sie noch einmal nach und machen Sie einen neuen Plan.',
  },
  'settings-in-use': {
    title: 'Die Einstellungen von IIS sind in Gebrauch',
    what: 'Bei jedem unserer Versuche schrieb gerade ein anderes Programm.',
    next: 'Schließen Sie den IIS-Manager und Ähnliches, und versuchen Sie es noch einmal.',
  },
  'challenge-not-possible': {
    title: 'Der Nachweis lässt sich auf diesem Server nicht hinterlegen',
    what: 'Weder Windows selbst noch eine Datei im Ordner der Website konnte die Frage der Zertifizierungsstelle beantworten: Ein anderes Programm steht davor.',
    next: 'Wählen Sie stattdessen den Nachweis durch einen DNS-Eintrag; er braucht keinen Webserver.',
  },
};
