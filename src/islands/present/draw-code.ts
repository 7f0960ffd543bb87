import encodeQR from 'qr';

/** The empty edge that a camera needs around a code, in modules. */
const edge = 4;

/** Draws a text as a QR code, one path for all its dark modules. */
export function drawCode(svg: Element, text: string): void {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: edge });
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  const squares = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])));
  path.setAttribute('d', squares.join(''));
  svg.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`);
  svg.replaceChildren(path);
}
