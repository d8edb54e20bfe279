/** One name at one address. */
export interface Endpoint {
  readonly name: string;
  readonly address: string;
}

/** Pure. */
export const isSamePlace = (one: Endpoint, other: Endpoint): boolean =>
  one.name === other.name && one.address === other.address;
