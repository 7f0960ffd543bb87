import type { APIRoute } from 'astro';
import { dayColors } from '../build/pictures/day-colors.ts';
import { resolveColors } from '../build/pictures/resolve-colors.ts';
import { standalone } from '../build/pictures/standalone.ts';
import { drawStillLife, stillLifeFrame } from '../drawings/props.ts';

/** What lies on your side of a wide counter: a file of its own, as phones have no room for it. */
export const GET: APIRoute = () =>
  new Response(resolveColors(standalone(stillLifeFrame, '', drawStillLife()), dayColors()), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
