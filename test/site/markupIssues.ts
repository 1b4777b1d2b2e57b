import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Attributes that the validator's tables lack: `meta media` (HTML 4.2.5), RDFa's `property`, SVG's `viewBox`. */
const alsoHtml = {
  meta: { attributes: { media: {}, property: {} } },
  svg: { attributes: { viewbox: {} } },
};

/**
 * The rules for pages: all that html-validate recommends for documents and accessibility, for standard HTML,
 * except these.
 */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    elements: ['html5', alsoHtml],
    rules: {
      // Pages have the style sheet inline (decision 0006); the policy's hashes allow no other style (inlineIssues.ts).
      'no-style-tag': 'off',
      'no-unknown-attributes': 'error',
      // Style, not validity: HTML's doctype and attribute names are the same in any case (13.1.1, 13.1.2.3), and React
      // writes `dateTime` and `hrefLang`.
      'doctype-style': 'off',
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      // And `hidden=""`.
      'attribute-empty-style': 'off',
      // Style, too: a slash at the end of a void element (13.1.2.1), which React writes.
      'void-style': 'off',
      'no-self-closing': 'off',
      // Advice for search engines' result pages: a title is as long as its author made it.
      'long-title': 'off',
      // Nothing is loaded from another site (CSP `'self'`), so hashes would protect against nothing.
      'require-sri': ['error', { target: 'crossorigin' }],
      // ARIA in HTML allows a name here: the list of an article's dates has one.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
    },
  }),
);

/** Where a page is not valid HTML: line and column, the rule, the problem. */
export function markupIssues(html: string): string[] {
  const { results } = validator.validateStringSync(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message, selector }) => {
      const where = selector ? ` (${selector})` : '';
      return `${line}:${column} ${ruleId}: ${message}${where}`;
    });
}
