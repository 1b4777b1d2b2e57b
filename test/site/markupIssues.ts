import { HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Attributes that the validator's tables lack: `meta media` (HTML 4.2.5), RDFa's `property`, SVG's `viewBox`. */
const alsoHtml = {
  meta: { attributes: { media: {}, property: {} } },
  svg: { attributes: { viewbox: {} } },
};

/**
 * The rules that pages are held to: all that html-validate recommends for documents and for access, on HTML as the
 * standard has it, but for these.
 */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    elements: ['html5', alsoHtml],
    rules: {
      // Articles have the style sheet inline (decision 0006); the policy's hashes allow no other style (inlineIssues.ts).
      'no-style-tag': 'off',
      'no-unknown-attributes': 'error',
      // Style, not validity: HTML's doctype and attribute names are the same in any case (13.1.1, 13.1.2.3), and React
      // writes `dateTime` and `hrefLang`.
      'doctype-style': 'off',
      'attr-case': 'off',
      'attribute-boolean-style': 'off',
      // So is a slash at the end of a void element (13.1.2.1), which React writes.
      'void-style': 'off',
      'no-self-closing': 'off',
      // Advice for search engines' result pages: a title is as long as its author made it.
      'long-title': 'off',
      // Nothing is loaded from another site (CSP `'self'`); a hash guards against nobody else.
      'require-sri': ['error', { target: 'crossorigin' }],
      // What HTML allows a name for may have one (ARIA in HTML): the list of an article's days does.
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
