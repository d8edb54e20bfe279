/** Where each provider gives a program the right to set a DNS record, and the least that it needs. Menus as their documentation has them. */
export const dnsKeepers = {
  'dns.token.rfc2136':
    'Whoever runs the name server makes a key (“tsig-keygen”) and allows it to change TXT records of _acme-challenge of your domain, and nothing else (“update-policy”).',
  'dns.token.cloudflare':
    'At Cloudflare: “My Profile”, “API Tokens”, “Create Token”, template “Edit zone DNS”. Under “Zone Resources” choose this one domain. It may then read the domain and change its records, and nothing else.',
  'dns.token.godaddy':
    'At GoDaddy: developer.godaddy.com, “API Keys”, “Create New API Key”, environment “Production”. GoDaddy lets only customers with several domains or a certain plan use it; where it says no, set the record by hand.',
  'dns.token.ionos':
    'At IONOS: developer.hosting.ionos.com, “Get started”, create a key. Put the public prefix and the secret together with a dot between them. It is for your whole account: keep it well.',
  'dns.token.hetzner':
    'In Hetzner’s Console (the new one): the project in which the domain lies, “Security”, “API tokens”, “Generate”, “Read & Write”. It is for all of that project, so the domain is best kept in a project of its own.',
  'dns.token.ovh':
    'At OVHcloud: eu.api.ovh.com/createToken. Rights: GET /domain/zone/*, and GET, POST and DELETE /domain/zone/YOUR-DOMAIN/*. It gives three keys, all of which are needed.',
  'dns.token.digitalocean':
    'At DigitalOcean: “API”, “Tokens”, “Generate New Token”, “Custom Scopes”: domain, with read, create and delete.',
  'dns.token.gandi':
    'At Gandi: “Organizations”, “Personal access tokens”, “Create a token” limited to this one domain, with “Manage domain name technical configurations”. It ends after a year at most.',
  'dns.token.netcup':
    'In netcup’s Customer Control Panel: “Master data”, “API”: make an API key and an API password. They are for your whole account: keep them well.',
  'dns.token.inwx':
    'At INWX: make a sub-account with the role for DNS alone, without a second factor, and give its name and password here, not your own.',
  'dns.token.porkbun':
    'At Porkbun: “Account”, “API Access”, make a key. Then open this one domain for it: “Domain Management”, “Details”, “API Access”.',
  'dns.token.desec':
    'At deSEC: “Token Management”, “+”, then a policy for this domain, the subname _acme-challenge and the type TXT, with write permission, and a default policy without.',
  'dns.token.powerdns':
    'For a PowerDNS server of your own: whoever runs it sets “api=yes” and “api-key” in pdns.conf, and puts https in front of its web server. The key may change every zone there, so keep it well; a key for signed updates (RFC 2136) can be limited to one record.',
  'dns.token.route53':
    'At Amazon Route 53: in IAM make a user of its own without console access, and an access key for it. Its policy: route53:ListHostedZones, and for this one zone route53:ListResourceRecordSets and route53:ChangeResourceRecordSets, the latter only for TXT records of _acme-challenge (a condition on the normalised record names).',
  'dns.token.azure':
    'For Azure DNS: in “App registrations” make an application of its own, and under “Certificates & secrets” a secret, of which you need the value. Then, at the DNS zone itself, “Access control (IAM)”: give the application the role “DNS Zone Contributor” for this one zone. Its overview shows subscription and resource group. The secret ends after two years at most.',
  'dns.token.google-cloud':
    'For Google Cloud DNS: in “IAM & Admin”, “Service Accounts”, make an account of its own in the project of the zone, with the role “DNS Administrator”, or one of your own with dns.managedZones.list, dns.resourceRecordSets.list, .create, .update and .delete, and dns.changes.create. Under “Keys”, “Add key”, “JSON”: open the file and paste all of it. It is for all zones of that project, so keep it well.',
  'dns.token.infomaniak':
    'In Infomaniak’s Manager: “Profile”, “API tokens”, “Create a token”, with the scopes dns:read and dns:write alone. It is for all domains of the account: keep it well.',
  'dns.token.cpanel':
    'In cPanel of your host: “Security”, “Manage API Tokens”, “Create”, best with a date at which it ends. A token may do all that you may do in cPanel, so keep it well. The address is that of cPanel itself, with its port: https://your-host:2083.',
  'dns.token.acme-dns':
    'For an acme-dns server of your own: whoever runs it registers a name there (“POST /register”). It gives the name (fulldomain), a user and a password. Set one line where your domain is managed, once: _acme-challenge of it, type CNAME, leading to that name. The login may do nothing but prove. Whoever runs an acme-dns can get certificates for your names, so use none of strangers.',
  'dns.token.bind':
    'With the BIND on your own server no key is needed: whoever runs it writes “update-policy local;” into the block of the zone, and keeps the zone’s file where BIND may write (on Debian in /var/lib/bind). Sealkeeper then speaks to it on the server, with BIND’s own rights.',
} as const;
