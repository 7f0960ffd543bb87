import type { Catalogue } from '../../core/assignment/catalogue.ts';
import type { NamedSet } from '../../core/assignment/named-set.ts';
import type { Locale } from '../../messages/locales.ts';

/** What the page of the builder gives its island, as JSON. */
export interface BuilderData {
  readonly catalogue: Catalogue;
  /** Who stands at the counter of the poster: drawn in the page, calm. */
  readonly customer: string;
  readonly sets: readonly NamedSet[];
  /** The place whose shop stands for a set: drawn in the page. */
  readonly places: Readonly<Record<string, string>>;
  /** Paths within the site. */
  readonly addresses: {
    readonly assignment: Readonly<Record<Locale, string>>;
    readonly results: string;
    readonly privacy: string;
  };
}
