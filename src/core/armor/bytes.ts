/** Puts numbers and texts one after the other; every method gives back the writer. */
export interface ByteWriter {
  /** A whole number of exactly `size` bytes, the highest first. */
  readonly number: (value: number, size: number) => ByteWriter;
  /** A whole number from 0 in as few bytes as it needs, 7 bits each (LEB128). */
  readonly varint: (value: number) => ByteWriter;
  readonly raw: (bytes: Uint8Array) => ByteWriter;
  /** UTF-8, after its length in bytes. */
  readonly text: (text: string) => ByteWriter;
  readonly done: () => Uint8Array;
}

export function byteWriter(): ByteWriter {
  const bytes: number[] = [];
  const writer: ByteWriter = {
    number(value, size) {
      for (let at = size - 1; at >= 0; at--) bytes.push(Math.floor(value / 256 ** at) % 256);
      return writer;
    },
    varint(value) {
      let rest = value;
      for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
      bytes.push(rest);
      return writer;
    },
    raw(more) {
      bytes.push(...more);
      return writer;
    },
    text(text) {
      const utf8 = new TextEncoder().encode(text);
      return writer.varint(utf8.length).raw(utf8);
    },
    done: () => Uint8Array.from(bytes),
  };
  return writer;
}

/**
 * Takes what a writer put together, from bytes that may be anything. What cannot be read gives 0 or nothing, and makes
 * `sound` false from then on; a length that the bytes do not hold reserves nothing.
 */
export interface ByteReader {
  readonly number: (size: number) => number;
  readonly varint: () => number;
  readonly raw: (size: number) => Uint8Array;
  readonly text: () => string;
  readonly left: () => number;
  /** Whether everything asked for so far was there. */
  readonly sound: () => boolean;
}

/** A number of more bytes would not be exact. */
const mostVarintBytes = 7;

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  let sound = true;
  const fail = (): void => {
    sound = false;
    at = bytes.length;
  };
  const reader: ByteReader = {
    number: (size) => reader.raw(size).reduce((sum, byte) => sum * 256 + byte, 0),
    varint() {
      let value = 0;
      for (let count = 0; count < mostVarintBytes; count++) {
        const byte = bytes[at++];
        if (byte === undefined) break;
        value += (byte % 128) * 128 ** count;
        if (byte < 128) return value;
      }
      fail();
      return 0;
    },
    raw(size) {
      if (size > bytes.length - at) {
        fail();
        return new Uint8Array();
      }
      at += size;
      return bytes.slice(at - size, at);
    },
    text() {
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(reader.raw(reader.varint()));
      } catch {
        fail();
        return '';
      }
    },
    left: () => bytes.length - at,
    sound: () => sound,
  };
  return reader;
}
