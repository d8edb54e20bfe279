import type { plan as english } from '../en/plan.ts';
import type { Translated } from '../translated.ts';
import { panelPlan } from './plan-panel.ts';
import { renewalPlan } from './plan-renewal.ts';

export const plan: Translated<typeof english> = {
  ...renewalPlan,
  ...panelPlan,
  'plan.self-signed.visitors':
    'Für dieses Zertifikat bürgt niemand. Es verschlüsselt, aber alle Besucher sehen zuerst eine ganzseitige Warnung und kommen nur weiter, wenn sie das ausdrücklich bestätigen. Es taugt für Versuche und für Geräte, die kein Fremder besucht.',
  'plan.self-signed.mail':
    'Für dieses Zertifikat bürgt niemand. Mailprogramme warnen oder verbinden sich gar nicht, bis ihre Besitzer es auf jedem Gerät annehmen. Andere Mailserver liefern meist trotzdem aus, aber nicht, wo sie ein vertrauenswürdiges verlangen (MTA-STS).',
  'plan.obstacle.proxy':
    'Zeile {line} reicht jede Frage an ein Programm hinter dem Webserver weiter, das keinen Nachweis kennt: „{rule}“. {passed, select, yes {Unsere Antwort wird gegeben, bevor diese Regel an die Reihe kommt.} other {Wir probieren mit einer eigenen Anfrage aus, ob unsere Antwort zuerst kommt, bevor die Zertifizierungsstelle nachsieht.}}',
  'plan.obstacle.redirect':
    'Zeile {line} schickt jeden Besucher weiter und würde auch die Zertifizierungsstelle vom Nachweis wegschicken: „{rule}“. {passed, select, yes {Unsere Antwort wird gegeben, bevor diese Regel an die Reihe kommt.} other {Wir probieren mit einer eigenen Anfrage aus, ob unsere Antwort zuerst kommt, bevor die Zertifizierungsstelle nachsieht.}}',
  'plan.obstacle.login':
    'Zeile {line} fragt jeden Besucher nach einem Passwort, und die Zertifizierungsstelle hat keines: „{rule}“. {passed, select, yes {Unsere Antwort wird gegeben, bevor diese Regel an die Reihe kommt.} other {Wir probieren mit einer eigenen Anfrage aus, ob unsere Antwort zuerst kommt, bevor die Zertifizierungsstelle nachsieht.}}',
  'plan.obstacle.forbidden':
    'Zeile {line} lässt nicht jeden herein, also auch nicht die Zertifizierungsstelle: „{rule}“. {passed, select, yes {Unsere Antwort wird gegeben, bevor diese Regel an die Reihe kommt.} other {Wir probieren mit einer eigenen Anfrage aus, ob unsere Antwort zuerst kommt, bevor die Zertifizierungsstelle nachsieht.}}',
  'plan.obstacle.hidden-folders':
    'Zeile {line} verbietet Ordner, deren Namen mit einem Punkt beginnen, und der Nachweis liegt in einem: „{rule}“. {passed, select, yes {Unsere Antwort wird gegeben, bevor diese Regel an die Reihe kommt.} other {Wir probieren mit einer eigenen Anfrage aus, ob unsere Antwort zuerst kommt, bevor die Zertifizierungsstelle nachsieht.}}',
  'plan.obstacle.maintenance':
    'Zeile {line} antwortet jedem „kommen Sie später wieder“: „{rule}“. {passed, select, yes {Unsere Antwort wird gegeben, bevor diese Regel an die Reihe kommt.} other {Wir probieren mit einer eigenen Anfrage aus, ob unsere Antwort zuerst kommt, bevor die Zertifizierungsstelle nachsieht.}}',
  'plan.obstacle.front-controller':
    'Zeile {line} reicht jede Frage an das Programm der Website, das keinen Nachweis kennt: „{rule}“. {passed, select, yes {Unsere Antwort wird gegeben, bevor diese Regel an die Reihe kommt.} other {Wir probieren mit einer eigenen Anfrage aus, ob unsere Antwort zuerst kommt, bevor die Zertifizierungsstelle nachsieht.}}',
  'plan.obstacle.handler':
    'Zeile {line} lässt statt Dateien ein Programm antworten: „{rule}“. {passed, select, yes {Unsere Antwort wird gegeben, bevor diese Regel an die Reihe kommt.} other {Wir probieren mit einer eigenen Anfrage aus, ob unsere Antwort zuerst kommt, bevor die Zertifizierungsstelle nachsieht.}}',
  'plan.obstacle.other-folder':
    'Zeile {line} nimmt den Nachweis aus einem anderen Ordner als dem der Website: „{rule}“. {passed, select, yes {Unsere Antwort wird gegeben, bevor diese Regel an die Reihe kommt.} other {Wir probieren mit einer eigenen Anfrage aus, ob unsere Antwort zuerst kommt, bevor die Zertifizierungsstelle nachsieht.}}',
  'plan.obstacle.other-site':
    'An einer ihrer Adressen trägt keine Website des Webservers {names}; dort antwortet die Website in Zeile {line}. Unsere Antwort wird auch von ihr gegeben.',
  'plan.obstacle.firewall':
    'Ein Schutz gegen Angriffe ist eingeschaltet (Zeile {line}: „{rule}“), und er kommt vor allem anderen. Wir probieren mit einer eigenen Anfrage aus, ob er den Nachweis durchlässt, bevor die Zertifizierungsstelle nachsieht.',
  'plan.apache.proof':
    'Für einige Sekunden beantwortet der Webserver die Frage der Zertifizierungsstelle selbst, bevor eine Weiterleitung oder Anmeldung Ihrer Website an die Reihe kommt. Dann verschwinden diese Zeilen wieder.',
  'plan.apache.proof-global':
    'Für einige Sekunden beantwortet eine Datei von uns die Frage der Zertifizierungsstelle für den ganzen Webserver. Dann verschwindet sie wieder.',
  'plan.apache.elsewhere':
    '{names}: Die Einstellungen dieser Website kann nicht nur der Administrator ändern, sondern jeder, der in {foreign} schreiben darf. Darum schreiben wir dort nichts: Alles, was wir hinzufügen, steht im eigenen Ordner des Webservers.',
  'plan.apache.live':
    'Das Zertifikat und sein Schlüssel bekommen einen eigenen Platz. Er bleibt derselbe, auch wenn das Zertifikat erneuert wird.',
  'plan.apache.modules':
    '{count, plural, one {Ein Teil des Webservers wird eingeschaltet: {modules}.} other {Teile des Webservers werden eingeschaltet: {modules}.}}',
  'plan.apache.listen': 'Der Webserver antwortet auch an Port {port}, dem Zugang für verschlüsselte Seiten.',
  'plan.apache.new-site':
    '{names}: Ihre Website bekommt einen verschlüsselten Zwilling. Er tut, was die Website in {source} tut, und die wird nicht angerührt.',
  'plan.apache.both-ports':
    '{names}: Ein Block in {source} antwortet auf unverschlüsselte und auf verschlüsselte Anfragen. Er behält die unverschlüsselten, und ein verschlüsselter Zwilling, der dasselbe tut, bekommt die anderen.',
  'plan.apache.replace-certificate':
    '{names}: Die verschlüsselte Website, die es gibt, bekommt das neue Zertifikat.',
  'plan.web.plain-alone':
    'Wer {names} unverschlüsselt aufruft, kommt hier an, und wer verschlüsselt kommt, bei einem anderen Webserver dieses Servers, der das Zertifikat zeigt. Hier wird nur der Nachweis beantwortet und, wenn Sie es wünschen, weitergeleitet.',
  'plan.web.behind':
    '{names}: Auch {server} hat eine Website dieses Namens, aber wer über Port 80 oder 443 kommt, landet nicht dort. Darum wird an ihr nichts geändert; das Zertifikat zeigt der Server, der dort antwortet.',
  'plan.web.nameless':
    'Besucher, die keine Website nennen (sehr alte Geräte, oder wer die Adresse als Zahl eintippt), bekommen heute das Zertifikat von {names} und künftig dessen neues.',
  'plan.web.second-pair':
    '{names}: Dort stehen zwei Zertifikate nebeneinander, mit Schlüsseln zweier Arten (RSA und EC). Das neue tritt an die Stelle beider; nur Geräte aus der Zeit vor etwa 2014 könnten das andere vermissen.',
  'plan.apache.renew-certificate':
    '{names}: Die verschlüsselte Website verweist schon auf unseren Ablageort. Nur das Zertifikat selbst wird ausgetauscht.',
  'plan.apache.split-site':
    '{names}: Diese Namen bekommen einen eigenen Eintrag mit dem neuen Zertifikat. {others} teilten ihn mit ihnen und behalten das Zertifikat, das sie haben.',
  'plan.apache.made-site':
    '{names}: Den verschlüsselten Eintrag dieser Namen macht ein Makro, zusammen mit anderen. Sie bekommen einen eigenen mit dem neuen Zertifikat, der davor steht und dasselbe zeigt; das Makro bleibt, wie es ist.',
  'plan.apache.given-name':
    'Die Website in dieser Datei hat selbst keinen Namen, und Besucher dieser Namen kommen dort an. Sie bekommt sie: {names}.',
  'plan.apache.open-path':
    '{names}: Ein Weg für spätere Nachweise bleibt offen, an allem vorbei, das sie heute verdeckt. Sie werden aus {folder} beantwortet, damit ein Programm auf Ihrem Server das Zertifikat von selbst erneuern kann.',
  'plan.web.open-path-by-name':
    '{names}: Keine Website des Webservers trägt diesen Namen, deshalb bleibt ein Weg für seine späteren Nachweise in dem Eintrag offen, der heute für ihn antwortet. Beantwortet werden dort nur Nachweise für genau diesen Namen, die in {folder} liegen; alles andere bleibt, wie es ist.',
  'plan.apache.open-path-not':
    '{names}: Hier lässt sich kein dauerhafter Weg für Nachweise öffnen, denn eine Regel der Website oder des ganzen Servers kommt vor jeder anderen. Erneuern Sie mit dieser App, oder lassen Sie jene Regel ändern.',
  'plan.apache.open-path-elsewhere':
    '{names}: Hier wird kein dauerhafter Weg für Nachweise geöffnet, weil nicht nur der Administrator diese Datei ändern kann. Erneuern Sie mit dieser App, oder lassen Sie die Einstellungen in den eigenen Ordner des Webservers legen.',
  'plan.apache.settings':
    'Die Verschlüsselung folgt dem Rat von Mozilla {guideline} ({profile}): alle Browser der letzten zehn Jahre, nichts Schwaches.',
  'plan.apache.forwarded':
    'Dem Programm hinter Ihrer Website wird gesagt, dass Besucher verschlüsselt kommen, damit es sie nicht im Kreis schickt.',
  'plan.apache.redirects-left-out':
    '{count, plural, one {Eine Weiterleitung zu https fehlt} other {# Weiterleitungen zu https fehlen}} im verschlüsselten Zwilling: Dort würden Besucher im Kreis geschickt.',
  'plan.apache.once-left-out':
    'Im verschlüsselten Zwilling weggelassen, weil ein Webserver es nur einmal haben darf: {directives}.',
  'plan.apache.other-names':
    'Nicht im Zertifikat, darum bleiben sie, wie sie sind: {names}. Lassen Sie es so, oder gehen Sie zurück und nehmen Sie sie dazu.',
  'plan.apache.default-site':
    'Keine Website des Webservers ist für {name} eingerichtet. Besucher sehen heute die Standard-Website ohne Namen; darum wird diese verschlüsselt.',
  'plan.apache.shadowed':
    'Diese zweite Website namens {name} wird nie gezeigt, weil eine andere zuerst kommt. Sie bleibt, wie sie ist.',
  'plan.apache.redirect':
    'Besucher von {names}, die unverschlüsselt kommen, werden zur verschlüsselten Website geleitet.',
  'plan.apache.redirect-already': 'Besucher von {names} werden schon zur verschlüsselten Website geleitet.',
  'plan.apache.redirect-by-hand':
    'Besucher von {names} werden nicht zur verschlüsselten Website geleitet: Eine Vorlage macht diese Website, und das überlassen wir dem, der sie geschrieben hat.',
  'plan.apache.redirect-elsewhere':
    'Besucher von {names}, die unverschlüsselt kommen, werden nicht zur verschlüsselten Website geleitet: Die Zeile dafür gehört in diese Datei, und die kann nicht nur der Administrator ändern. Bitten Sie die Person, die die Datei betreut, sie hinzuzufügen.',
  'plan.apache.hsts-elsewhere':
    '{names}: Browsern wird nicht gesagt, dass sie nur verschlüsselt kommen sollen, weil nicht nur der Administrator diese Datei ändern kann. Bitten Sie die Person, die sie betreut, die Zeile hinzuzufügen.',
  'plan.apache.hsts': 'Browsern wird gesagt, dass sie zwei Jahre lang nur verschlüsselt kommen sollen.',
  'plan.nginx.proof':
    'Für einige Sekunden beantwortet nginx die Frage der Zertifizierungsstelle selbst, bevor eine Weiterleitung oder Anmeldung Ihrer Website greift. Danach verschwinden diese Zeilen wieder.',
  'plan.nginx.encrypted-too':
    '{names}: Die Website antwortet auch verschlüsselt, und zwar unter {places}. Sie bleibt eine Website mit einem Satz Regeln; nur die Zeilen dafür kommen hinzu.',
  'plan.nginx.written-out':
    '{names}: Das Zertifikat kam aus einer Datei, die auch andere Websites lesen ({pattern}). Diese Datei bleibt, wie sie ist; ihre übrigen Zeilen stehen künftig direkt bei dieser Website.',
  'plan.nginx.kept-default':
    '{name} bleibt die Website, die unter {place} antwortet, wenn Besucher keine nennen. Bisher war sie das nur, weil sie zuerst gelesen wird; darum steht es nun in ihren Einstellungen. Sonst ändert sich an ihr nichts.',
  'plan.nginx.moved-default':
    'Besucher, die unter {place} keine Website nennen (sehr alte Geräte), bekommen heute das Zertifikat von {former} und dann das von {name}, denn das wird zuerst gelesen. Wer eine Website nennt, bekommt deren Zertifikat.',
  'plan.nginx.plain-door':
    '{names}: Besuchern, die unverschlüsselt kommen ({places}), antwortet keine Website dieses Namens. Dort kommt eine kleine hinzu, die sie nur zur verschlüsselten Website leitet{proofs, select, yes { und spätere Nachweise beantwortet, damit ein Programm auf Ihrem Server das Zertifikat erneuern kann} other {}}.',
  'plan.nginx.proof-door':
    '{names}: Besuchern, die unverschlüsselt kommen, antwortet keine Website dieses Namens. Dort kommt eine kleine hinzu, die nur spätere Nachweise aus {folder} beantwortet, damit ein Programm auf Ihrem Server das Zertifikat von selbst erneuern kann.',
  'plan.nginx.no-plain-door':
    'Besucher von {names}, die unverschlüsselt kommen, werden nicht zur verschlüsselten Website geleitet: Keine Website dieses Namens antwortet ihnen, und es lässt sich keine hinzufügen, weil nicht nur der Administrator diese Einstellungen ändern kann oder weil sie Websites nach einem Muster benennen.',
  'plan.nginx.sends-back':
    'Besucher von {names}, die unverschlüsselt kommen, werden nicht zur verschlüsselten Website geleitet, und Browser hören nicht, dass sie nur noch verschlüsselt kommen sollen: Eine Regel der verschlüsselten Website (Zeile {line}) schickt Besucher zurück, und sie würden im Kreis geschickt. Lassen Sie diese Regel entfernen und gehen Sie das hier dann noch einmal durch.',
  'plan.postfix.live':
    'Zertifikat und Schlüssel für die Mail bekommen einen eigenen Platz. Er bleibt derselbe, auch wenn das Zertifikat erneuert wird.',
  'plan.postfix.everybody':
    '{names}: Der Mailserver (Postfix) zeigt das neue Zertifikat an Port {ports}, auch denen, die keinen Namen nennen.',
  'plan.postfix.by-name':
    '{names}: Der Mailserver (Postfix) zeigt das neue Zertifikat an Port {ports} denen, die nach diesem Namen fragen.',
  'plan.postfix.kept':
    'Wer keinen oder einen anderen Namen nennt, bekommt weiter das Zertifikat, das der Mailserver heute zeigt, denn es gilt für andere Namen: {others}.',
  'plan.postfix.switched-on':
    'An Port {ports} bietet der Mailserver keine Verschlüsselung an; so würde niemand das Zertifikat je sehen. Von nun an bietet er sie dort an; wer nicht verschlüsseln kann, wird bedient wie bisher.',
  'plan.postfix.left':
    'An Port {ports} ist die Verschlüsselung eigens für diesen Zugang abgeschaltet; dort bleibt es dabei.',
  'plan.postfix.instances': 'Ein weiteres Postfix mit eigenen Einstellungen bleibt, wie es ist: {folders}.',
  'plan.dovecot.live':
    'Zertifikat und Schlüssel für Mailprogramme bekommen einen eigenen Platz. Er bleibt derselbe, auch wenn das Zertifikat erneuert wird.',
  'plan.dovecot.everybody':
    '{names}: Der Postfach-Server (Dovecot) zeigt das neue Zertifikat, auch Programmen, die keinen Namen nennen.',
  'plan.dovecot.by-name':
    '{names}: Der Postfach-Server (Dovecot) zeigt das neue Zertifikat den Programmen, die nach diesem Namen fragen.',
  'plan.dovecot.kept':
    '{names}: Diese Namen bekommen einen eigenen Eintrag. Alle anderen behalten das Zertifikat, das der Postfach-Server heute zeigt, denn es gilt für andere Namen.',
  'plan.dovecot.sessions':
    'Mailprogramme, die in diesem Moment angemeldet sind, werden getrennt, wie bei jedem Neuladen von Dovecot, und melden sich von selbst wieder an; keine Mail geht verloren.',
  'plan.dovecot.switched-on':
    'In Zeile {line} ist die Verschlüsselung abgeschaltet; so würde niemand das Zertifikat je sehen. Sie wird dort eingeschaltet.',
  'plan.exim.live':
    'Zertifikat und Schlüssel für die Mail bekommen einen eigenen Platz. Er bleibt derselbe, auch wenn das Zertifikat erneuert wird.',
  'plan.exim.everybody':
    '{names}: Der Mailserver (Exim) zeigt das neue Zertifikat an Port {ports}, auch denen, die keinen Namen nennen.',
  'plan.exim.by-name':
    '{names}: Der Mailserver (Exim) zeigt das neue Zertifikat an Port {ports} denen, die nach diesem Namen fragen.',
  'plan.exim.kept':
    'Wer keinen oder einen anderen Namen nennt, bekommt weiter das Zertifikat, das der Mailserver heute zeigt, denn es gilt für andere Namen: {others}.',
  'plan.exim.kept-choice':
    'Wer keinen oder einen anderen Namen nennt, bekommt weiter, was der Mailserver heute für ihn auswählt.',
  'plan.exim.switched-on':
    'An Port {ports} bietet der Mailserver keine Verschlüsselung an; so würde niemand das Zertifikat je sehen. Von nun an bietet er sie dort an; wer nicht verschlüsseln kann, wird bedient wie bisher.',
  'plan.exim.debian':
    'Wie bei jedem Neuladen setzt Ihr System die ganze Konfiguration von Exim aus seinen Dateien neu zusammen.',
  'plan.exim.untried':
    'Bisher wurde Exim nur nach Debians Art eingerichtet, noch nie so wie hier. Alles wird erst an einer eigenen Kopie versucht und zurückgenommen, wenn es nicht gelingt.',
  'plan.command.copy-for-exim':
    'Exim liest seinen Schlüssel als eigener Benutzer. Dieser bekommt eine Kopie des Schlüssels und des Zertifikats von {name} in einer Datei, die nur der Administrator ändern und nur Exims eigene Gruppe lesen kann. Das Zurücknehmen entfernt die Kopie oder legt die frühere wieder hin.',
  'plan.command.install-at-plesk':
    'Plesk bekommt das Zertifikat und zeigt es für seine Website ({name}). Das Zurücknehmen lässt die Website das frühere zeigen und nimmt unseres aus der Ablage von Plesk.',
  'plan.command.secure-mail-at-plesk':
    'Mailprogramme bekommen das Zertifikat gezeigt, das Plesk für diese Domain hat ({name}). Das Zurücknehmen gibt ihnen das frühere.',
  'plan.command.place-proof-at-plesk':
    'Eine kleine Datei beantwortet die Frage der Zertifizierungsstelle ({name}) und wird wieder weggenommen.',
  'plan.command.issue-at-plesk':
    'Plesk wird gebeten, selbst ein Zertifikat zu holen ({name}). Das Zurücknehmen lässt die Website zeigen, was sie vorher zeigte.',
  'plan.command.enable-unit':
    '{name} wird gestartet und startet künftig mit dem Server. Das Zurücknehmen hält es an und schaltet es aus, wo es vorher so war.',
  'plan.command.enable-apache-module':
    'Der Teil {name} des Webservers wird eingeschaltet, samt den Teilen, die er braucht. Das Zurücknehmen schaltet die aus, die vorher aus waren und die inzwischen nichts anderes braucht.',
  'plan.command.install-package':
    'Das Paket {name} wird aus den eigenen Paketquellen des Servers installiert, samt den Paketen, die es braucht; ist die Liste ihres Inhalts leer oder veraltet, wird sie vorher geholt. Das Zurücknehmen entfernt die mitgekommenen: alle, oder keines, wo inzwischen etwas anderes eines davon braucht.',
  'plan.command.attach-renewal-hook':
    'Ein erneuertes Zertifikat von {name} wird von nun an von selbst eingesetzt: erst dort versucht, wo es kein Besucher sieht, dann gezeigt, und zurückgenommen, wo es nicht überall gezeigt wird. Das Zurücknehmen führt zum Zertifikat dieses Vorgangs zurück.',
  'plan.command.hand-over-to-certbot':
    'Certbot übernimmt das Zertifikat von {name}, wie es ist; es wird nicht noch einmal ausgestellt. Certbot bekommt dafür ein eigenes Konto bei der Zertifizierungsstelle, falls es keines hat. Das Zurücknehmen nimmt es Certbot wieder ab.',
  'plan.command.hand-over-to-mod-md':
    'Das Zertifikat von {name} kommt so, wie es ist, in die Ablage von mod_md; es wird nicht noch einmal ausgestellt, und Besucher bekommen weiterhin dasselbe. Das Zurücknehmen nimmt es wieder heraus, samt dem, was mod_md seither dafür angelegt hat.',
  'plan.listener':
    'Für diesen Namen gibt es keinen Webserver. Darum beantwortet ein kleines Programm von uns die Frage der Zertifizierungsstelle an Port 80, für einige Sekunden und sonst nichts; dann ist es weg. Es hat keine Rechte auf Ihrem Server.',
  'plan.proofs-mixed':
    '{files}: nachgewiesen mit einer kleinen Datei auf diesem Server. {others}: nachgewiesen mit einer Zeile in Ihrem DNS.',
  'plan.chain':
    'Das Zertifikat kommt mit der Kette zur Wurzel „{chain}“, wenn die Zertifizierungsstelle diese hat; sonst mit ihrer üblichen, und Sie erfahren es.',
  'plan.account-by-mail':
    '{authority} legt bei der ersten Anfrage ein Konto für {contact} an und schreibt vielleicht an diese Adresse. Ein Passwort dafür wird hier nicht vergeben.',
  'plan.dns-values':
    'Bei {provider} werden Werte für den Nachweis in Ihr DNS gesetzt, und zwar bei {records}, neben alles, was dort schon steht; sobald die Zertifizierungsstelle sie gesehen hat, werden sie wieder entfernt.',
  'plan.dns-untried':
    '{provider}: nach der Dokumentation geschrieben und an einem Nachbau erprobt, noch nicht am echten Dienst. Antwortet er anders, hält der Vorgang an und nimmt alles zurück.',
  'plan.dns-lasting':
    'Bei {provider} wird in Ihr DNS eine Zeile gesetzt, die bleibt, und zwar bei {records}, neben alles, was dort schon steht. Wird dieser Vorgang zurückgenommen, wird sie wieder entfernt.',
  'plan.dns-lasting-hand':
    'Sie setzen in Ihrem DNS selbst eine Zeile, die bleibt, bei {records}: einmal, solange sie dort steht.',
  'plan.dns-lasting-means':
    'Solange diese Zeile steht, unterschreibt die Zertifizierungsstelle für {names}, wann immer das Konto dieses Computers dort anfragt. Der Schlüssel des Kontos, der auf diesem Computer liegt, darf also nicht in fremde Hände geraten. Beendet wird das, indem Sie die Zeile löschen oder das Konto schließen.',
  'plan.dns-lasting-offered':
    'Ob die Zertifizierungsstelle eine solche Zeile annimmt, zeigt sich erst, wenn sie gefragt wird. Wenn nicht, hält der Vorgang dort an, und alles ist wie zuvor.',
  'plan.iis.proof':
    'Für einige Sekunden beantwortet Windows selbst die Frage der Zertifizierungsstelle, bevor eine Website, Weiterleitung oder Anmeldung an die Reihe kommt. Dafür wird nichts geschrieben.',
  'plan.iis.backup':
    'IIS macht eine Sicherung seiner eigenen Einstellungen, wie seine Administratoren sie kennen, falls er das kann. Wir brauchen sie nicht; sie ist da, um doppelt sicher zu sein.',
  'plan.iis.import':
    'Das Zertifikat mit seinem Schlüssel kommt in den Zertifikatsspeicher {store} von Windows, und damit wird probeweise signiert. Besucher sehen es noch nicht.',
  'plan.iis.one-commit':
    '{count, plural, one {Ein Eintrag von IIS wird} other {Alle # Einträge von IIS werden}} in einem Schritt geändert. IIS läuft ohne Neustart weiter.',
  'plan.iis.replace':
    '{names}: Die verschlüsselte Website {site} bekommt das neue Zertifikat anstelle dessen, das sie hat. Alles andere bleibt.',
  'plan.iis.add': '{names}: Die Website {site} antwortet auch verschlüsselt, an Port 443.',
  'plan.iis.catch-all':
    '{names}: Keine Website von IIS trägt diesen Namen, und Besucher sehen heute die Website {site}. Darum antwortet diese auch verschlüsselt.',
  'plan.iis.left':
    'Der Eintrag {binding} zeigt dasselbe alte Zertifikat, und das neue gilt nicht für ihn. Er bleibt, wie er ist.',
  'plan.iis.redirect':
    'Besucher von {names}, die unverschlüsselt kommen, werden zur verschlüsselten Website geleitet.',
  'plan.iis.redirect-already': 'Besucher von {names} werden schon zur verschlüsselten Website geleitet.',
  'plan.iis.redirect-by-hand':
    'Besucher von {names} werden nicht zur verschlüsselten Website geleitet: Dieses Windows hat keine Einstellung dafür, oder eine der Websites trägt auch Namen ohne Zertifikat oder antwortet auch an einem anderen Port unverschlüsselt. Das bleibt Ihnen überlassen.',
  'plan.iis.redirect-nobody':
    '{names}: Diese Website antwortet nicht unverschlüsselt, also ist niemand weiterzuleiten.',
  'plan.iis.redirect-exchange':
    'Besucher von {names} werden nicht zur verschlüsselten Website geleitet: Auf diesem Server läuft Exchange, und seine eigenen Werkzeuge kommen unverschlüsselt. Wer Exchange betreut, kann darüber entscheiden.',
  'plan.iis.hsts': 'Browsern wird gesagt, dass sie zwei Jahre lang nur verschlüsselt kommen sollen.',
  'plan.iis.ftp': 'FTP derselben Seite zeigt ebenfalls das neue Zertifikat, anstelle dessen für diese Namen.',
  'plan.iis.ftp-left':
    'FTP der Seite {site} behält das alte Zertifikat, das auch andere Namen enthält. Zum Ändern: IIS-Manager, die Seite, FTP-SSL-Einstellungen.',
  'plan.iis.retire':
    'Wenn alles nachgewiesen ist, {count, plural, one {wird ein Zertifikat gelöscht, das aus einem unserer früheren Vorgänge stammt, abgelaufen ist und nicht mehr benutzt wird} other {werden # Zertifikate gelöscht, die aus unseren früheren Vorgängen stammen, abgelaufen sind und nicht mehr benutzt werden}}. Vorher sehen wir bei IIS mit FTP, Windows selbst, Remotedesktop, SQL Server, der Fernverwaltung und VPN nach. Läuft ein Programm, das nicht verrät, was es benutzt (Exchange, AD FS und ähnliche), wird nichts gelöscht.',
  'plan.iis.keep-former':
    '{count, plural, one {Ein Zertifikat aus einem unserer früheren Vorgänge gilt noch. Der IIS benutzt es nicht mehr, vielleicht aber ein anderes Programm; darum bleibt es} other {# Zertifikate aus unseren früheren Vorgängen gelten noch. Der IIS benutzt sie nicht mehr, vielleicht aber ein anderes Programm; darum bleiben sie}} bis zum Ende der Gültigkeit.',
};
