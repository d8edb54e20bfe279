import type { dnsKeepers as english } from '../en/dns-keepers.ts';
import type { Translated } from '../translated.ts';

export const dnsKeepers: Translated<typeof english> = {
  'dns.token.rfc2136':
    'Wer den Nameserver betreibt, legt einen Schlüssel an („tsig-keygen“) und erlaubt ihm, TXT-Einträge bei _acme-challenge Ihrer Domain zu ändern, und sonst nichts („update-policy“).',
  'dns.token.cloudflare':
    'Bei Cloudflare: „Mein Profil“, „API-Token“, „Token erstellen“, Vorlage „Zonen-DNS bearbeiten“. Unter „Zonenressourcen“ wählen Sie diese eine Domain. Er darf dann die Domain lesen und ihre Einträge ändern, und sonst nichts.',
  'dns.token.godaddy':
    'Bei GoDaddy: developer.godaddy.com, „API Keys“, „Create New API Key“, Umgebung „Production“. GoDaddy lässt das nur Kunden mit mehreren Domains oder einem bestimmten Tarif; wo es ablehnt, setzen Sie den Eintrag von Hand.',
  'dns.token.ionos':
    'Bei IONOS: developer.hosting.ionos.com, „Erste Schritte“, einen Schlüssel anlegen. Setzen Sie das öffentliche Präfix und das Geheimnis mit einem Punkt dazwischen zusammen. Er gilt für Ihr ganzes Konto: Verwahren Sie ihn gut.',
  'dns.token.hetzner':
    'In der (neuen) Console von Hetzner: das Projekt, in dem die Domain liegt, „Sicherheit“, „API-Tokens“, „Generieren“, „Lesen & Schreiben“. Er gilt für das ganze Projekt; am besten liegt die Domain in einem eigenen.',
  'dns.token.ovh':
    'Bei OVHcloud: eu.api.ovh.com/createToken. Rechte: GET /domain/zone/* sowie GET, POST und DELETE /domain/zone/IHRE-DOMAIN/*. Sie bekommen drei Schlüssel, die alle gebraucht werden.',
  'dns.token.digitalocean':
    'Bei DigitalOcean: „API“, „Tokens“, „Generate New Token“, „Custom Scopes“: domain, mit read, create und delete.',
  'dns.token.gandi':
    'Bei Gandi: „Organisationen“, „Persönliche Zugangstoken“, einen anlegen, der nur für diese eine Domain gilt, mit dem Recht, deren technische Einstellungen zu verwalten. Er endet nach höchstens einem Jahr.',
  'dns.token.netcup':
    'Im Customer Control Panel von netcup: „Stammdaten“, „API“: einen API-Schlüssel und ein API-Passwort anlegen. Sie gelten für Ihr ganzes Konto: Verwahren Sie sie gut.',
  'dns.token.inwx':
    'Bei INWX: Legen Sie ein Unterkonto mit der Rolle nur für DNS an, ohne zweiten Faktor, und geben Sie dessen Namen und Passwort an, nicht Ihre eigenen.',
  'dns.token.porkbun':
    'Bei Porkbun: „Account“, „API Access“, einen Schlüssel anlegen. Dann diese eine Domain dafür öffnen: „Domain Management“, „Details“, „API Access“.',
  'dns.token.desec':
    'Bei deSEC: „Token Management“, „+“, dann eine Regel für diese Domain, den Unternamen _acme-challenge und die Art TXT mit Schreibrecht, und eine Standardregel ohne.',
  'dns.token.powerdns':
    'Für einen eigenen PowerDNS-Server: Wer ihn betreibt, setzt „api=yes“ und „api-key“ in pdns.conf und stellt https vor dessen Webserver. Der Schlüssel darf dort alle Zonen ändern; verwahren Sie ihn gut. Ein Schlüssel für signierte Änderungen (RFC 2136) lässt sich auf einen Eintrag begrenzen.',
  'dns.token.route53':
    'Bei Amazon Route 53: Legen Sie in IAM einen eigenen Benutzer ohne Zugang zur Konsole an und für ihn einen Zugriffsschlüssel. Seine Richtlinie: route53:ListHostedZones, und für diese eine Zone route53:ListResourceRecordSets und route53:ChangeResourceRecordSets, Letzteres nur für TXT-Einträge von _acme-challenge (eine Bedingung auf die normalisierten Namen).',
  'dns.token.azure':
    'Für Azure DNS: Legen Sie unter „App-Registrierungen“ eine eigene Anwendung an und unter „Zertifikate & Geheimnisse“ ein Geheimnis; gebraucht wird dessen Wert. Geben Sie ihr dann an der DNS-Zone selbst, unter „Zugriffssteuerung (IAM)“, die Rolle „Mitwirkender für DNS-Zone“ für genau diese Zone. Abonnement und Ressourcengruppe stehen in ihrer Übersicht. Das Geheimnis gilt höchstens zwei Jahre.',
  'dns.token.google-cloud':
    'Für Google Cloud DNS: Legen Sie unter „IAM & Verwaltung“, „Dienstkonten“, ein eigenes Konto im Projekt der Zone an, mit der Rolle „DNS-Administrator“ oder einer eigenen mit dns.managedZones.list, dns.resourceRecordSets.list, .create, .update und .delete sowie dns.changes.create. Unter „Schlüssel“, „Schlüssel hinzufügen“, „JSON“: Öffnen Sie die Datei, und fügen Sie sie ganz ein. Er gilt für alle Zonen des Projekts; bewahren Sie ihn gut auf.',
  'dns.token.infomaniak':
    'Im Manager von Infomaniak: „Profil“, „API-Token“, „Token erstellen“, nur mit den Berechtigungen dns:read und dns:write. Er gilt für alle Domains des Kontos; bewahren Sie ihn gut auf.',
  'dns.token.cpanel':
    'In cPanel bei Ihrem Hoster: „Sicherheit“, „API-Token verwalten“, „Erstellen“, am besten mit einem Tag, an dem er endet. Ein Token darf alles, was Sie in cPanel dürfen; bewahren Sie ihn gut auf. Die Adresse ist die von cPanel selbst, mit dem Port: https://ihr-hoster:2083.',
  'dns.token.acme-dns':
    'Für einen eigenen acme-dns-Server: Wer ihn betreibt, meldet dort einen Namen an („POST /register“). Er gibt den Namen (fulldomain), einen Benutzer und ein Passwort. Setzen Sie dort, wo Ihre Domain verwaltet wird, einmal eine Zeile: _acme-challenge davon, Art CNAME, mit dem Ziel dieses Namens. Der Zugang kann nur beweisen. Wer einen acme-dns betreibt, kann Zertifikate für Ihre Namen bekommen, also nehmen Sie keinen von Fremden.',
  'dns.token.bind':
    'Mit dem BIND auf Ihrem eigenen Server braucht es keinen Schlüssel: Wer ihn betreibt, schreibt „update-policy local;“ in den Block der Zone und lässt die Datei der Zone dort liegen, wo BIND schreiben darf (bei Debian in /var/lib/bind). Sealkeeper spricht dann auf dem Server mit ihm, mit den Rechten von BIND selbst.',
};
