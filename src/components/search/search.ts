import entries from '@generated/lifecycle/default/search.js';
import { createEntrySearch } from './search-entries';

/** The search of this site, with its index: a file of its own that is loaded when the search is first opened. */
export const search = createEntrySearch(entries);

// A part of the same file, because no other part of a page needs it.
export { OwnVerdict } from './OwnVerdict';
