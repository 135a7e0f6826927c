import { toSchemaLine } from '../../model/policy/schema-line';

/** A policy to begin with: two stages, one support state, one edition. Every part says what it is for. */
export const policyTemplate = `${toSchemaLine('policy')}# The policy: what each stage and support state promises. Every page is drawn from this file.
schemaVersion: 1
title: My product
tagline: What each stage of it promises.
language: en
# Names the items of your feeds for ever, whatever address the site gets: a domain of yours, and since when it is.
authority: { name: example.com, since: '2025' }

# What can have a stage.
kinds:
  - { id: feature, name: Feature, plural: Features, description: A part of the product. }

# How customers have it.
editions:
  - { id: cloud, name: Cloud, description: We run it for you. }

# In the order of a life. Glyphs: new, quarter, half, gibbous, full, struck.
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

# From the widest promise to the narrowest. Glyphs: full, half, ring, people, struck.
supportStates:
  - id: supported
    name: Supported
    summary: We answer and mend.
    glyph: full
    hue: blue

# The questions of your customers. A scale goes from the widest promise to the narrowest.
expectations:
  - id: breaking-changes
    name: Breaking changes
    question: Can an update break what I built?
    group: break
    scale:
      - { id: none, name: None, excludes: breaking-change }
      - { id: possible, name: Possible }

# The answers. An id is an anchor for ever.
clauses:
  - id: preview-breaking-changes
    of: { stage: preview }
    expectation: breaking-changes
    value: possible
    sentence: It may change in ways that break what you built.
  - id: stable-breaking-changes
    of: { stage: stable }
    expectation: breaking-changes
    value: none
    sentence: An update does not break what you built.

publishers:
  - id: us
    name: My company

# Steps that are allowed, and what each asks for first.
transitions:
  - { from: preview, to: stable, needs: [documentation] }
`;

export const docsTemplate = `---
title: About this site
description: What the stages mean and where they come from.
---

Every stage, support state and subject has a page of its own. They are drawn from the data; this page is yours to write.
`;

/** What a new subject begins with. */
export interface SubjectAnswers {
  readonly kind: string;
  readonly name: string;
  readonly publisher: string;
  readonly stage: string;
  readonly date: string;
  readonly source: string;
}

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
