import type { Catalogue } from '../../core/assignment/catalogue.ts';

/** What stands in the results page as JSON. */
export interface ResultsData {
  readonly catalogue: Catalogue;
  readonly addresses: {
    readonly builder: string;
    /** Where the pages about single lessons begin, in the language of the page. */
    readonly rounds: string;
    readonly sheets: string;
  };
}
