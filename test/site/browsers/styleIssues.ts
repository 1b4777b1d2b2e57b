import bcd, { type Identifier } from '@mdn/browser-compat-data';
import postcss from 'postcss';
import { type BrowserFloor, lackedBy } from './browserFloor.ts';

const { properties, selectors, types, 'at-rules': atRules } = bcd.css as Record<string, Identifier>;

/**
 * What of a style sheet a browser at the floor does not know, «feature: browsers», each once: properties, their keywords and
 * functions, selectors, at-rules.
 */
export function styleIssues(css: string, floor: BrowserFloor): string[] {
  const issues = new Set<string>();
  const ask = (name: string, feature: Identifier | undefined) => {
    const browsers = lackedBy(feature, floor);
    if (browsers.length > 0) issues.add(`${name}: ${browsers.join(', ')}`);
  };
  const root = postcss.parse(css);
  root.walkAtRules(({ name, params }) => {
    ask(`@${name}`, atRules?.[name]);
    if (name === 'media' && /[<>]/.test(params)) ask('@media (<)', atRules?.media?.range_syntax);
  });
  root.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/::?([a-z-]+)/g)) ask(`:${name}`, selectors?.[name]);
  });
  root.walkDecls(({ prop, value }) => {
    const property = prop.startsWith('--') ? undefined : properties?.[prop];
    ask(prop, property);
    if (lackedBy(property, floor).length > 0) return;
    for (const [, word = '', bracket] of value.matchAll(/([a-z][a-z-]*)(\()?/g)) {
      if (bracket) ask(`${word}()`, types?.[word] ?? types?.color?.[word]);
      else ask(`${prop}: ${word}`, property?.[word]);
    }
  });
  return [...issues].sort();
}
