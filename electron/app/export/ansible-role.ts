/**
 * The role, the same for every site: modules of ansible-core alone, each task one that finds its work done the second time.
 * It works by whole names of modules, so that no collection of others is taken in their place. A backslash stands in double
 * quotes alone, where YAML reads it: elsewhere Ansible doubles it before Jinja does, and `join('\\n')` joins by two signs.
 */
export const roleTasks = `# Made by \`sealkeeper export\`. Knows no site: all it works with stands in the inventory.
- name: The server has Debian or Ubuntu
  ansible.builtin.assert:
    that: ansible_facts['os_family'] == 'Debian'
    fail_msg: This role works with what Debian and Ubuntu ship.
    quiet: true

- name: Certbot, as the distribution ships it
  ansible.builtin.apt:
    name: "{{ sealkeeper_packages }}"
    state: present
    install_recommends: false

- name: The folder of Certbot's settings
  ansible.builtin.file:
    path: /etc/letsencrypt
    state: directory
    owner: root
    group: root
    mode: "0755"

- name: By what an authority of one's own is known
  when: sealkeeper_trust != ''
  ansible.builtin.copy:
    src: "{{ sealkeeper_trust }}"
    dest: "/etc/letsencrypt/sealkeeper-{{ sealkeeper_certificate }}.pem"
    owner: root
    group: root
    mode: "0644"

# As sd_booted(3) asks: the fact \`service_mgr\` also says systemd where it is installed and does not run.
- name: Whether systemd runs
  when: sealkeeper_trust != ''
  ansible.builtin.stat:
    path: /run/systemd/system
  register: sealkeeper_systemd

- name: The same for renewals, a folder
  when: sealkeeper_trust != ''
  ansible.builtin.file:
    path: /etc/systemd/system/certbot.service.d
    state: directory
    owner: root
    group: root
    mode: "0755"

- name: The same for renewals
  when: sealkeeper_trust != ''
  ansible.builtin.copy:
    content: |
      [Service]
      Environment=REQUESTS_CA_BUNDLE=/etc/letsencrypt/sealkeeper-{{ sealkeeper_certificate }}.pem
    dest: /etc/systemd/system/certbot.service.d/sealkeeper.conf
    owner: root
    group: root
    mode: "0644"
  notify: Systemd reads its units

- name: The settings of this certificate
  ansible.builtin.copy:
    content: "# Written by Ansible; the words of sealkeeper export.\\n{{ sealkeeper_settings | join('\\n') }}\\n"
    dest: "/etc/letsencrypt/sealkeeper-{{ sealkeeper_certificate }}.ini"
    owner: root
    group: root
    mode: "0644"

- name: A folder for what follows a renewal
  when: sealkeeper_mail_hook != ''
  ansible.builtin.file:
    path: /etc/letsencrypt/renewal-hooks/deploy
    state: directory
    owner: root
    group: root
    mode: "0755"

- name: What follows a renewal
  when: sealkeeper_mail_hook != ''
  ansible.builtin.copy:
    content: "{{ sealkeeper_mail_hook }}"
    dest: "/etc/letsencrypt/renewal-hooks/deploy/sealkeeper-{{ sealkeeper_certificate }}"
    owner: root
    group: root
    mode: "0755"

- name: Which names the certificate has that stands
  ansible.builtin.command:
    argv: [openssl, x509, -in, "{{ sealkeeper_live }}/cert.pem", -noout, -ext, subjectAltName]
  register: sealkeeper_standing
  changed_when: false
  failed_when: false
  check_mode: false

- name: The certificate, got and put in place
  when: >-
    sealkeeper_standing.rc != 0 or
    (sealkeeper_standing.stdout | regex_findall('DNS:([A-Za-z0-9.*_-]+)') | sort) != (sealkeeper_names | sort)
  ansible.builtin.command:
    argv:
      - certbot
      - "{{ sealkeeper_verb }}"
      - --config
      - "/etc/letsencrypt/sealkeeper-{{ sealkeeper_certificate }}.ini"
      - --non-interactive
      - --expand
  environment: "{{ {'REQUESTS_CA_BUNDLE': '/etc/letsencrypt/sealkeeper-' ~ sealkeeper_certificate ~ '.pem'} if sealkeeper_trust != '' else {} }}"

- name: What Postfix shows
  when: "'postfix' in sealkeeper_mail"
  ansible.builtin.command:
    argv: [postconf, -h, smtpd_tls_chain_files]
  register: sealkeeper_postfix
  changed_when: false
  check_mode: false

- name: Postfix shows the certificate
  when: "'postfix' in sealkeeper_mail and sealkeeper_postfix.stdout != sealkeeper_pair"
  vars:
    sealkeeper_pair: "{{ sealkeeper_live }}/privkey.pem, {{ sealkeeper_live }}/fullchain.pem"
  ansible.builtin.command:
    argv: [postconf, -e, "smtpd_tls_chain_files = {{ sealkeeper_pair }}"]
  notify: Postfix reads its settings

- name: Dovecot shows the certificate
  when: "'dovecot' in sealkeeper_mail"
  ansible.builtin.copy:
    content: |
      ssl_cert = <{{ sealkeeper_live }}/fullchain.pem
      ssl_key = <{{ sealkeeper_live }}/privkey.pem
    dest: /etc/dovecot/conf.d/99-sealkeeper.conf
    owner: root
    group: root
    mode: "0644"
  notify: Dovecot reads its settings
`;

export const roleHandlers = `# Made by \`sealkeeper export\`.
- name: Systemd reads its units
  when: sealkeeper_systemd.stat.exists
  ansible.builtin.systemd:
    daemon_reload: true

- name: Postfix reads its settings
  ansible.builtin.command:
    argv: [postfix, reload]

- name: Dovecot reads its settings
  ansible.builtin.command:
    argv: [doveadm, reload]
`;
