import type { Assignment } from '../../core/assignment/assignment.ts';
import { assignmentCode } from '../../core/assignment/assignment-code.ts';
import type { BuilderData } from '../../ui/trainer/builder-data.ts';
import type { ShownLink } from '../../ui/trainer/link-part.tsx';

/** The whole address of an assignment: everything about it stands behind the `#`, which no server sees. */
export function addressOf(assignment: Assignment, { addresses }: BuilderData): string {
  return new URL(`${addresses.assignment[assignment.locale]}#${assignmentCode(assignment)}`, location.href).href;
}

/** The link with its codes, or without them where what draws codes cannot be loaded. */
export async function showLink(address: string): Promise<ShownLink> {
  try {
    const { encodeQR } = await import('qr');
    // The library always draws a border.
    const codeWith = (ecc: 'low' | 'medium') =>
      encodeQR(address, 'raw', { ecc, border: 1 })
        .map((row) => row.slice(1, -1))
        .slice(1, -1);
    return { address, codes: { large: codeWith('medium'), small: codeWith('low') } };
  } catch {
    return { address };
  }
}
