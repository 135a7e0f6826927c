import type { Rule } from './rule';
import { idDuplicate } from './id-duplicate';
import { idUnknown } from './id-unknown';
import { tombstoneChain } from './tombstone-chain';
import { twoChangesADay } from './two-changes-a-day';

/** Every rule, by name. */
export const rules: readonly Rule[] = [idDuplicate, idUnknown, tombstoneChain, twoChangesADay];
