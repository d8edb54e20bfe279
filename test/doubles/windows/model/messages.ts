/** Windows' own sentences, by Win32 code (win-acme #64 for the Dutch): whoever decides by them fails on the second server. */
const english: Readonly<Record<number, string>> = {
  2: 'The system cannot find the file specified.',
  5: 'Access is denied.',
  32: 'The process cannot access the file because it is being used by another process.',
  33: 'The process cannot access the file because another process has locked a portion of the file.',
  86: 'The specified network password is not correct.',
  87: 'The parameter is incorrect.',
  183: 'Cannot create a file when that file already exists.',
  1312: 'A specified logon session does not exist. It may already have been terminated.',
};
const german: Readonly<Record<number, string>> = {
  2: 'Das System kann die angegebene Datei nicht finden.',
  5: 'Zugriff verweigert',
  32: 'Der Prozess kann nicht auf die Datei zugreifen, da sie von einem anderen Prozess verwendet wird.',
  86: 'Das angegebene Netzwerkkennwort ist falsch.',
  87: 'Falscher Parameter.',
  183: 'Eine Datei kann nicht erstellt werden, wenn sie bereits vorhanden ist.',
  1312: 'Eine angegebene Anmeldesitzung ist nicht vorhanden. Sie wurde gegebenenfalls bereits beendet.',
};
const french: Readonly<Record<number, string>> = {
  2: 'Le fichier spécifié est introuvable.',
  5: 'Accès refusé.',
  32: 'Le processus ne peut pas accéder au fichier car ce fichier est utilisé par un autre processus.',
  86: 'Le mot de passe réseau spécifié est incorrect.',
  87: 'Paramètre incorrect.',
  183: 'Impossible de créer un fichier déjà existant.',
  1312: 'Une ouverture de session spécifiée n’existe pas. Il est possible qu’elle soit déjà terminée.',
};
const dutch: Readonly<Record<number, string>> = {
  5: 'Toegang geweigerd.',
  32: 'Het proces heeft geen toegang tot het bestand omdat het door een ander proces wordt gebruikt.',
  1312: 'De opgegeven aanmeldingssessie bestaat niet. De sessie is mogelijk al beëindigd',
};
const spanish: Readonly<Record<number, string>> = {
  5: 'Acceso denegado.',
  32: 'El proceso no tiene acceso al archivo porque está siendo utilizado por otro proceso.',
  1312: 'La sesión de inicio especificada no existe. Es posible que haya finalizado.',
};
const languages: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  en: english,
  de: german,
  fr: french,
  nl: dutch,
  es: spanish,
  // What others say is not known here; that they say nothing in English is.
  ja: {},
  tr: {},
};

export function messageFor(code: number, culture: string): string {
  return (languages[culture.slice(0, 2)] ?? english)[code] ?? `0x${code.toString(16)}`;
}
