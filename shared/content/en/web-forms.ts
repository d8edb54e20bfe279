/** The steps of hosts’ forms for certificates. What stands in quotation marks is the panel’s own. */
export const webForms = {
  'form.open': 'Log in{name, select, none {} other { to {name}}} and open: {path}.',
  'form.domain': 'Choose the domain {names}.',
  'form.field-key':
    '“{label}”: {by, select, file {choose the file {file}} other {paste the private key, whole}}.',
  'form.field-certificate':
    '“{label}”: {by, select, file {choose the file {file}} other {paste the certificate, whole}}.',
  'form.field-chain':
    '“{label}”: {by, select, file {choose the file {file}} other {paste the chain, whole}}. Without it, telephones and mail programs warn.',
  'form.field-fullChain':
    '“{label}”: {by, select, file {choose the file {file}} other {paste certificate and chain}}.',
  'form.field-pfx': '“{label}”: choose the file {file} and type its password.',
  'form.save': 'Press “{button}”, and wait until the panel says that it is done.',
  'form.mail': 'For mail, choose the same certificate under “Mail Settings” of the domain.',
} as const;
