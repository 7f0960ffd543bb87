import { useEffect, useRef } from 'preact/hooks';

interface QrScreenProps {
  readonly title: string;
  readonly close: string;
  /** By row, with the light rim around them; true is dark. */
  readonly squares: readonly (readonly boolean[])[];
  readonly onClose: () => void;
}

/** A QR code as large as the screen allows, black on white by night too. */
export function QrScreen({ title, close, squares, onClose }: QrScreenProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const size = squares.length;
  return (
    <dialog ref={dialog} class="qr-screen" aria-labelledby="qr-title" onClose={onClose}>
      <h2 id="qr-title">{title}</h2>
      <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" data-ticket-qr>
        <title>{title}</title>
        <rect class="qr-light" width={size} height={size} />
        <path class="qr-dark" d={darkSquares(squares)} shape-rendering="crispEdges" />
      </svg>
      <button type="button" class="quiet-button" onClick={() => dialog.current?.close()}>
        {close}
      </button>
    </dialog>
  );
}

function darkSquares(squares: readonly (readonly boolean[])[]): string {
  const at = (row: number, column: number): string => `M${column} ${row}h1v1h-1z`;
  return squares.flatMap((cells, row) => cells.flatMap((dark, column) => (dark ? at(row, column) : []))).join('');
}
