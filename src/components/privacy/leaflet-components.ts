import FillIn from './FillIn.astro';
import HouseRule from './HouseRule.astro';
import Lead from './Lead.astro';
import Note from './Note.astro';
import Part from './Part.astro';
import Sheet from './Sheet.astro';
import Station from './Station.astro';
import Strip from './Strip.astro';
import Topic from './Topic.astro';

/** The tags that the page about privacy is written in. */
export const leafletComponents = { FillIn, HouseRule, Lead, Note, Part, Sheet, Station, Strip, Topic };
