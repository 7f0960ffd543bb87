/** A trainer's keys, 64 hexadecimal digits each (X25519, RFC 7748). */
export interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}
