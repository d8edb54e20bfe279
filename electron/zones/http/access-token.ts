import { z } from 'zod';
import { loginUnknown } from '../problems.ts';
import type { Api, ApiQuestion } from './api.ts';

const granted = z.object({ access_token: z.string().min(1) });

/**
 * A bearer token by one of OAuth's grants (RFC 6749 §4, §5), asked for once; a run is shorter than any lasts. Raises
 * `dns-login-refused` where none is given (§5.2 answers 400 or 401), and what the request raises.
 */
export function accessToken(api: Api, question: () => ApiQuestion): () => Promise<string> {
  let asked: Promise<string> | null = null;
  const ask = async (): Promise<string> => {
    const { status, data } = await api.ask({ ...question(), also: [400, 401] });
    if (status !== 200) throw api.trouble(loginUnknown, data);
    return api.formed(data, granted).access_token;
  };
  return () => {
    asked ??= ask();
    return asked;
  };
}
