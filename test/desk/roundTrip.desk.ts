import { describe, expect, inject, test } from 'vitest';
import { articleOf, imported } from './imported.ts';
import { randomDocuments } from './random/randomDocuments.ts';
import { spelledBody, spelledExpectation } from './spelledOut.ts';

const documents = randomDocuments(inject('seed'));

describe.each(['docx', 'odt'])('random text converted by LibreOffice to %s and imported', (format) => {
  test.each(documents)('is the same text: $document.name', async ({ document, body }) => {
    // What language random letters are in is nobody's to say: it is the editor's word.
    const result = await imported(`${document.name}.${format}`, { language: document.language });
    expect(result.article.title).toBe(document.title);
    const blocks = articleOf(result).body.map((block) => ({ ...block, language: undefined }));
    expect(spelledBody(blocks)).toEqual(spelledExpectation(body));
    expect(result.joined).toEqual([]);
  });
});
