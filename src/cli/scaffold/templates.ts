import { toSchemaLine } from '../../model/policy/schema-line';

/**
 * A minimal policy: two stages, one support state, one edition. Every part has a comment about its purpose.
 */
export const policyTemplate = `${toSchemaLine('policy')}# The policy: the promises of each stage and support state. All pages use this file.
schemaVersion: 1
title: My product
tagline: Stages and support of my product.
language: en
# Part of the permanent ids in your feeds: a domain that you own, and the year from which you own it.
authority: { name: example.com, since: '2025' }

# Kinds of items that have a stage.
kinds:
  - { id: feature, name: Feature, plural: Features, description: A part of the product. }

# The forms in which customers get the product.
editions:
  - { id: cloud, name: Cloud, description: We run it for you. }

# From the first stage to the last. Glyphs: new, quarter, half, gibbous, full, struck.
stages:
  - id: preview
    name: Preview
    summary: Open to try. It may still change.
    glyph: quarter
    hue: violet
  - id: stable
    name: Stable
    summary: Ready to rely on.
    glyph: full
    hue: green

# From the strongest promise to the weakest. Glyphs: full, half, ring, people, struck.
supportStates:
  - id: supported
    name: Supported
    summary: We answer questions and fix problems.
    glyph: full
    hue: blue

# The questions of your customers. A scale goes from the strongest promise to the weakest.
expectations:
  - id: breaking-changes
    name: Breaking changes
    question: Can an update break what I built?
    group: break
    scale:
      - { id: none, name: None, excludes: breaking-change }
      - { id: possible, name: Possible }

# The answers. An id is a permanent anchor.
clauses:
  - id: preview-breaking-changes
    of: { stage: preview }
    expectation: breaking-changes
    value: possible
    sentence: Changes may break what you built.
  - id: stable-breaking-changes
    of: { stage: stable }
    expectation: breaking-changes
    value: none
    sentence: Updates do not break what you built.

publishers:
  - id: us
    name: My company

# Allowed stage changes, and what each one requires.
transitions:
  - { from: preview, to: stable, needs: [documentation] }
`;

export const docsTemplate = `---
title: About this site
description: The meaning of the stages, and their sources.
---

Every stage, support state and item has its own page, made from the data. Write this page yourself.
`;

/** The initial values of a new subject. */
export interface SubjectAnswers {
  readonly kind: string;
  readonly name: string;
  readonly publisher: string;
  readonly stage: string;
  readonly date: string;
  readonly source: string;
}

export const firstSubject: SubjectAnswers = {
  kind: 'feature',
  name: 'My first feature',
  publisher: 'us',
  stage: 'preview',
  date: '2025-01-01',
  source: 'https://example.com/changelog',
};

const quote = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const renderSubject = ({
  kind,
  name,
  publisher,
  stage,
  date,
  source,
}: SubjectAnswers): string => `${toSchemaLine('subject')}kind: ${kind}
name: ${quote(name)}
publisher: ${publisher}
transitions:
  - date: ${date}
    stage: ${stage}
    source: ${quote(source)}
`;
