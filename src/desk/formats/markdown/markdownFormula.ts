import type { TokenizerAndRendererExtension } from 'marked';

const display = /^\$\$[^$]+\$\$/;
const inline = /^\$(?![\s\d.,]*\s)(?:[^$\n\\]|\\[^\n])+?(?<!\s)\$(?![\p{L}\p{N}])/u;
/** Without any of these it may be money: $5 and 10$. */
const signs = /[\\^_=+*/<>{}]/;

/** A formula between dollar signs keeps its own signs: its stars and underscores stress nothing. */
export const markdownFormula: TokenizerAndRendererExtension = {
  name: 'formula',
  level: 'inline',
  start: (source) => source.match(/\$/)?.index,
  tokenizer(source) {
    const raw = (display.exec(source) ?? inline.exec(source))?.[0];
    return raw && signs.test(raw) ? { type: 'formula', raw } : undefined;
  },
  renderer: ({ raw }) =>
    raw.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`).replace(/\s*\n\s*/g, ' '),
};
