import type { APIRoute, GetStaticPaths } from 'astro';
import { type AppIcon, appIcons, drawAppIconPng } from '../../build/pictures/app-icons.ts';
import { pngResponse } from '../../build/pictures/png.ts';

export const getStaticPaths = (() =>
  Object.entries(appIcons).map(([name, icon]) => ({ params: { name }, props: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: AppIcon }> = async ({ props: { icon } }) => pngResponse(await drawAppIconPng(icon));
