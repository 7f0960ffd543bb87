/** A QR code by its modules, row after row; dark ones are true. No quiet zone. */
export type Modules = readonly (readonly boolean[])[];

interface QrCodeProps {
  readonly modules: Modules;
  /** What it leads to, for whoever cannot see it; nothing where words say so already. */
  readonly label?: string;
}

/** A QR code with its quiet zone of four modules, drawn as one path. */
export function QrCode({ modules, label }: QrCodeProps) {
  const side = modules.length;
  return (
    <svg
      class="qr"
      viewBox={`-4 -4 ${side + 8} ${side + 8}`}
      shape-rendering="crispEdges"
      role={label === undefined ? 'presentation' : 'img'}
      aria-label={label}
    >
      <path class="qr-ground" d={`M-4-4h${side + 8}v${side + 8}h${-side - 8}z`} />
      <path class="qr-dark" d={modules.map(rowPath).join('')} />
    </svg>
  );
}

/** The dark runs of a row, each one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x] || row[x - 1]) continue;
    let end = x;
    while (row[end]) end++;
    path += `M${x} ${y}h${end - x}v1h${x - end}z`;
  }
  return path;
}
