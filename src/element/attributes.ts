/** The attributes of `<stage-badge>`, as markup and JSX write them. */
export interface StageBadgeAttributes {
  /** The id of an item. */
  subject: string;
  /** The id of a part of the item. */
  part?: string | undefined;
  /** The id of an edition. */
  edition?: string | undefined;
  variant?: 'badge' | 'card' | 'inline' | undefined;
  /** The address of the Stagebook site. */
  site?: string | undefined;
  /** The number of days after which the data is out of date. */
  'max-age'?: number | `${number}` | undefined;
}
