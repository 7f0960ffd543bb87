import type { NetworkInterfaceInfo } from 'node:os';

/** Networks that exist only inside this machine: a phone cannot reach them. */
const virtualNetwork = /^(docker|br-|veth|virbr|vmnet|vboxnet|utun|tun|tap|cni|flannel)/;

type Networks = Readonly<
  Record<string, readonly Pick<NetworkInterfaceInfo, 'address' | 'family' | 'internal'>[] | undefined>
>;

/** The IPv4 addresses under which other devices see this machine, those of real networks first. */
export function networkAddresses(networks: Networks): string[] {
  const found = Object.entries(networks).flatMap(([name, infos = []]) =>
    infos
      .filter((info) => info.family === 'IPv4' && !info.internal && !info.address.startsWith('169.254.'))
      .map(({ address }) => ({ address, rank: virtualNetwork.test(name) ? 1 : 0 })),
  );
  return found.toSorted((one, other) => one.rank - other.rank).map(({ address }) => address);
}
