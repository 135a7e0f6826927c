import type { Linter } from 'eslint';

export const folders: readonly { folder: string; mayImport: readonly string[] }[];
export const importRules: readonly Linter.Config[];
