/** The line color of eyes and mouths, the same on everybody. */
export const ink = '#15131a';

/** Teeth and the white of eyes. */
export const offWhite = '#f8efe0';

/** A hex color moved towards black (amount below zero) or towards white (above zero), -1 to 1. */
export function shade(hex: string, amount: number): string {
  const value = Number.parseInt(hex.slice(1), 16);
  const target = amount < 0 ? 0 : 255;
  const channel = (shift: number) => {
    const from = (value >> shift) & 255;
    return Math.round(from + (target - from) * Math.abs(amount))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(16)}${channel(8)}${channel(0)}`;
}
