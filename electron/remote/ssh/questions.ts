/** What a server asks for in the words of its question (RFC 4256 §3.2). */
export type Asked = 'password' | 'new-password' | 'something-else';

/** Codes of a telephone or a token, whatever else the line asks for besides: Google Authenticator, OATH, Duo, RADIUS. */
const code =
  /one[- ]?time|\b[ht]?otp\b|verif|\bcodes?\b|token|passcode|\bpin\b|authenticator|factor|yubikey|challenge|response/i;
/** passwd(1) and pam_unix(8), where the server lets nobody in before the password is another one. */
const change = /\b(current|new|old|retype|re-?enter)\b/i;
/** sshd asks in the language of its own settings. */
const password =
  /pass ?word|pass ?phrase|passwor[td]|kennwort|wachtwoord|mot de passe|contraseña|senha|palavra-passe|lösenord|adgangskode|passord|salasana|hasło|heslo|jelszó|parol|lozinka|şifre|пароль|κωδικός|密码|密碼|パスワード|암호|비밀번호/i;

/** Only a line that asks for the password and for nothing else is answered with it. Pure. */
export function askedBy(question: string): Asked {
  // A client's own addition, as in `(root@shop) Password:`.
  const text = question.replace(/^\s*\([^)\s]*@[^)\s]*\)/, '').trim();
  if (!password.test(text) || code.test(text)) return 'something-else';
  return change.test(text) ? 'new-password' : 'password';
}
