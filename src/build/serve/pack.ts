import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const packers: Readonly<Record<Encoding, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: promisify(gzip),
};

/** The best encoding the browser takes. */
export function chooseEncoding(accepted: string | undefined): Encoding | undefined {
  const names = (accepted ?? '').split(',').map((part) => part.trim().split(';')[0]);
  return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding));
}

/** A packer that does the work once for each key. */
export function createPacker(): (key: string, body: Buffer, encoding: Encoding) => Promise<Buffer> {
  const packed = new Map<string, Promise<Buffer>>();
  return (key, body, encoding) => {
    const name = `${encoding} ${key}`;
    const known = packed.get(name) ?? packers[encoding](body);
    packed.set(name, known);
    return known;
  };
}
