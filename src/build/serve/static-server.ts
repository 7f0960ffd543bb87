import { readFile } from 'node:fs/promises';
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { contentTypeOf, isText } from './content-types.ts';
import { type Found, findFile } from './find-file.ts';
import { chooseEncoding, createPacker } from './pack.ts';

export interface Site {
  /** The folder with the built site. */
  readonly root: string;
  /** The path under which it is served, with a slash at both ends. */
  readonly base: string;
}

type FoundFile = Extract<Found, { kind: 'file' }>;
type Pack = ReturnType<typeof createPacker>;

const plainText = { 'Content-Type': 'text/plain; charset=utf-8' };

function end(response: ServerResponse, status: number, headers: OutgoingHttpHeaders, body: Buffer | string): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** Files whose name carries a hash of their content never change; everything else is asked for again. */
function cacheControl(file: string): string {
  return file.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

async function sendFile(response: ServerResponse, found: FoundFile, status: number, pack: Pack): Promise<void> {
  const contentType = contentTypeOf(found.file);
  const encoding = isText(contentType) ? chooseEncoding(response.req.headers['accept-encoding']) : undefined;
  const version = `${found.size.toString(36)}-${Math.round(found.modifiedMillis).toString(36)}`;
  const headers = {
    'Content-Type': contentType,
    'Cache-Control': cacheControl(found.file.replaceAll('\\', '/')),
    ETag: `W/"${version}"`,
    'X-Content-Type-Options': 'nosniff',
    ...(isText(contentType) ? { Vary: 'Accept-Encoding' } : {}),
  };
  if (status === 200 && response.req.headers['if-none-match'] === headers.ETag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = await readFile(found.file);
  if (!encoding) return end(response, status, headers, body);
  end(
    response,
    status,
    { ...headers, 'Content-Encoding': encoding },
    await pack(`${found.file} ${version}`, body, encoding),
  );
}

async function sendMissing(response: ServerResponse, site: Site, pack: Pack): Promise<void> {
  const page = await findFile(site.root, site.base, `${site.base}404.html`);
  if (page.kind === 'file') return sendFile(response, page, 404, pack);
  end(response, 404, plainText, `There is nothing at this address. The site starts at ${site.base}\n`);
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site, pack: Pack): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, { ...plainText, Allow: 'GET, HEAD' }, 'Only reading is possible.\n');
  const [pathname = '/', ...query] = (request.url ?? '/').split('?');
  const found = await findFile(site.root, site.base, pathname);
  if (found.kind === 'file') return sendFile(response, found, 200, pack);
  if (found.kind === 'nothing') return sendMissing(response, site, pack);
  const location = [`${pathname.replace(/^\/+/, '/')}/`, ...query].join('?');
  end(response, 301, { ...plainText, Location: location }, '');
}

/** A plain static host for a folder, as the site meets on the internet: nothing happens that a file host cannot do. */
export function createStaticServer(site: Site): Server {
  const pack = createPacker();
  return createServer((request, response) => {
    answer(request, response, site, pack).catch(() => response.destroy());
  });
}
