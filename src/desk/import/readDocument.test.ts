import { crc32, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DocumentError } from '../formats/DocumentError.ts';
import { packDocx, paragraph } from '../formats/docx/testing/packDocx.ts';
import { packOdt } from '../formats/odt/testing/packOdt.ts';
import { pdfOf } from '../formats/pdf/testing/pdfWriter.ts';
import { typeset } from '../formats/pdf/testing/typeset.ts';
import { readDocument } from './readDocument.ts';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

/** The error a file fails with; nothing if it is read. */
async function faultOf(name: string, bytes: Uint8Array): Promise<DocumentError | undefined> {
  try {
    await readDocument({ name, bytes });
    return undefined;
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}

describe('what a file is', () => {
  test('a document is read for what it is, whatever its name says', async () => {
    const word = packDocx({ document: paragraph('Text') });
    const open = packOdt({ text: '<text:p>Text</text:p>' });
    expect((await readDocument({ name: 'نامهٔ من.odt', bytes: word })).format).toBe('docx');
    expect((await readDocument({ name: 'my letter.docx', bytes: open })).format).toBe('odt');
    expect((await readDocument({ name: 'page.docx', bytes: strToU8('<!doctype html><p>Text') })).format).toBe(
      'html',
    );
  });

  test('a text whose name promises something else is read, and the name is told', async () => {
    const told = async (name: string) =>
      (await readDocument({ name, bytes: strToU8('Text') })).formatFindings;
    expect(await told('broken.docx')).toEqual([
      '“broken.docx” is not a Word document, although its name says so: it was read as text.',
    ]);
    expect(await told('x.xyz')).toEqual([
      expect.stringMatching(/^“x\.xyz” is not of a kind that is imported/),
    ]);
    for (const name of ['a.txt', 'a', 'خبر 1.2', '.txt']) expect(await told(name), name).toEqual([]);
  });

  test('a web page may begin with comments, but a comment alone is not one', async () => {
    const format = async (text: string) =>
      (await readDocument({ name: 'a.txt', bytes: strToU8(text) })).format;
    expect(await format('<?xml version="1.0"?>\n<!-- a > b -->\n<!-- c --><html><p>Text</html>')).toBe(
      'html',
    );
    expect(await format('<!-- <html> -->\nText')).toBe('text');
  });

  test('a document in a Node Buffer with shared memory is read like any other', async () => {
    const pdf = pdfOf([{ pieces: typeset('Text and nothing else', { x: 60, y: 700, width: 400 }) }]);
    const flat = strFromU8(unzipSync(packOdt({ text: '<text:p>Text</text:p>' }))['content.xml'] ?? pdf);
    const files = {
      'a.docx': packDocx({ document: paragraph('Text') }),
      'a.odt': packOdt({ text: '<text:p>Text</text:p>' }),
      'a.fodt': strToU8(flat.replaceAll('office:document-content', 'office:document')),
      'a.pdf': pdf,
      'a.html': strToU8('<!doctype html><p>Text'),
      'a.md': strToU8('# Text'),
      'a.txt': strToU8('Text'),
    };
    for (const [name, bytes] of Object.entries(files)) {
      const shared = Buffer.concat([Buffer.from('Other'), bytes, Buffer.from('words')]).subarray(5, -5);
      const read = await readDocument({ name, bytes: shared });
      expect(read, name).toEqual(await readDocument({ name, bytes }));
      expect(JSON.stringify(read.blocks), name).toContain('Text');
    }
  });

  const others: [string, string, Uint8Array][] = [
    ['Rich Text', 'a.docx', bytesOf('{\\rtf1 Text}')],
    ['picture', 'a.docx', bytesOf('\x89PNG\r\n\x1a\n....')],
    ['program', 'a.docx', bytesOf('MZ\x90\0\x03')],
    ['old Word', 'a.docx', bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...'WordDocument'].join('\0')}\0`)],
    [
      'spreadsheet',
      'a.docx',
      zipSync({
        '[Content_Types].xml': strToU8('spreadsheetml.sheet.main'),
        'xl/workbook.xml': strToU8('<a/>'),
      }),
    ],
    ['Pages', 'a.docx', zipSync({ 'Index/Document.iwa': strToU8('x') })],
    ['zip archive', 'a.docx', zipSync({ 'letter.docx': strToU8('x') })],
    ['not readable text', 'a.txt', bytesOf('a\0\x01\x02b')],
    ['XML', 'a.txt', strToU8('<?xml version="1.0"?><feed/>')],
  ];
  test.each(others)('an unsupported file is named for what it seems to be: %s', async (what, name, bytes) => {
    const issue = await faultOf(name, bytes);
    expect(issue).toMatchObject({ kind: 'unknown-type', file: name });
    expect(issue?.message).toContain(name);
    expect(issue?.message).toContain(what);
  });
});

describe('a document that cannot be imported', () => {
  const blank: [string, Uint8Array][] = [
    ['a.txt', new Uint8Array()],
    ['a.docx', new Uint8Array(50)],
    ['b.txt', strToU8(' \n ')],
    ['b.docx', packDocx({ document: paragraph(' '), header1: paragraph('AA-AA') })],
    ['a.odt', packOdt({ text: '<text:p/>' })],
    ['a.html', strToU8('<html><body><script>1</script></body></html>')],
  ];
  test.each(blank)('%s has no text', async (name, bytes) => {
    expect(await faultOf(name, bytes)).toMatchObject({ kind: 'empty', file: name });
  });

  test('a protected document is reported as password-protected', async () => {
    const word = bytesOf(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1....${[...'EncryptedPackage'].join('\0')}\0`);
    const open = packOdt({
      text: '',
      manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    });
    expect(await faultOf('a.docx', word)).toMatchObject({ kind: 'encrypted' });
    expect(await faultOf('a.odt', open)).toMatchObject({ kind: 'encrypted' });
  });

  test('a truncated document is damaged, not half read', async () => {
    const word = packDocx({ document: paragraph('Text') });
    for (let end = 30; end < word.length; end += 97)
      expect(await faultOf('a.docx', word.slice(0, end))).toMatchObject({ kind: 'corrupt' });
  });

  test('broken XML and a changed byte are detected', async () => {
    expect(await faultOf('a.docx', packDocx({ document: '<w:p><w:r></w:p>' }))).toMatchObject({
      kind: 'corrupt',
    });
    expect(await faultOf('b.docx', packDocx({ document: '<w:p><w:r' }))).toMatchObject({ kind: 'corrupt' });
    const files = unzipSync(packDocx({ document: paragraph('Text') }));
    const stored = zipSync(files, { level: 0 });
    const at = Buffer.from(stored).indexOf('>Text<');
    stored[at + 1] = 0x58;
    expect(await faultOf('c.docx', stored)).toMatchObject({ kind: 'corrupt' });
  });

  test('multiplying and fetching entities stay text', async () => {
    const files = unzipSync(packDocx({ document: paragraph('Text') }));
    const text = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>${Buffer.from(
      files['word/document.xml'] ?? [],
    )
      .toString()
      .replace('Text', '&b;&f; Text')
      .replace(/^<\?xml.*?\?>/, '')}`;
    const document = await readDocument({
      name: 'a.docx',
      bytes: zipSync({ ...files, 'word/document.xml': strToU8(text) }),
    });
    expect(document.blocks).toMatchObject([{ runs: [{ text: '&b;&f; Text' }] }]);
  });
});

describe('a document that would fill the memory', () => {
  /** A zip with one part that says it is `says` bytes long. */
  function bomb(packed: Uint8Array, says: number, crc: number): Uint8Array {
    const zip = Buffer.from(zipSync({ 'word/document.xml': [packed, { level: 0 }] }));
    const central = zip.indexOf('PK\x01\x02', 0, 'latin1');
    for (const [at, method, sum, size] of [
      [0, 8, 14, 22],
      [central, 10, 16, 24],
    ] as const) {
      zip.writeUInt16LE(8, at + method);
      zip.writeUInt32LE(crc, at + sum);
      zip.writeUInt32LE(says, at + size);
    }
    return zip;
  }
  const much = new Uint8Array(40 * 2 ** 20);
  const packed = deflateRawSync(much);

  test('a part that declares a far larger unpacked size', async () => {
    expect(await faultOf('a.docx', bomb(packed, much.length, crc32(much)))).toMatchObject({
      kind: 'too-large',
    });
  });

  test('a part that unpacks to more than it declares is damaged, like a small document with one wrong bit', async () => {
    expect(await faultOf('a.docx', bomb(packed, 1000, 0))).toMatchObject({ kind: 'corrupt' });
  });

  test('endlessly repeated cells and spaces', async () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell>';
    const row = `<table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row>`;
    const bytes = packOdt({
      text: `<text:p>a<text:s text:c="2000000000"/>b</text:p>${`<table:table>${row}</table:table>`.repeat(60)}`,
    });
    expect(await faultOf('a.odt', bytes)).toMatchObject({ kind: 'too-large' });
  });

  test('web page cells that span a thousand rows', async () => {
    const wide = `<table><tr>${'<td rowspan=1000>x'.repeat(300)}${'<tr><td>x'.repeat(999)}</table>`;
    expect(await faultOf('a.html', strToU8(wide))).toMatchObject({ kind: 'too-large', file: 'a.html' });
    expect(await faultOf('a.md', strToU8(wide))).toMatchObject({ kind: 'too-large', file: 'a.md' });
    const nested = '<table><tr><td rowspan=1000><table><tr><td colspan=60>x</table></table>';
    expect(await faultOf('b.html', strToU8(nested.repeat(4000)))).toMatchObject({ kind: 'too-large' });
  });

  test('endlessly nested elements', async () => {
    const deep = 200_000;
    expect(await faultOf('a.html', strToU8(`<html>${'<div>'.repeat(deep)}x`))).toMatchObject({
      kind: 'too-deep',
    });
    expect(await faultOf('a.odt', packOdt({ text: `<text:p>${'<text:span>'.repeat(deep)}` }))).toMatchObject({
      kind: 'too-deep',
    });
    expect(await faultOf('a.md', strToU8(`${'> '.repeat(20_000)}x`))).toMatchObject({ kind: 'too-deep' });
  });
});

describe('a text designed to take forever', () => {
  const long: [string, string][] = [
    ['a.txt', `x${' '.repeat(400_000)}y`],
    ['b.txt', `x${'\n '.repeat(400_000)}y`],
    ['a.html', `<p>x${'<br> '.repeat(30_000)}y`],
    ['b.html', `<p>${'<img src="data:image/png;base64,AA==">a'.repeat(20_000)}`],
    ['a.md', '_a'.repeat(60_000)],
    ['b.md', '['.repeat(500_000)],
    ['c.md', `${'x'.repeat(1000)}[^1]${'[^'.repeat(100_000)}\n\n[^1]: x`],
    ['c.html', `${'<!---->'.repeat(33)}<p>x`],
    ['d.md', '<!-- wp:paragraph -->\n<p>Short 1.</p>\n<!-- /wp:paragraph -->\n'.repeat(28)],
  ];
  test.each(long)('is still read: %s', async (name, text) => {
    expect(await faultOf(name, strToU8(text))).toBeUndefined();
  });
});

describe('whatever the bytes are', () => {
  const heads = [
    '',
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '<html>',
    '<office:document ',
    '\xff\xfe',
    '{\\rtf',
    '# ',
  ];
  const names = fc.constantFrom('a.docx', 'b.odt', 'c.html', 'd.md', 'e.txt', 'f');

  test('a file is read or fails with a DocumentError', async () => {
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 400 }),
        async (name, head, tail) => {
          const bytes = Uint8Array.from([...bytesOf(head), ...tail]);
          const issue = await faultOf(name, bytes);
          if (issue) expect(issue.message).toContain(name);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a document with changed bytes is read or fails with a DocumentError', async () => {
    const whole = [
      packDocx({ document: paragraph('Some text'), styles: '<w:style/>' }),
      packOdt({ text: '<text:p>Some text</text:p>' }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 5 }),
        async (document, changes) => {
          const bytes = document.slice();
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          await faultOf('a.docx', bytes);
        },
      ),
      { numRuns: 300 },
    );
  });
});
