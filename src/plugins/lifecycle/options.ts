import type { OptionValidationContext } from '@docusaurus/types';
import type { SharedContent } from './shared';

export interface LifecycleOptions {
  readonly id?: string;
  readonly shared: SharedContent;
  readonly [key: string]: unknown;
}

export type ValidOptions = LifecycleOptions & { readonly id: string };

const isShared = (value: unknown): value is SharedContent =>
  typeof value === 'object' && value !== null && 'current' in value && 'publish' in value;

/** Docusaurus provides only a Joi validator, and the single option needs none. Docusaurus requires the id. */
export const validateOptions = ({
  options,
}: OptionValidationContext<LifecycleOptions, ValidOptions>): ValidOptions => {
  if (!isShared(options.shared))
    throw new Error('The plugin "lifecycle" needs the option "shared": make it with createSharedContent().');
  return { ...options, id: options.id ?? 'default' };
};
