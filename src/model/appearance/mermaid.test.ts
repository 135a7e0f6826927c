import { describe, expect, it } from 'vitest';
import { renderMermaid } from './mermaid';

const stages = [
  { id: 'seed', name: 'Seed' },
  { id: 'tree', name: 'Old "tree"\n[*] --> <b>x</b>' },
];
const step = { from: 'seed', to: 'tree', isAllowed: true, taken: 0, isPlanned: false };

describe('renderMermaid', () => {
  it('draws the stages, the steps, the mark and the links', () => {
    expect(
      renderMermaid(
        [stages[0] ?? { id: '', name: '' }, { id: 'tree', name: 'Tree' }],
        [
          { ...step, taken: 2 },
          { ...step, from: 'tree', to: 'seed', isAllowed: false, isPlanned: true },
        ],
        'tree',
        (id) => `/stages/${id}/`,
      ),
    ).toMatchInlineSnapshot(`
      "stateDiagram-v2
        direction LR
        state "Seed" as s1
        state "Tree" as s2
        s1 --> s2 : done 2 times
        s2 --> s1 : planned, outside the policy
        classDef marked stroke-width:3px,font-weight:bold
        class s2 marked
        click s1 "/stages/seed/" "Seed"
        click s2 "/stages/tree/" "Tree"
      "
    `);
  });

  it('labels taken and planned steps, and leaves allowed ones without a label', () => {
    const label = (more: Partial<typeof step>): string =>
      /^ {2}s1 --> s2(.*)$/m.exec(renderMermaid(stages, [{ ...step, ...more }]))?.[1] ?? 'no arrow';
    expect(label({})).toBe('');
    expect(label({ taken: 1 })).toBe(' : done');
    expect(label({ taken: 1, isPlanned: true })).toBe(' : done, planned');
    expect(label({ taken: 3, isAllowed: false })).toBe(' : done 3 times, outside the policy');
  });

  it('marks no stage that does not exist', () => {
    expect(renderMermaid(stages, [], 'wood')).toBe(renderMermaid(stages, []));
    expect(renderMermaid(stages, [])).not.toContain('class');
  });

  it('escapes names, so that none becomes syntax', () => {
    const source = renderMermaid(stages, [step]);
    expect(source).toContain('state "Old #34;tree#34;#10;#91;#42;#93; --#62; #60;b#62;x#60;/b#62;" as s2');
    expect(source.split('\n')).toHaveLength(6);
  });
});
