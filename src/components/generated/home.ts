/** A page of the policy that is generated: of one stage or support state, or, without an id, of all side by side. */
export interface Home {
  readonly axis: 'stage' | 'support';
  readonly id: string | null;
  readonly label: string;
  readonly description: string;
}
