import type { provider as english } from '../en/provider.ts';
import type { Translated } from '../translated.ts';

export const provider: Translated<typeof english> = {
  'provider.title': 'Wer soll das Zertifikat ausstellen?',
  'provider.lead':
    'Ein Zertifikat stellt eine <authority>Zertifizierungsstelle</authority> aus. Browser vertrauen allen, die Sie hier sehen, gleichermaßen.',
  'provider.choices': 'Anbieter',
  'provider.lets-encrypt': 'Let’s Encrypt',
  'provider.lets-encrypt-what':
    'Kostenlos. Von einer gemeinnützigen Organisation für alle betrieben, und die Zertifizierungsstelle der meisten Websites überhaupt.',
  'provider.lets-encrypt-fact-1': 'Kostet nichts',
  'provider.lets-encrypt-fact-2': 'Gilt zurzeit 90 Tage',
  'provider.lets-encrypt-fact-3': 'Kein Konto nötig',
  'provider.preset-what':
    'Die Zertifizierungsstelle dieser Übung. Ihre Zertifikate gelten nur auf diesem Computer.',
  'provider.other': 'Eine andere Zertifizierungsstelle',
  'provider.other-what':
    'Eine, die <acme>ACME</acme> spricht: die Ihrer Firma oder eine, bei der Sie ein Konto haben.',
  'provider.directory': 'Adresse des ACME-Verzeichnisses',
  'provider.directory-hint':
    'Eine https-Adresse, die Ihnen die Zertifizierungsstelle nennt, oft mit „/directory“ am Ende.',
  'provider.directory-bad': 'Das muss eine vollständige Adresse sein, die mit https:// beginnt',
  'provider.trust': 'Ihr eigenes Stammzertifikat',
  'provider.trust-hint':
    'Nur für eine private Stelle, die dieser Computer nicht kennt: eine Datei mit .pem oder .crt am Ende.',
  'provider.trust-pick': 'Datei wählen',
  'provider.trust-none': 'Keine Datei gewählt',
  'provider.step-ca': 'Es ist eine eigene step-ca',
  'provider.step-ca-address':
    'Adresse: https://, der Name des Rechners, auf dem sie läuft, ihr Port (in der Regel 9000), dann /acme/acme/directory. Das zweite „acme“ ist der Name des Zugangs, den die zuständige Person mit „step ca provisioner add acme --type ACME“ geöffnet hat.',
  'provider.step-ca-root':
    'Stammzertifikat: Auf jenem Rechner schreibt „step ca root root.pem“ es in eine Datei; bringen Sie diese hierher und wählen Sie sie oben. Jedes Gerät, das Ihrer Website vertrauen soll, braucht dasselbe.',
  'provider.step-ca-lifetime':
    'Gültigkeit: Sie unterschreibt für einen Tag, wenn ihr nichts anderes gesagt wird. Lassen Sie sie zuerst für 90 Tage unterschreiben: „step ca provisioner update acme --x509-default-dur=2160h --x509-max-dur=2160h“. Sonst warnt die Website morgen, wenn nicht jemand auf dem Server erneuert.',
  'provider.step-ca-way':
    'Weg: Sie ruft Ihre Website unter ihrem Namen an, an Port 80; sie muss sie also erreichen und den Namen kennen.',
  'provider.step-ca-seen':
    'Nach ihrer Dokumentation, gelesen am 1. Dezember 2026; noch nicht mit einer echten erprobt.',
  'provider.step-ca-page': 'Über step-ca',
  'provider.contract': 'Ich habe einen Vertrag mit Sectigo, DigiCert oder GlobalSign',
  'provider.contract-sectigo':
    'Sectigo: Legen Sie im Sectigo Certificate Manager ein ACME-Konto an. Er nennt die Adresse (für die einfache Art https://acme.sectigo.com/v2/DV), eine Schlüsselkennung und einen HMAC-Schlüssel; das ist der Kontoschlüssel.',
  'provider.contract-digicert':
    'DigiCert: Wählen Sie in CertCentral „Automation“, dann „ACME Directory URLs“, und legen Sie eine für Ihr Zertifikat an. Sie bekommen die Adresse, die Schlüsselkennung („KID“) und den HMAC-Schlüssel: Kopieren Sie alle drei, bevor Sie die Seite verlassen.',
  'provider.contract-globalsign':
    'GlobalSign: Die Zertifikate kommen aus einem Konto bei Atlas. Dessen Portal, oder wer es Ihnen verkauft hat, nennt die Adresse und die beiden Werte für das „External Account Binding“.',
  'provider.contract-cost':
    'Jedes Zertifikat, um das gebeten wird, zählt zu dem, was Sie dort gekauft haben.',
  'provider.contract-seen':
    'Nach ihrer Dokumentation, gelesen am 1. Dezember 2026; noch nicht mit einem echten Konto erprobt.',
  'provider.key-id': 'Kennung des Kontos',
  'provider.key-id-hint':
    'Nur, wo die Zertifizierungsstelle einen <external-account>Kontoschlüssel</external-account> ausgegeben hat.',
  'provider.hmac': 'Kontoschlüssel',
  'provider.hmac-hint': 'Die geheime Hälfte. Sie wird einmal verwendet und nirgends aufbewahrt.',
  'provider.hmac-needed':
    'Diese Zertifizierungsstelle verlangt ein Konto: Geben Sie die Kennung und den Schlüssel ein, die Sie bekommen haben.',
  'provider.contact': 'Ihre E-Mail-Adresse',
  'provider.contact-hint':
    'Hierhin schreibt die Zertifizierungsstelle vielleicht wegen Ihres Kontos. Erinnerungen schickt sie nicht.',
  'provider.contact-bad': 'Eine Adresse sieht aus wie anna@hofladen.example',
  'provider.asking': 'Wir fragen {name} nach den Nutzungsbedingungen',
  'provider.agree': 'Ich stimme den Nutzungsbedingungen von {name} zu',
  'provider.agree-needed':
    'Die Zertifizierungsstelle arbeitet nur für Leute, die ihren Bedingungen zustimmen.',
  'provider.terms': 'Die Bedingungen lesen',
  'provider.agree-none': '{name} verwenden; Nutzungsbedingungen gibt es dort keine',
  'provider.by-hand': 'Von Hand besorgen',
  'provider.by-hand-what': 'Ihre Wahl aus dem Vergleich. Wir führen Sie Schritt für Schritt hindurch.',
  'provider.order': 'Bei einem Verkäufer kaufen',
  'provider.order-what':
    'Bestellt und bezahlt wird dort. Sealkeeper erzeugt den Schlüssel auf Ihrem Server und die Anforderung für das Formular des Verkäufers, lässt Ihre Website den Nachweis zeigen und setzt ein, was der Verkäufer schickt.',
  'provider.why-title': 'Warum ist es kostenlos?',
  'provider.why-1':
    'Let’s Encrypt wird von Firmen bezahlt, die ein sicheres Web wollen. Für Besucher sehen seine Zertifikate genauso aus wie gekaufte und wirken genauso.',
  'provider.why-2':
    'Ein bezahltes Zertifikat der einfachen Art gibt Ihnen dasselbe Schloss. Anders sind nur der Preis und der Ansprechpartner am Telefon.',
};
