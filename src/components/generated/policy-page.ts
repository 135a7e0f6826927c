/**
 * A generated page of the policy: about one stage or support state, or, without an id, about all side by
 * side.
 */
export interface PolicyPageData {
  readonly axis: 'stage' | 'support';
  readonly id: string | null;
  readonly label: string;
  readonly description: string;
}
