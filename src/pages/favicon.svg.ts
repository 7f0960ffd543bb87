import type { APIRoute } from 'astro';
import { favicon } from '../build/pictures/app-icons.ts';

export const GET: APIRoute = () => new Response(favicon(), { headers: { 'Content-Type': 'image/svg+xml' } });
