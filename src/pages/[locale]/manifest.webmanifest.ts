import type { APIRoute, GetStaticPaths } from 'astro';
import { appIcons } from '../../build/pictures/app-icons.ts';
import { dayColors } from '../../build/pictures/day-colors.ts';
import { iconUrl, pageUrl, siteUrl } from '../../layouts/urls.ts';
import { type Locale, locales } from '../../messages/locales.ts';
import { messagesIn } from '../../messages/messages.ts';

export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

const icons = Object.entries(appIcons).flatMap(([name, { size, shape }]) => {
  const purpose = { rounded: 'any', maskable: 'maskable', square: undefined }[shape];
  return purpose ? [{ src: iconUrl(name), sizes: `${size}x${size}`, type: 'image/png', purpose }] : [];
});

/** What a phone needs to know to put the site on its home screen. */
export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const { site } = messagesIn(locale);
  const { sky } = dayColors();
  const manifest = {
    id: pageUrl(locale),
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: locale,
    dir: 'ltr',
    start_url: pageUrl(locale),
    scope: siteUrl(''),
    display: 'standalone',
    background_color: sky,
    theme_color: sky,
    icons,
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
