/** Attribute values; `undefined` leaves the attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number as short as SVG allows: one decimal, no zero before the point. */
export function short(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A drawing needs a finite number, got ${value}.`);
  return String(Math.round(value * 10) / 10 || 0).replace(/^(-?)0\./, '$1.');
}

/** Path data or a transform written as a template; its numbers are shortened. */
export const draw = (parts: TemplateStringsArray, ...values: readonly number[]): string =>
  parts.map((part, i) => part + (i < values.length ? short(values[i] ?? Number.NaN) : '')).join('');

/**
 * The id that something drawn has in a page. The steps of a lesson have ids too, chosen by authors; theirs never begin
 * with a line.
 */
export const drawnId = (id: string): string => `_${id}`;

/** The value of an attribute, with the ids in it as they stand in a page. */
function attribute(name: string, value: string | number): string {
  if (typeof value === 'number') return short(value);
  if (name === 'id') return drawnId(value);
  return value.replace(name === 'href' ? '#' : 'url(#', (start) => start + drawnId(''));
}

/** An element, and everything in it. Its `id`, its `href` and every `url(#…)` name drawn things. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(key, value ?? '')}"`)
    .join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

/** A filled shape. */
export const fill = (d: string, color: string, more: Attributes = {}): string =>
  element('path', { d, fill: color, ...more });

/** A brush stroke with round ends. */
export const stroke = (d: string, color: string, width: number, more: Attributes = {}): string =>
  element('path', {
    d,
    fill: 'none',
    stroke: color,
    'stroke-width': width,
    'stroke-linecap': 'round',
    ...more,
  });

export const group = (attributes: Attributes, content: string): string => content && element('g', attributes, content);

/** A group that other drawings copy by its id. */
export const part = (id: string, content: string): string => element('g', { id }, content);

export const use = (id: string, attributes: Attributes = {}): string =>
  element('use', { href: `#${id}`, ...attributes });

/** Path data of circles, for shapes made of several. */
export const circles = (...list: readonly (readonly [x: number, y: number, r: number])[]): string =>
  list
    .map(([x, y, r]) => {
      const k = r * 0.55;
      return draw`M${x - r} ${y}C${x - r} ${y - k} ${x - k} ${y - r} ${x} ${y - r}S${x + r} ${y - k} ${x + r} ${y}S${x + k} ${y + r} ${x} ${y + r}S${x - r} ${y + k} ${x - r} ${y}Z`;
    })
    .join('');
