import { Parser } from 'htmlparser2';
import { PictureError } from './PictureError.ts';

/** Elements that run code, or hold what is not a drawing. */
const active = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'audio', 'video', 'handler']);

/** Attributes that name something to load or to go to. */
const references = new Set(['href', 'xlink:href', 'src']);

/**
 * Refuses an SVG drawing that runs code or loads anything from elsewhere: opened by its own address it would run on the site.
 *
 * @param text the drawing's file
 * @throws {PictureError} `script`, naming what was found
 */
export function assertSafeDrawing(text: string): void {
  const found: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const local = name.toLowerCase().replace(/^.*:/, '');
        if (active.has(local)) found.push(`<${local}>`);
        for (const [attribute, value] of Object.entries(attributes)) {
          const key = attribute.toLowerCase();
          if (/^on/.test(key)) found.push(key);
          // An animation could set an address after this look at it.
          if (key === 'attributename' && references.has(value.trim().toLowerCase()))
            found.push(`${key}="${value.slice(0, 40)}"`);
          // Within the drawing, or a picture in it as data.
          if (references.has(key) && !/^(?:#|data:image\/(?:png|jpeg|webp|gif);)/i.test(value.trim()))
            found.push(`${key}="${value.slice(0, 40)}"`);
          if (loadsByStyle(value)) found.push(`${key}="${value.slice(0, 40)}"`);
        }
      },
      ontext(words) {
        if (loadsByStyle(words)) found.push(words.trim().slice(0, 40));
      },
      onprocessinginstruction(name, data) {
        if (/^!doctype/i.test(name) && /[[\]]|ENTITY/i.test(data)) found.push('<!ENTITY>');
        if (/^\?xml-stylesheet/i.test(name)) found.push('<?xml-stylesheet>');
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  if (found.length === 0) return;
  throw new PictureError(
    { reason: 'script' },
    `The drawing runs code or loads something from elsewhere (${[...new Set(found)].slice(0, 3).join(', ')}).`,
  );
}

function loadsByStyle(words: string): boolean {
  return /@import|javascript:|url\(\s*['"]?(?!#|['"]?#|data:image\/)/i.test(words);
}
