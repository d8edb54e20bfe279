import { recordsByApi } from '../records-by-api.ts';

/** dns-01 (RFC 8555 §8.4) by the interface of whoever keeps the zone. */
export const dnsByApi = recordsByApi('dns-by-api', 'dns-01');
