/** Which addresses a machine has (ip-address(8)). */

/**
 * Prints a part `addresses`: those that others can reach, one a line, without bridges to containers and virtual machines, which
 * are there for the machine alone. Nothing where there is no ip(8).
 */
export const addressScript = String.raw`
say addresses
ip -o address show 2>/dev/null | sed -n -e '/^[0-9]*: *\(docker\|podman\|cni\|br-\|veth\|virbr\|lxc\|lxd\)/d' \
  -e 's/^[0-9]*: *[^ ]*  *inet6\{0,1\} \([0-9a-fA-F.:]*\)[/ ].* scope global.*/\1/p'
`;

/** Of the lines of the part `addresses`; IPv6 in lower case, as ip(8) writes it, without brackets. */
export const ownAddresses = (lines: readonly string[]): readonly string[] => [
  ...new Set(lines.map((line) => line.toLowerCase()).filter((line) => /^[0-9a-f.:]+$/.test(line))),
];

/** A pattern of the addresses from which the machine itself asks, for servers that know PCRE: its own, and those of the loopback. */
export const fromItself = (addresses: readonly string[]): string =>
  `^(?:127\\.|::1$${addresses.map((one) => `|${one.replaceAll('.', '\\.')}$`).join('')})`;
