/** A cloud: bumps of equal bulge between points listed clockwise, as `x y x y …`. */
export function cloud(bulge: number, corners: string): string {
  const numbers = corners.split(' ').map(Number);
  const points = numbers.flatMap((x, i): [number, number][] => (i % 2 ? [] : [[x, numbers[i + 1] ?? 0]]));
  const bumps = points.map(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    const length = Math.hypot(nextX - x, nextY - y);
    const outX = ((nextY - y) / length) * bulge;
    const outY = ((x - nextX) / length) * bulge;
    return `Q${(x + nextX) / 2 + outX} ${(y + nextY) / 2 + outY} ${nextX} ${nextY}`;
  });
  return `M${points[0]?.join(' ')}${bumps.join('')}Z`;
}
