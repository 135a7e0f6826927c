/** Sentences that earlier read like a translation, had a wrong case, or mixed in another language. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCatalogue, englishCatalogue, readLanguage } from '../../src/messages/catalogue';
import { renderShown } from '../../src/components/changes/change-filter';
import { say } from '../../src/model/text/say';
import { useCatalogue } from '../../src/messages/compile';

beforeAll(() => {
  const german = createCatalogue('de');
  if (german !== null) useCatalogue(german.catalogue);
});
afterAll(() => useCatalogue(englishCatalogue()));

describe('German', () => {
  it('names an edition in the right case', () => {
    const name = 'Hofkäserei';
    expect(say('offer.offers', { begun: 'none', name, day: '' })).toBe(
      'In der Edition Hofkäserei angeboten.',
    );
    expect(say('change.offered-in', { editions: 'Hofkäserei und Cloud' })).toBe(
      'angeboten für Hofkäserei und Cloud',
    );
    expect(say('choice.only-with', { values: 'mit Wartungsvertrag' })).toBe('nur mit Wartungsvertrag');
  });

  it('has no colon after an axis, because a name and a colon are often before it', () => {
    const change = { axis: 'Release-Stufe', from: 'Alpha', to: 'Beta' };
    expect(say('change.axis', { kind: 'changed', ...change })).toBe('Release-Stufe von Alpha zu Beta');
    expect(say('change.axis', { kind: 'first', ...change })).toBe('Release-Stufe Beta');
  });

  it('begins no word with a capital inside of a sentence', () => {
    expect(say('head.now')).toBe('jetzt');
    const support = say('support.ended-on', { day: '31. März 2025' });
    expect(say('axis.both', { stage: 'Auslaufend', support })).toBe(
      'Auslaufend, Unterstützung am 31. März 2025 beendet',
    );
    expect(say('clause.sets-limit', { source: say('policy.name') })).toBe(
      'Das Regelwerk begrenzt die Zusage. Sonst:',
    );
  });

  it('says when something is due, for a day, a month and a release', () => {
    for (const day of ['5. Mai 2022', 'Mai 2022', '1.36 (22. April 2026)']) {
      expect(say('notice.due', { what: 'removal', node0: day })).toBe(`Frist: ${day}.`);
      expect(say('notice.due', { what: 'planned', node0: day })).toBe(`Geplante Änderung: ${day}.`);
    }
  });

  it('quotes values of an address with German marks, and names what is unknown', () => {
    expect(renderShown(2, '2025', ['1999'])).toBe('2 Änderungen (2025); unbekannte Filterwerte: „1999“');
    expect(say('explorer.no-such', { what: 'value' })).toBe('unbekannter Wert');
    expect(say('explorer.no-such-near', { what: 'parameter', near: 'since' })).toBe(
      'unbekannter Parameter; meinten Sie since?',
    );
  });

  it('has its own words for errors of the browser', () => {
    expect(say('page.unreachable')).toBe('Der Server ist nicht erreichbar.');
    expect(say('page.program-error')).toBe('Das Programm dieser Site hat einen Fehler.');
  });

  it('breaks no line between a number and its unit, or before an ellipsis', () => {
    const broken = [...readLanguage('de')].filter(([, text]) => /[#}] Tage?n?\b| …/.test(text));
    expect(broken).toEqual([]);
  });

  it('has German quotation marks only', () => {
    const texts = [...readLanguage('de')];
    expect(texts.filter(([, text]) => /["”’]|“[^“]*“/.test(text.replaceAll(/„[^„“]*“/g, '')))).toEqual([]);
    expect(texts.filter(([, text]) => /\s[-—]\s/.test(text))).toEqual([]);
  });
});
