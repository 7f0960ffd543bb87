import { posix } from 'node:path';
import { type Area, areas } from './rules.ts';
import { type Import, type Name, scanSource } from './scan-source.ts';

export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly rule: string;
}

/** The area a file of the project belongs to; tests and what lies outside `src/` have no rules. */
function areaOf(file: string): Area | undefined {
  if (!file.startsWith('src/')) return undefined;
  const inside = file.slice('src/'.length);
  const lengthOf = (path: string) =>
    path === '' || inside === path || inside.startsWith(`${path}/`) ? path.length : -1;
  const best = areas
    .map((area) => ({ area, length: Math.max(...area.paths.map(lengthOf)) }))
    .filter(({ length }) => length >= 0)
    .toSorted((one, other) => other.length - one.length);
  return best[0]?.area;
}

function mayUsePackage(area: Area, from: string): boolean {
  return area.packages === 'any' || area.packages.some((name) => from === name || from.startsWith(`${name}/`));
}

function mayUseArea(area: Area, other: string): boolean {
  if (other === area.name) return true;
  return 'only' in area.areas ? area.areas.only.includes(other) : !area.areas.not.includes(other);
}

function isAllowed(file: string, area: Area, { from, typesOnly }: Import): boolean {
  if (!from.startsWith('.')) return mayUsePackage(area, from);
  const target = posix.join(posix.dirname(file), from);
  const other = target.startsWith('tests/') ? 'tests' : areaOf(target)?.name;
  if (other === undefined) return true;
  if (area.typesOnly?.includes(other) && !typesOnly) return false;
  return mayUseArea(area, other);
}

function isForbidden(area: Area, { name }: Name): boolean {
  const withoutGlobal = name.replace(/^(globalThis|self)\./, '');
  return area.forbidden?.includes(withoutGlobal) ?? false;
}

/** Checks one file against the one-way import rule. */
export function checkFile(file: string, text: string): Violation[] {
  const area = areaOf(file);
  if (!area) return [];
  const { imports, names } = scanSource(file, text);
  const wrongImports = imports
    .filter((found) => !isAllowed(file, area, found))
    .map(({ line, from }) => ({ file, line, what: `imports ${from}`, rule: area.rule }));
  const wrongNames = names
    .filter((found) => isForbidden(area, found))
    .map(({ line, name }) => ({ file, line, what: `uses ${name}`, rule: area.rule }));
  return [...wrongImports, ...wrongNames];
}

export function describeViolation({ file, line, what, rule }: Violation): string {
  return `${file}:${line} ${what}. ${rule}`;
}
