import { recordsByApi } from '../records-by-api.ts';

/** dns-persist-01 (draft-ietf-acme-dns-persist) by the interface of whoever keeps the zone. */
export const persistByApi = recordsByApi('persist-by-api', 'dns-persist-01');
