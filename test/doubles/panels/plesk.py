#!/usr/bin/python3
"""
A stand-in for Plesk's program `plesk` on Linux: its documented command line (docs.plesk.com, CLI reference: certificate, site,
subscription_settings, extension, db), as far as Sealkeeper asks. Its database is one of SQL with the tables and columns of Plesk's, so
that a wrong question fails here too. What others would do meanwhile, and what may go wrong, lies as files in `faults` beside it:
`VERB` (words on standard error, exit status 1), `VERB.slow` (seconds before), `VERB.after` (done, then as `VERB`), each used once.
`apply` beside it is run where the settings of the web servers change; `issue` holds what its own service gets.
"""
import json, os, sqlite3, subprocess, sys, time, urllib.parse

base = os.path.dirname(os.path.realpath(__file__))
store = sqlite3.connect(os.path.join(base, 'psa.db'))


def fail(words):
    sys.stderr.write(words + '\n')
    store.rollback()
    sys.exit(1)


def read(*path):
    try:
        with open(os.path.join(base, *path)) as file:
            return file.read()
    except FileNotFoundError:
        return None


def once(name):
    text = read('faults', name)
    if text is not None:
        os.unlink(os.path.join(base, 'faults', name))
    return text


def one(question, *words):
    return store.execute(question, words).fetchone()


def options(words):
    found = {}
    while words:
        name = words.pop(0)
        if not name.startswith('-'):
            fail(f'Unrecognized parameter: {name}')
        found[name] = words.pop(0) if words and not words[0].startswith('-') else ''
    return found


def domain_row(name):
    row = one('SELECT id, cert_rep_id FROM domains WHERE name = ?', name)
    if row is None:
        fail(f"Unable to find domain with name '{name}'")
    return row


def in_store(rep, name):
    row = one(
        'SELECT c.id FROM certificates c JOIN Repository r ON r.component_id = c.id WHERE r.rep_id = ? AND c.name = ?', rep, name)
    return None if row is None else row[0]


def public_of(*command):
    return subprocess.run(['openssl', *command], capture_output=True, text=True).stdout


def pem(path):
    if path is None:
        return ''
    try:
        with open(path) as file:
            return file.read()
    except OSError:
        fail(f'Unable to open file {path}')


def certificate(verb, name, wanted):
    _, rep = domain_row(wanted['-domain'])
    known = in_store(rep, name)
    if verb == '--remove':
        if known is None:
            fail(f"Unable to find certificate '{name}'")
        if one('SELECT 1 FROM hosting WHERE certificate_id = ? UNION SELECT 1 FROM mail_certificates WHERE certificate_id = ?', known, known):
            fail(f"Unable to remove certificate '{name}': it is in use")
        store.execute('DELETE FROM certificates WHERE id = ?', (known,))
        store.execute('DELETE FROM Repository WHERE component_id = ?', (known,))
        return
    key, leaf, chain = (pem(wanted.get(one)) for one in ('-key-file', '-cert-file', '-cacert-file'))
    if leaf.count('BEGIN CERTIFICATE') != 1:
        fail('Invalid certificate format')
    if public_of('x509', '-in', wanted['-cert-file'], '-noout', '-pubkey') != public_of('pkey', '-in', wanted['-key-file'], '-pubout'):
        fail('Unable to set the private key: Probably, the private key does not match the certificate.')
    kept = tuple(urllib.parse.quote_plus(text) for text in (key, leaf, chain))
    if verb == '--create':
        if known is not None:
            fail(f"Unable to create certificate: certificate with name '{name}' already exists")
        new = store.execute('INSERT INTO certificates (name, pvt_key, cert, ca_cert) VALUES (?, ?, ?, ?)', (name, *kept)).lastrowid
        store.execute('INSERT INTO Repository (rep_id, component_id) VALUES (?, ?)', (rep, new))
        return new
    if known is None:
        fail(f"Unable to find certificate '{name}'")
    store.execute('UPDATE certificates SET pvt_key = ?, cert = ?, ca_cert = ? WHERE id = ?', (*kept, known))
    apply()


def apply():
    """Plesk writes the settings of its web servers anew."""
    store.commit()
    shown = []
    for name, root, ssl, key, cert, ca in store.execute(
        "SELECT d.name, h.www_root, h.ssl, c.pvt_key, c.cert, c.ca_cert FROM domains d JOIN hosting h ON h.dom_id = d.id"
        ' LEFT JOIN certificates c ON c.id = h.certificate_id'
    ):
        on = ssl == 'true' and cert is not None
        pair = ''.join(urllib.parse.unquote_plus(text or '') + '\n' for text in (key, cert, ca)) if on else None
        shown.append({'domain': name, 'root': root, 'pem': pair})
    with open(os.path.join(base, 'shown.json'), 'w') as file:
        json.dump(shown, file)
    for one_site in shown:
        path = os.path.join(base, 'shown-' + one_site['domain'] + '.pem')
        if one_site['pem'] is None:
            if os.path.exists(path):
                os.unlink(path)
            continue
        with open(path, 'w') as file:
            file.write(one_site['pem'])
    if os.path.exists(os.path.join(base, 'apply')):
        subprocess.run([os.path.join(base, 'apply')], check=True, stdout=subprocess.DEVNULL)


def site(name, wanted):
    dom, rep = domain_row(name)
    if '-certificate-name' in wanted:
        known = in_store(rep, wanted['-certificate-name']) if wanted['-certificate-name'] else 0
        if known is None:
            fail(f"Unable to find certificate '{wanted['-certificate-name']}'")
        store.execute('UPDATE hosting SET certificate_id = ? WHERE dom_id = ?', (known, dom))
    if '-ssl' in wanted:
        store.execute('UPDATE hosting SET ssl = ? WHERE dom_id = ?', (wanted['-ssl'], dom))
    apply()


def mail(verb, name, wanted):
    dom, rep = domain_row(name)
    if verb == '--info':
        row = one('SELECT c.name FROM mail_certificates m LEFT JOIN certificates c ON c.id = m.certificate_id WHERE m.dom_id = ?', dom)
        print('General\n=============================')
        print(f'Domain name:                  {name}')
        if row is not None:
            print(f'SSL/TLS certificate for mail: {row[0] or "Not selected"}')
        print('\nSUCCESS: Gathering information for ' + name + ' complete')
        return
    known = in_store(rep, wanted['-mail_certificate'])
    if known is None:
        fail(f"Unable to find certificate '{wanted['-mail_certificate']}'")
    store.execute('UPDATE mail_certificates SET certificate_id = ? WHERE dom_id = ?', (known, dom))
    store.commit()


def own_issue(name, doors):
    dom, _ = domain_row(name)
    folder = os.path.join(base, 'issue')
    if not os.path.isdir(folder):
        fail(f"Could not issue an SSL/TLS certificate for {name}\nDetails\nCould not issue a Let's Encrypt SSL/TLS certificate for {name}. "
             'Authorization for the domain failed.')
    called = f'Lets Encrypt {name}'
    wanted = {'-domain': name, '-key-file': f'{folder}/key.pem', '-cert-file': f'{folder}/leaf.pem', '-cacert-file': f'{folder}/chain.pem'}
    known = in_store(domain_row(name)[1], called)
    certificate('--create' if known is None else '--update', called, wanted)
    if 'mail' in doors:
        store.execute('UPDATE mail_certificates SET certificate_id = (SELECT id FROM certificates WHERE name = ?) WHERE dom_id = ?', (called, dom))
    site(name, {'-ssl': 'true', '-certificate-name': called})


def run(words):
    if words[:1] == ['version']:
        print(read('version') or 'Product version: Plesk Obsidian 18.0.60.0\n     OS version: Debian 12.0 x86_64', end='\n')
    elif words[:2] == ['db', '-Ne']:
        for row in store.execute(words[2]):
            print('\t'.join(str(cell).replace('\\', '\\\\').replace('\n', '\\n') for cell in row))
    elif words[:3] == ['bin', 'extension', '--list']:
        print(read('extensions') or '', end='')
    elif words[:3] == ['bin', 'extension', '--exec'] and 'letsencrypt' in (read('extensions') or ''):
        names = [word for before, word in zip(words, words[1:]) if before == '-d']
        own_issue(names[0], [name.split('.')[0] for name in names[1:]])
    elif words[:2] == ['bin', 'certificate']:
        certificate(words[2], words[3], options(words[4:]))
    elif words[:3] == ['bin', 'site', '--update']:
        site(words[3], options(words[4:]))
    elif words[:2] == ['bin', 'subscription_settings']:
        if read('no-mail') is not None:
            fail('Unrecognized option')
        mail(words[2], words[3], options(words[4:]))
    elif words[:2] == ['ext', 'sslit'] and 'sslit' in (read('extensions') or ''):
        if words[2:] == ['--help']:
            print('Usage: plesk ext sslit --certificate -issue -domain <domain>' + (read('help') or ''))
            return
        doors = [word[len('-secure-'):] for word in words if word.startswith('-secure-')]
        wanted = options([word for word in words[3:] if word != '-issue' and not word.startswith('-secure-')])
        if '-registrationEmail' in wanted and '-registrationEmail' not in (read('help') or ''):
            fail('Unknown option: registrationEmail')
        own_issue(wanted['-domain'], doors)
    else:
        fail('Command not found: ' + ' '.join(words))
    store.commit()


words = sys.argv[1:]
with open(os.path.join(base, 'asked'), 'a') as log:
    log.write(' '.join(words) + '\n')
verb = '-'.join(word.lstrip('-') for word in words[1:3] if not word.startswith('-domain')) or words[0]
slow = once(verb + '.slow')
if slow is not None:
    time.sleep(float(slow))
refused = once(verb)
if refused is not None:
    fail(refused)
run(words)
after = once(verb + '.after')
if after is not None:
    fail(after)
