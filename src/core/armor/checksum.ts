const polynomial = 0x1021;

/** CRC-16 (CCITT, from 0xffff) of the bytes: tells a text that was damaged on the way from one that was not. */
export function checksum16(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => addByte(sum ^ (byte << 8)), 0xffff);
}

function addByte(sum: number): number {
  let crc = sum;
  for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? polynomial : 0)) & 0xffff;
  return crc;
}
