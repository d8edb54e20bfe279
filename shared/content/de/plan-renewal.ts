import type { renewalPlan as english } from '../en/plan-renewal.ts';
import type { Translated } from '../translated.ts';

export const renewalPlan: Translated<typeof english> = {
  'plan.renewal.mod-md':
    'Apache selbst erneuert das Zertifikat von nun an, mit seinem eigenen Teil mod_md. Dafür wird nichts installiert, und Ihr Computer darf aus bleiben.',
  'plan.renewal.mod-md-again':
    'Apache selbst erneuert dieses Zertifikat schon, mit seinem eigenen Teil mod_md, und tut es mit dem neuen weiterhin.',
  'plan.renewal.mod-md-file':
    'Diese Datei sagt Apache, welches Zertifikat er erneuert und bei welcher Zertifizierungsstelle, mit Ihrer Adresse. Apache lädt dafür zweimal neu.',
  'plan.renewal.mod-md-daily':
    'Einmal am Tag sieht Ihr Server nach, ob Apache es erneuert hat, und lässt Apache es übernehmen. Dass es gezeigt wird, wird dann geprüft.',
  'plan.renewal.app-no-mod-md':
    'Sie erneuern es mit dieser App, denn mod_md kann es nicht: {hurdle, select, system {Das ist bisher nur auf Debian und Ubuntu erprobt} module {Apache hat diesen Teil dort nicht, er ist zu alt, oder nicht nur der Administrator kann ihn ändern} others {Jemand anderes nutzt dort mod_md oder erneuert diese Namen schon} names {Eine Website trägt noch andere Namen, und mod_md würde auch dort dieses Zertifikat zeigen} place {Für seine Einstellungen gibt es keinen Ordner, den nur der Administrator ändern kann} mail {Nicht nur Apache zeigt dieses Zertifikat} contact {Die Zertifizierungsstelle braucht dafür eine E-Mail-Adresse, und der Auftrag nennt keine} account {Die Zertifizierungsstelle verlangt ein Kundenkonto von jedem, der anfragt} proof {Es weist die Kontrolle nur über den Webserver nach, und dieser Auftrag tut es über DNS} profile {Er ist zu alt, um nach einer Art von Zertifikat zu fragen} chain {Es kann nicht nach einer Kette Ihrer Wahl fragen} other {Etwas steht ihm im Weg}}.',
  'plan.renewal.standalone':
    'Bei jeder Erneuerung antwortet Certbot der Zertifizierungsstelle selbst an Port 80, für einige Sekunden. Kommt später ein Webserver auf diese Maschine, starten Sie das hier noch einmal: Dann antwortet der.',
  'plan.renewal.certbot':
    'Certbot auf Ihrem Server erneuert das Zertifikat von nun an ({starter} startet es). Ihr Computer darf aus bleiben.',
  'plan.renewal.certbot-new':
    'Certbot, das übliche Programm dafür, wird aus den Quellen des Systems auf Ihrem Server installiert und erneuert das Zertifikat von nun an. Ihr Computer darf aus bleiben.',
  'plan.renewal.certbot-again':
    'Certbot auf Ihrem Server erneuert dieses Zertifikat schon und tut es weiterhin ({starter} startet es). Was es erneuert, wird von selbst eingesetzt.',
  'plan.renewal.certbot-mended':
    'Certbot auf Ihrem Server verwahrt schon ein Zertifikat für diese Namen, und etwas hindert es am Erneuern. Das wird behoben; von nun an erneuert es von selbst ({starter} startet es). Ihr Computer darf aus bleiben.',
  'plan.mended.forbidden':
    'Certbot sollte dieses Zertifikat nicht mehr erneuern. Das wird aufgehoben; alles andere in seinen Einstellungen bleibt.',
  'plan.mended.manual':
    'Certbot sollte nur erneuern, wenn ein Mensch ihm antwortet. Von nun an antwortet es mit einer Datei, auf dem Weg, der dafür offen bleibt.',
  'plan.mended.gone':
    'Was Certbot starten sollte, würde ein Programm aufrufen, das nicht mehr da ist. Von nun an startet {starter} das vorhandene.',
  'plan.mended.masked':
    'Ihrem Server ist verboten, Certbot durch dessen Timer zu starten (maskiert); darum wurde nie etwas erneuert. Das bleibt so, und von nun an startet es {starter}.',
  'plan.mended.off':
    'Was Certbot startet ({starter}), ist ausgeschaltet; darum wurde nie etwas erneuert. Es wird eingeschaltet.',
  'plan.mended.cronless':
    'Eine Zeile von cron sollte Certbot starten, aber auf Ihrem Server läuft kein cron. Von nun an startet es {starter}.',
  'plan.mended.unstarted': 'Nichts auf Ihrem Server startet Certbot. Von nun an tut es {starter}.',
  'plan.mended.hidden':
    'Certbot legt seinen Nachweis dort ab, wo ihn keine Zertifizierungsstelle zu sehen bekommt: Eine Regel Ihres Webservers verdeckt ihn, oder es ist nicht der Ordner, der gezeigt wird. Von nun an legt es ihn auf den Weg, der dafür offen bleibt.',
  'plan.mended.unhooked':
    'Certbot verwahrt für diese Namen ein Zertifikat, das kein Besucher sieht. Von nun an wird eingesetzt, was es erneuert.',
  'plan.mended.overdue':
    'Certbot hätte schon erneuern sollen. Am Ende dieses Vorgangs muss es probehalber erneuern; gelingt das nicht, lesen Sie, warum, und all das wird zurückgenommen.',
  'plan.mended.installed':
    'Das Certbot, das es verwahrt hat, ist nicht mehr da. Das des eigenen Systems Ihres Servers wird installiert und macht mit demselben Zertifikat weiter.',
  'plan.renewal.certbot-elsewhere':
    'Certbot erneuert diese Namen schon, von einem eigenen Platz aus, etwa in einem Container ({starter} startet es), und tut es weiterhin. Nichts daran wird geändert, und kein zweites Certbot wird daneben installiert. Was es erneuert, wird einmal am Tag von selbst eingesetzt. Eine Probe davon gibt es nicht.',
  'plan.renewal.app-account':
    'Sie erneuern es mit dieser App: Die Zertifizierungsstelle verlangt ein Kundenkonto, und Certbot auf Ihrem Server hat dort keines. Melden Sie Certbot dort mit den Daten Ihres Kontos an (certbot register --eab-kid … --eab-hmac-key …), und starten Sie das hier noch einmal: Dann übernimmt es die Erneuerung.',
  'plan.mended.hooks':
    'Certbot sollte dies bei jeder Erneuerung aufrufen: {commands}. Auf dem neuen Weg würde das den Nachweis verdecken; darum wird es herausgenommen und kommt beim Zurücknehmen zurück.',
  'plan.renewal.trial-hooks':
    'Certbot soll dies bei jeder Erneuerung aufrufen: {commands}. Auch die Probe am Ende dieses Vorgangs ruft es auf; hält es den Webserver an, bekommen Besucher in diesen Sekunden nichts, wie bisher bei jeder Erneuerung.',
  'plan.renewal.still-handed':
    'Ein früherer Vorgang dieser App hat auf Ihrem Server eine Erneuerung für diese Namen eingerichtet. Sie läuft daneben weiter, bis Sie jenen Vorgang zurücknehmen („Meine Websites“, „Zurücknehmen“).',
  'plan.renewal.lacks':
    '{by} auf Ihrem Server erneuert weiterhin ein Zertifikat, das für {known} gilt, nicht aber für {missing}. Nichts daran wird geändert, und es bleibt neben dem neuen. Reicht Ihnen eines, lassen Sie {by} auch die fehlenden Namen besorgen und starten Sie das hier noch einmal, oder lassen Sie es sich um diese nicht mehr kümmern.',
  'plan.renewal.former-retired':
    'Ein früherer Vorgang hat Certbot ein Zertifikat namens {name} übergeben. Das Zertifikat dieses Vorgangs tritt überall an seine Stelle, wo es gezeigt wird; darum erneuert Certbot es nicht mehr (in seinen Einstellungen steht von nun an autorenew = False), und was es eingesetzt hat, wird herausgenommen. Nehmen Sie diesen Vorgang zurück, kommt beides wieder.',
  'plan.renewal.former-detached':
    'Ein früherer Vorgang hat eingerichtet, dass eingesetzt wird, was von einem Zertifikat namens {name} erneuert wird. Das Zertifikat dieses Vorgangs tritt überall an seine Stelle, wo es gezeigt wird; darum wird das herausgenommen, und es kommt wieder, wenn Sie diesen Vorgang zurücknehmen. Wer es erneuert, bleibt unberührt.',
  'plan.renewal.former-theirs':
    'Ein früherer Vorgang hat eingerichtet, dass eingesetzt wird, was Certbot von seinem Zertifikat {name} erneuert. Das Zertifikat dieses Vorgangs tritt überall an seine Stelle, wo es gezeigt wird; darum wird das herausgenommen. Certbot erneuert {name} weiter, denn das hat jemand anders eingerichtet; braucht es niemand mehr, tippen Sie auf dem Server: certbot delete --cert-name {name}',
  'plan.renewal.former-handed':
    'Ein früherer Vorgang hat {by} ein Zertifikat namens {name} übergeben. Danach sieht es kein Besucher mehr, und {by} erneuert es weiter. Setzen Sie besser {name} unter den Namen an die erste Stelle, damit dasselbe Zertifikat weitermacht, oder nehmen Sie zuerst den früheren Vorgang zurück („Zurücknehmen“).',
  'plan.renewal.settings':
    'In Certbots Einstellungen für dieses Zertifikat ändern sich nur die hier genannten Zeilen. Das Zurücknehmen gibt jeder ihren früheren Wortlaut zurück.',
  'plan.renewal.app-beside':
    'Sie erneuern es mit dieser App: {by} erneuert schon ein Zertifikat für diese Namen, und zwei Programme auf einem Server kämen sich in die Quere. {by} bleibt genau so, wie es ist. Genügt Ihnen dessen Zertifikat, ist hier nichts zu tun.',
  'plan.renewal.keeps-key':
    'Certbot behält den privaten Schlüssel bei jeder Erneuerung: Wo Ihr DNS ihn anderen Mailservern nennt (TLSA), bleibt das richtig.',
  'plan.renewal.app-beside-broken':
    'Sie erneuern es mit dieser App: {by} kümmert sich auf Ihrem Server um diese Namen und erneuert zurzeit nicht. Ein zweites Programm käme ihm in die Quere, sobald es wieder läuft; darum wird keines eingerichtet. Was dafür einzutippen ist, steht vor diesem Plan; starten Sie das hier danach noch einmal, dann behält {by} die Erneuerung. Oder wählen Sie hier Certbot, und {by} soll sich um diese Namen nicht mehr kümmern.',
  'plan.renewal.app-shut-store':
    'Sie erneuern es mit dieser App: {by} verwahrt auf Ihrem Server wohl ein Zertifikat für diese Namen, an einer Stelle, die nicht nur der Administrator ändern kann ({place}). Darum wird es nicht benutzt, und kein zweites Programm wird daneben eingerichtet. Lassen Sie den Zugriff auf diese Stelle dem Administrator allein geben, und starten Sie das hier noch einmal.',
  'plan.renewal.other':
    '{by} auf Ihrem Server erneuert diese Namen schon und tut es weiterhin ({starter} startet es). Daran wird nichts geändert, und niemand wird daneben eingerichtet. Was es erneuert, wird von selbst eingesetzt. Ihr Computer darf aus bleiben.',
  'plan.renewal.other-mended':
    '{by} auf Ihrem Server verwahrt schon ein Zertifikat für diese Namen, und nichts lässt es erneuern. Das wird behoben, ohne etwas daran zu ändern; von nun an erneuert es von selbst ({starter} startet es). Ihr Computer darf aus bleiben.',
  'plan.renewal.other-untried':
    'Das ist noch nicht mit einem echten {by} erprobt, nur mit Dateien, wie seine Dokumentation sie beschreibt. Was nicht gelingt, wird für sich allein zurückgenommen, und Ihre Website bleibt verschlüsselt.',
  'plan.mended.other-started':
    'Nichts auf Ihrem Server startet {by}. Von nun an tut es {starter}, einmal am Tag: {command}',
  'plan.mended.other-off': 'Was {by} startet ({starter}), ist ausgeschaltet. Es wird eingeschaltet.',
  'plan.mended.other-unhooked':
    '{by} verwahrt für diese Namen ein Zertifikat, das kein Besucher sieht. Von nun an wird eingesetzt, was es erneuert.',
  'plan.renewal.other-unseen':
    '{by} auf Ihrem Server hat ein Zertifikat für diese Namen bisher rechtzeitig erneuert (mindestens {times, plural, one {einmal} other {#-mal}}, zuletzt am {last}) und tut es weiterhin. Was es startet, wurde nicht gefunden. Daran wird nichts geändert, niemand wird daneben eingerichtet, und was es erneuert, wird von selbst eingesetzt.',
  'plan.mended.other-started-too':
    'Was {by} startet, wurde nicht gefunden, obwohl etwas es tut. Damit das sicher ist, startet {starter} es von nun an auch, einmal am Tag: {command}',
  'plan.mended.started-too':
    'Certbot hat dieses Zertifikat bisher rechtzeitig erneuert (mindestens {times, plural, one {einmal} other {#-mal}}, zuletzt am {last}), und was es startet, wurde nicht gefunden. Damit das sicher ist, startet {starter} es von nun an auch.',
  'plan.renewal.package-untried':
    'Das Paket kommt über {manager}, das bisher nur mit Attrappen erprobt ist. Gehört Certbot nicht zu den Quellen Ihres Systems (bei Red Hat und Verwandten liegt es in EPEL, das erst eingeschaltet werden muss), wird dieser Teil für sich allein zurückgenommen, Ihre Website bleibt verschlüsselt, und Sie erneuern mit dieser App.',
  'plan.renewal.app-simple-cron':
    'Sie erneuern es mit dieser App: Das cron Ihres Servers (das von busybox, wie bei Alpine) liest keine Dateien, wie diese App sie dafür anlegen würde, und systemd gibt es nicht; also würde nichts eine Erneuerung so starten, dass sie sich ganz zurücknehmen lässt. Installieren Sie ein anderes cron (bei Alpine: apk add cronie), und starten Sie das hier noch einmal.',
  'plan.renewal.daily':
    'Einmal am Tag sieht Ihr Server nach, dass das neueste Zertifikat gezeigt wird, auch wo das vorher nicht geklappt hat.',
  'plan.renewal.app-dns':
    'Die Zeile im DNS wird mit Ihrem Zugang bei {provider} gesetzt, der auf diesem Computer bleibt und nie auf den Server kommt. Im Hintergrund erneuert diese App, wenn er im Schlüsselbund liegt; sonst fragt sie Sie danach.',
  'plan.renewal.dns-login':
    'Dafür wird Ihr Zugang für {provider} auf Ihren Server gelegt, in diese Datei: Sie und ihr Ordner sind nur für den Administrator des Servers (root) lesbar. Wer dort Administrator ist oder als solcher einbricht, kann damit Ihr DNS ändern. Sie können den Zugang jederzeit bei {provider} zurückziehen; dann kann der Server nicht mehr erneuern. Machen Sie diesen Lauf rückgängig, geht die Datei mit.',
  'plan.renewal.dns-could':
    'Ihr Server könnte es von selbst erneuern, ohne diesen Computer, wenn der Zugang für {provider} dort läge, in einer Datei, die nur der Administrator lesen kann. Wenn Sie das möchten, wählen Sie für die Erneuerung Certbot.',
  'plan.renewal.dns-plugin-untried':
    'Der Teil von Certbot für {provider} ist noch nicht mit einem echten Konto erprobt, nur gelesen. Am Ende des Laufs muss Certbot in einem Versuch zeigen, dass es damit geht; sonst wird allein dies zurückgenommen, der Zugang auch, und Sie erneuern mit dieser App.',
  'plan.renewal.app-dns-server':
    'Certbot auf Ihrem Server kann die Zeile im DNS nicht setzen: {hurdle, select, mixed {Die Namen werden auf verschiedene Weise oder mit verschiedenen Zugängen nachgewiesen, und er hat einen für alle} lasting {Er kennt keinen Eintrag, der bleibt} none {Die Quellen der Systeme haben für {provider} keinen Teil von ihm, der einen eigenen Zugang liest} alias {Der Eintrag eines Namens führt über einen Alias (CNAME) anderswohin, und dem folgt er nicht} hostname {Sein Teil dafür verlangt den Nameserver mit seiner Adresse, nicht mit einem Namen} elsewhere {Er stammt nicht aus den Quellen Ihres Systems, daher lässt sich kein Teil ergänzen} system {Die Quellen des Systems auf Ihrem Server haben für {provider} keinen Teil von ihm} other {Etwas steht ihm im Weg}}. Darum bleibt der Zugang auf diesem Computer.',
  'plan.renewal.app-dns-hand': 'Jedes Mal, alle paar Wochen, müssen Sie die Zeile im DNS selbst setzen.',
  'plan.renewal.app-dns-own':
    'Die Zeile im DNS setzt der BIND auf Ihrem Server, über Ihre Anmeldung dort. Nirgends liegt ein Zugangsschlüssel.',
  'plan.renewal.app-dns-lasting':
    'Die Zeile im DNS, die bleibt, weist auch jede Erneuerung nach: Solange sie steht, müssen Sie nichts noch einmal setzen.',
  'plan.renewal.app-no-way':
    'Sie erneuern es mit dieser App: Ohne sie könnte der Zertifizierungsstelle bei {names} nicht geantwortet werden.',
  'plan.renewal.app-nothing-starts':
    'Sie erneuern es mit dieser App: Nichts auf Ihrem Server würde eine Erneuerung starten, weder systemd noch cron.',
  'plan.renewal.app-no-program':
    'Sie erneuern es mit dieser App: Ihr Server hat kein Programm dafür, und keines, das wir von selbst installieren könnten. Lassen Sie Certbot mit den eigenen Mitteln Ihres Systems installieren, und starten Sie das hier noch einmal: Dann übernimmt es die Erneuerung.',
  'plan.renewal.app-short-lived':
    'Sie müssten es mit dieser App erneuern: Zertifikate für wenige Tage erneuert rechtzeitig nur Certbot 4 oder neuer oder Apaches eigener Teil mod_md 2.5 oder neuer, und beides geht auf diesem Server nicht.',
  'plan.renewal.profile':
    'Erneuerte Zertifikate sind wieder von der Art „{profile}“, solange die Zertifizierungsstelle sie anbietet.',
  'plan.renewal.profile-not-kept':
    'Erneuerte Zertifikate werden von der üblichen Art der Zertifizierungsstelle sein, nicht mehr von der Art „{profile}“: Das Programm, das erneuert, kann nicht danach fragen.',
  'plan.renewal.chain':
    'Erneuerte Zertifikate kommen wieder mit der Kette zur Wurzel „{chain}“, solange die Zertifizierungsstelle sie hat.',
  'plan.renewal.chain-not-kept':
    'Erneuerte Zertifikate werden mit der üblichen Kette der Zertifizierungsstelle kommen, nicht mehr mit der zur Wurzel „{chain}“: Das Programm, das erneuert, wird hier nicht darum gebeten.',
  'plan.renewal.app-panel':
    'Sie erneuern es mit dieser App: {panel} verwaltet diesen Server, und ein zweites Programm, das erneuert, käme ihm in die Quere. Besser übernimmt {panel} beides.',
  'plan.renewal.app-address':
    'Sie erneuern es mit diesem Programm: Die Programme, die auf Servern erneuern, holen Zertifikate für Namen, und {address} ist eine Adresse.',
  'plan.renewal.app-star':
    'Sie erneuern es mit dieser App: Für {names} verlangt die Zertifizierungsstelle jedes Mal einen neuen Eintrag in Ihrem DNS, und kein Programm auf Ihrem Server darf dort einen setzen.',
  'plan.renewal.app-untold':
    'Sie erneuern es mit dieser App: Wie eines der Programme gestartet wurde, die das Zertifikat zeigen, ließ sich einem Erneuern auf Ihrem Server nicht mitgeben; es könnte dieses Programm also kein neues aufnehmen lassen.',
  'plan.renewal.app-unseen':
    'Sie erneuern es mit dieser App: Wer sonst auf diesem Server erneuern könnte, war nicht zu sehen.',
  'plan.renewal.simple-acme':
    'simple-acme auf Ihrem Server erneuert das Zertifikat von nun an: Windows startet es einmal am Tag. Ihr Computer darf aus bleiben. Das Zurücknehmen beendet das, und Ihre Websites zeigen wieder das Zertifikat dieses Vorgangs.',
  'plan.renewal.another':
    '{by} auf Ihrem Server erneuert diese Namen schon und tut es weiterhin ({starter} startet es). Daneben wird nichts eingerichtet, und diese App erinnert Sie nicht: Zwei, die erneuern, kämen einander in die Quere.',
  'plan.renewal.simple-acme-costs':
    'Dafür holt sich simple-acme ein eigenes Zertifikat für dieselben Namen. Let’s Encrypt gibt für dieselben Namen fünf in der Woche; dieser Vorgang braucht zwei davon.',
  'plan.renewal.simple-acme-trial':
    'Vorher muss es in einem Versuch bei Let’s Encrypt zeigen, dass es das kann.',
  'plan.renewal.simple-acme-untried':
    'Dieser Weg ist bisher nur an einem Nachbau von Windows erprobt, noch nicht an einem echten Server. Was nicht gelingt, wird für sich allein zurückgenommen, und Ihre Websites bleiben verschlüsselt.',
  'plan.renewal.app-no-simple-acme':
    'Sie erneuern es mit dieser App. Soll Ihr Server das von selbst tun: Laden Sie als sein Administrator simple-acme von simple-acme.com/download, entpacken Sie es nach C:\\Program Files\\simple-acme, und starten Sie das hier noch einmal.',
  'plan.renewal.app-unsafe-simple-acme':
    'Sie erneuern es mit dieser App: simple-acme ist da, aber {path} können nicht nur Administratoren ändern. Wer das kann, hätte mit der nächsten Erneuerung Ihren ganzen Server.',
  'plan.renewal.app-simple-acme-stuck':
    'Sie erneuern es mit dieser App: simple-acme sollte diese Namen schon erneuern ({id}) und tut es nicht. Sehen Sie dort nach, oder brechen Sie diese Erneuerung in simple-acme ab und starten Sie das hier noch einmal.',
  'plan.renewal.app-simple-acme-sites':
    'Sie erneuern es mit dieser App: simple-acme ließe sich nicht sagen, welche von mehreren Websites welchen Namen zeigt.',
  'plan.renewal.app-simple-acme-many':
    'Sie erneuern es mit dieser App: simple-acme wird höchstens {mostSites} Websites und {mostEntries} Einträge von IIS auf einmal übergeben, und hier wären es {sites, plural, one {# Website} other {# Websites}} und {entries, plural, one {# Eintrag} other {# Einträge}}.',
  'plan.renewal.app-unfit':
    'Sie erneuern es mit dieser App: {reason} lässt sich einem Programm auf dem Server nicht sicher mitteilen.',
  'plan.renewal.app-asked': 'Sie erneuern es mit dieser App, wie gewünscht.',
  'plan.renewal.nobody-asked': 'Niemand erneuert es, wie gewünscht. Es läuft von selbst ab.',
  'plan.renewal.nobody-brought':
    'Niemand erneuert es: Es kommt aus Dateien und läuft am {notAfter} ab. Legen Sie vorher die Dateien des nächsten an ihre Stelle.',
  'plan.renewal.nobody-self-signed':
    'Niemand erneuert es: Es ist mit seinem eigenen Schlüssel unterschrieben und läuft nach {days, plural, one {einem Tag} other {# Tagen}} ab. Erstellen Sie dann auf dieselbe Weise ein neues.',
};
