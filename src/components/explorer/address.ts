import type { Case } from '../../model/explorer/situation';
import type { Dropped, Explorer } from '../../model/explorer/explorer';
import type { ParsedView } from '../../model/explorer/parse-view';
import type { PolicyDocument } from '../../model/policy-document';
import type { View } from '../../model/explorer/view';
import { parseCases, renderCase } from '../../model/explorer/situation';
import { parseView } from '../../model/explorer/parse-view';
import { renderView } from '../../model/explorer/view';

/** Both questions of the explorer: what is listed, and which cases stand side by side. */
export interface Address {
  readonly view: View;
  readonly cases: readonly Case[];
  readonly onlyDiffering: boolean;
}

export interface ParsedAddress {
  readonly address: Address;
  readonly dropped: readonly Dropped[];
  readonly followed: ParsedView['followed'];
}

export const renderAddress = ({ view, cases, onlyDiffering }: Address): string => {
  const parts = [
    renderView(view).slice(1),
    cases.length === 0 ? '' : `expect=${cases.map(renderCase).join(',')}`,
    onlyDiffering ? 'differing' : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
};

export const parseAddress = (search: string, policy: PolicyDocument, explorer: Explorer): ParsedAddress => {
  const { view, dropped, followed } = parseView(search, explorer.known);
  const parameters = new URLSearchParams(search);
  const asked = parseCases(parameters.get('expect') ?? '', policy, explorer);
  return {
    address: { view, cases: asked.cases, onlyDiffering: parameters.has('differing') },
    dropped: [...dropped, ...asked.dropped],
    followed,
  };
};
