import type { Artifact } from '../artifact';
import type { Dataset } from '../../model/catalog/dataset';
import { apiTypes } from './api-types';

const renderIds = (name: string, about: string, list: readonly { readonly id: string }[]): string =>
  `/** ${about} */\nexport type ${name} =${list.length === 0 ? ' never' : list.map(({ id }) => `\n  | ${JSON.stringify(id)}`).join('')};\n`;

/** The API's documents and the dataset's ids as TypeScript types without dependencies. */
export const buildTypeDeclarations = ({ policy, subjects }: Dataset): Artifact[] => {
  const contents = [
    '// Generated from the schemas of the API, version 1. Fields can be added, but never removed or changed.\n',
    renderIds('SubjectId', 'Every subject that was ever published.', subjects),
    renderIds('StageId', 'From the first stage to the last.', policy.stages),
    renderIds('SupportStateId', 'From the strongest promise to the most limited.', policy.supportStates),
    renderIds('EditionId', 'The forms in which users get the product.', policy.editions),
    renderIds('KindId', 'The kinds of subjects.', policy.kinds),
    renderIds('ClauseId', 'Every clause of the policy.', policy.clauses),
    apiTypes,
  ].join('\n');
  // The same for CommonJS, because Node-like compilers derive the module kind from the extension.
  return ['ts', 'cts'].map((ending) => ({ path: `api/v1/stages.d.${ending}`, contents }));
};
