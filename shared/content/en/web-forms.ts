/** The steps of hosts’ forms for certificates. What stands in quotation marks is the panel’s own. */
export const webForms = {
  'form.open': 'Log in{name, select, none {} other { to {name}}} and open: {path}.',
  'form.domain': 'Choose the domain {names}.',
  'form.field-key':
    '{by, select, file {Choose the file {file}} other {Paste the private key, whole}}: “{label}”.',
  'form.field-certificate':
    '{by, select, file {Choose the file {file}} other {Paste the certificate, whole}}: “{label}”.',
  'form.field-chain':
    '{by, select, file {Choose the file {file}} other {Paste the chain, whole}}: “{label}”. Without it, telephones and mail programs warn.',
  'form.field-fullChain':
    '{by, select, file {Choose the file {file}} other {Paste certificate and chain}}: “{label}”.',
  'form.field-pfx': 'Choose the file {file} and type its password: “{label}”.',
  'form.save': 'Press “{button}”, and wait until the panel says that it is done.',
  'form.mail': 'For mail, choose the same certificate under “Mail Settings” of the domain.',
} as const;
