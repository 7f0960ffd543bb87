/** What a static host says a file is, by the end of its name. */
const contentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  mp3: 'audio/mpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
  xsd: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

export function contentTypeOf(file: string): string {
  const end = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  return contentTypes[end] ?? 'application/octet-stream';
}

/** Whether packing the file makes it smaller: text does, pictures and fonts are packed already. */
export function isText(contentType: string): boolean {
  return contentType.includes('charset=utf-8');
}
