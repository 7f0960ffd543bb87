import { expect, test } from 'vitest';
import { networkAddresses } from '../../src/build/serve/network-addresses.ts';

test('gives the IPv4 addresses that a phone can reach, those of virtual networks last', () => {
  const networks = {
    lo: [{ address: '127.0.0.1', family: 'IPv4', internal: true }],
    docker0: [{ address: '172.17.0.1', family: 'IPv4', internal: false }],
    wlan0: [
      { address: 'fe80::1', family: 'IPv6', internal: false },
      { address: '192.168.1.20', family: 'IPv4', internal: false },
      { address: '169.254.3.4', family: 'IPv4', internal: false },
    ],
  } as const;
  expect(networkAddresses(networks)).toEqual(['192.168.1.20', '172.17.0.1']);
});
