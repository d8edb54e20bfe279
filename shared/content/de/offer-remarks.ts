import type { offerRemarks as english } from '../en/offer-remarks.ts';
import type { Translated } from '../translated.ts';

export const offerRemarks: Translated<typeof english> = {
  'remark.acme-subscription': 'Verkauft als Abonnement für Programme, die über <acme>ACME</acme> erneuern.',
  'remark.added-cost': 'Verkauft als Zusatz zum Webspace und dort erneuert.',
  'remark.approximate': 'Die Quelle sagt „etwa“.',
  'remark.asked-by-name':
    'Wird ausdrücklich verlangt: Wählen Sie es hier, geschieht das, und der Überblick vor dem Beginn zeigt es.',
  'remark.bare-addresses':
    'Darf statt eines Namens auch eine IP-Adresse enthalten, bei Let’s Encrypt als einzige Art.',
  'remark.builder-only':
    'Vom Baukasten für seine eigenen Websites ausgestellt. Andere lassen sich dort nicht verwenden.',
  'remark.cloud-project':
    'Braucht ein Projekt bei Google Cloud und einen Kontoschlüssel, der vorher dort erstellt wird.',
  'remark.cloud-services-only': 'Nur für Dienste in jener Cloud, nicht für einen eigenen Server.',
  'remark.conflicting':
    'Die Anleitung der Zertifizierungsstelle selbst sagt anderes: dass Programme nur gekaufte Zertifikate bekommen.',
  'remark.email-proof-only': 'Nachweis nur per E-Mail, ein Weg, der für alle Händler am 15. März 2028 endet.',
  'remark.front-page-only':
    'Der Link führt auf eine Startseite. Die gelesene Seite liegt uns nicht mehr vor.',
  'remark.funds-charged':
    'Liegt auf Ihrem Konto dort Geld, bekommen Sie stattdessen ein bezahltes Zertifikat für ein Jahr.',
  'remark.history-only': 'Ein alter Preis, damit man sieht, wie Preise früher waren.',
  'remark.host-must-enable': 'Geht nur, wenn der Anbieter es eingeschaltet hat.',
  'remark.in-hosting': 'Im Webspace enthalten, ohne eigenen Preis.',
  'remark.more-names-extra': 'Weitere Namen kosten extra.',
  'remark.multi-year-plans': 'Auch für mehrere Jahre auf einmal verkauft.',
  'remark.no-acme-there': 'Bei diesem Webspace können Programme nicht über <acme>ACME</acme> erneuern.',
  'remark.no-bare-domain': 'Gilt nicht für die Domain selbst, nur für die Namen davor.',
  'remark.no-longer-issued': 'Wird nicht mehr ausgestellt.',
  'remark.not-read':
    'Was es dort kostet, haben wir nicht gelesen. Folgen Sie dem Link und geben Sie ein, was dort steht: Es bleibt mit dem heutigen Datum aufbewahrt.',
  'remark.not-renewed': 'Wird vom Verkäufer nicht erneuert: Sie bestellen neu.',
  'remark.old-revision': 'Von einer alten Fassung der Seite des Verkäufers.',
  'remark.panel-licence': 'Die Lizenz des Verwaltungsprogramms selbst bezahlt der Betreiber des Servers.',
  'remark.per-server-licence': 'Eine Lizenz je Server, gekauft vom Betreiber.',
  'remark.period-assumed': 'Die Seite sagt nicht, für wie lange. Wir haben ein Jahr angenommen.',
  'remark.promotion-with-hosting':
    'Eine Aktion, die zu einem Webspace-Paket gehört. Was die Verlängerung kostet, steht dort nicht.',
  'remark.proxied-only':
    'Nur zwischen Besuchern und dem Netz davor. Ihr eigener Server und Ihre E-Mail brauchen ein anderes.',
  'remark.reissue-within-term':
    'Egal für wie viele Jahre bezahlt ist: Etwa alle 200 Tage muss ein neues eingerichtet werden.',
  'remark.renewal-notice': 'Aus einer Verlängerungsmitteilung, die ein Kunde veröffentlicht hat.',
  'remark.renews-at-30-days': 'Erneuert, sobald weniger als 30 Tage bleiben.',
  'remark.replaces-expired': 'Ersetzt ein bezahltes Zertifikat, sobald es abgelaufen ist.',
  'remark.reseller-quote': 'Zitiert in einem Artikel, der den Verkäufer nicht nennt.',
  'remark.six-days': 'Gilt etwa sechs Tage: nur sinnvoll, wo das Erneuern nie ausfällt.',
  'remark.some-plans-only': 'Nur in manchen Paketen des Verkäufers.',
  'remark.star-by-dns': 'Ein Name mit Stern wird über das <dns>DNS</dns> nachgewiesen.',
  'remark.starting-price': 'Wahrscheinlich ein Einstiegspreis: Mehr Namen kosten mehr.',
  'remark.subscription-needed':
    'Kostenlos mit einem bezahlten Abonnement für die Domain, die dort verwaltet werden muss.',
  'remark.third-party': 'Bei jemand anderem gelesen, nicht beim Händler.',
  'remark.three-at-a-time': 'Höchstens drei Zertifikate, jedes für 90 Tage.',
  'remark.three-year-term-gone': 'Zertifikate für drei Jahre gibt es nicht mehr.',
  'remark.user-said': 'Das hat ein Kunde geschrieben, nicht der Verkäufer.',
  'remark.vat-included': 'Mehrwertsteuer ist enthalten.',
  'remark.visitors-are-warned':
    'Jeder Besucher sieht zuerst eine ganzseitige Warnung, und Mailprogramme lehnen es ab. Für ein Gerät, das nur Sie benutzen.',
  'remark.web-hosting-only': 'Nur für den Webspace des Verkäufers, nicht für gemietete Server.',
};
