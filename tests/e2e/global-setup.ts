import { fileURLToPath } from 'node:url';
import { startHost } from './host.ts';

const root = fileURLToPath(new URL('../../dist', import.meta.url));

/** Serves the built site for the time of the tests, unless BALIE_BASE_URL names a site to test. */
export default async function serveSite(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['BALIE_BASE_URL']) return undefined;
  const host = await startHost({ root });
  process.env['BALIE_BASE_URL'] = host.address;
  return host.stop;
}
