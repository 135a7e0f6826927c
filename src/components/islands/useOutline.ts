import type { PolicyOutline } from '../../model/documents/policy-document';
import outline from '@generated/lifecycle/default/outline.json';

/** The policy without its clauses, for a page that begins without them. */
export const useOutline = (): PolicyOutline => outline;
